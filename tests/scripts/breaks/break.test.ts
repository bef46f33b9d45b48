// The deliberate breaks: each can still be done, leaves a file that loads, and names a test that is there.
import { existsSync, readFileSync } from 'node:fs';
import { transformWithEsbuild } from 'vite';
import { describe, expect, it } from 'vitest';
import { type Break, breakText } from '../../../scripts/breaks/break';
import { BREAKS_OF_CORE } from '../../../scripts/breaks/core';
import { BREAKS_OF_PAGE } from '../../../scripts/breaks/page';

const BREAKS = [...BREAKS_OF_CORE, ...BREAKS_OF_PAGE];

describe('the kept breaks', () => {
  it.each(BREAKS.map((one): [string, Break] => [`${one.file}: ${one.promise}`, one]))(
    'can be done: %s',
    async (_, one) => {
      const text = readFileSync(one.file, 'utf8');
      const broken = breakText(text, one);
      expect(broken).not.toBe(text);
      // A file that does not load proves nothing: no test of it fails, since none runs.
      await transformWithEsbuild(broken, one.file);
      expect(existsSync(one.caughtBy), `There is no ${one.caughtBy}.`).toBe(true);
    },
  );

  it('are of core and of page, and break a promise each', () => {
    expect(BREAKS_OF_CORE.length).toBeGreaterThanOrEqual(25);
    expect(BREAKS_OF_PAGE.length).toBeGreaterThanOrEqual(25);
    expect(new Set(BREAKS.map(({ promise }) => promise)).size).toBe(BREAKS.length);
  });
});

describe('a break', () => {
  const one = { file: 'a.ts', promise: 'p', from: 'b()', to: 'c()', caughtBy: 'a.test.ts' };

  it('puts one text in the place of another', () => {
    expect(breakText('a(); b();', one)).toBe('a(); c();');
  });

  it.each([
    ['not at all', 'a();'],
    ['more than once', 'b(); b();'],
  ])('says so where its text stands there %s', (times, text) => {
    expect(() => breakText(text, one)).toThrow(`stands in a.ts ${times}.`);
  });
});
