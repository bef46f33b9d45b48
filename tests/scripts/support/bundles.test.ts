// Which files a page of a build loads, on a build of a few lines.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOf, gzippedKb } from '../../../scripts/support/bundles';

const FILES = {
  'popup.html':
    '<script type="module" src="/chunks/popup.js"></script><link rel="stylesheet" href="/assets/all.css">',
  'chunks/popup.js':
    'const m=["assets/map.css","chunks/map.js"];import{a as b}from"./shared.js";b(()=>import("./map.js"))',
  'chunks/shared.js': 'export const a="gone.js"',
  'chunks/map.js': 'import"./shared.js"',
  'assets/all.css': 'p{}',
  'assets/map.css': 'svg{}',
  'page.js': 'alone()',
};
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bundles-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

it('counts for the first view what loads with the page', () => {
  expect(filesOf(folder, 'popup.html', 'first view').toSorted()).toEqual([
    'assets/all.css',
    'chunks/popup.js',
    'chunks/shared.js',
    'popup.html',
  ]);
});

it('counts for the whole what is loaded when it is shown, too', () => {
  expect(filesOf(folder, 'popup.html', 'whole').toSorted()).toEqual([
    'assets/all.css',
    'assets/map.css',
    'chunks/map.js',
    'chunks/popup.js',
    'chunks/shared.js',
    'popup.html',
  ]);
});

it('weighs each file as it is sent alone', () => {
  const [one, other] = ['page.js', 'assets/all.css'].map((file) => gzippedKb(folder, [file]));
  expect(one).toBeGreaterThan(0);
  expect(gzippedKb(folder, ['page.js', 'assets/all.css'])).toBeCloseTo((one ?? 0) + (other ?? 0));
});
