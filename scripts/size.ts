// npm run size: what the bundles weigh, against the table in package.json, and that the scripts of
// every web page hold neither zod nor the pack's sentences.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import type { Pack } from '../pack/schema';
import { builtExtension } from './support/build';
import { filesOf, gzippedKb } from './support/bundles';
import { BUNDLED_PACK, loadPack } from './support/pack-source';

const BUILD = builtExtension('chrome-mv3');
const PAGE_SCRIPTS = ['page.js', 'marks.js', 'card.js', 'keyboard.js', 'about.js', 'marking.js'];

const FILES: Readonly<Record<keyof typeof manifest.newsgloss.sizes, readonly string[]>> = {
  'page.js': ['page.js'],
  'marks.js': ['marks.js'],
  'card.js': ['card.js'],
  'about.js': ['about.js'],
  'popup, first view': filesOf(BUILD, 'popup.html', 'first view'),
  'library, whole': filesOf(BUILD, 'library.html', 'whole'),
};

/** Texts that zod leaves in whatever it is bundled into. */
const TRACES_OF_ZOD = ['ZodError', '_zod', 'invalid_type'];

/** The text of a script with its strings as they are read: a bundler may escape what is not ASCII. */
const unescaped = (script: string): string =>
  script
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('\\', '');

const sentencesOf = ({ documents, entities, statements, relations, events }: Pack): string[] => [
  ...documents.flatMap(({ sections }) =>
    sections.flatMap(({ passages }) => passages.map(({ digest }) => digest)),
  ),
  ...entities.flatMap(({ summary, facts }) => [summary, ...facts.map(({ sentence }) => sentence)]),
  ...statements.map(({ paraphrase }) => paraphrase),
  ...[...relations, ...events].map(({ sentence }) => sentence),
];

const checkSizes = (): boolean =>
  Object.entries(manifest.newsgloss.sizes)
    .map(([name, limit]) => {
      const files = Object.entries(FILES).find(([of]) => of === name)?.[1] ?? [];
      const size = gzippedKb(BUILD, files);
      const isWithin = files.length > 0 && size <= limit;
      console.log(
        `${name.padEnd(20)}${size.toFixed(1).padStart(7)} kB gzip of ${String(limit).padStart(3)} kB${isWithin ? '' : '  TOO LARGE'}`,
      );
      return isWithin;
    })
    .every(Boolean);

const checkContents = (): boolean => {
  const sentences = sentencesOf(loadPack(BUNDLED_PACK));
  if (sentences.length === 0) throw new Error('The pack has no sentence to look for.');
  return PAGE_SCRIPTS.map((script) => {
    const text = unescaped(readFileSync(path.join(BUILD, script), 'utf8'));
    const found = [...TRACES_OF_ZOD, ...sentences].filter((trace) => text.includes(trace));
    for (const trace of found) console.log(`${script} holds “${trace}”, which is not for pages.`);
    return found.length === 0;
  }).every(Boolean);
};

const results = [checkSizes(), checkContents()];
if (results.includes(false)) process.exitCode = 1;
