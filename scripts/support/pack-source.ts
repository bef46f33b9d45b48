// Reads the authored files of a pack from disk: which file holds what is told by where it lies.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import stopwords from 'stopwords-iso/stopwords-iso.json' with { type: 'json' };
import { parse } from 'yaml';
import { checkPack, formatProblem, type Part, type SourceFile } from '../../pack/check';
import type { Pack } from '../../pack/schema';

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^pack\.yaml$/, 'pack'],
  [/^documents\/[^/]+\.yaml$/, 'document'],
  [/^entities\/[^/]+\.yaml$/, 'entity'],
  [/^statements\.yaml$/, 'statements'],
  [/^relations\.yaml$/, 'relations'],
  [/^events\.yaml$/, 'events'],
];

/** The folder of the pack that is built into the extension. */
export const BUNDLED_PACK = path.resolve(import.meta.dirname, '../../data/asean-russia-2025');

/** What tells a page that quotes the documents: written by `npm run source-runs`. */
export const SOURCE_RUNS = path.join(BUNDLED_PACK, 'source-runs.txt');

/**
 * Reads all files of the pack in `folder`, in the order of their names.
 * Throws on a file that is no YAML, with file, line and column in the message.
 */
const readPackSource = (folder: string): readonly SourceFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted()
    .flatMap((file) => {
      const part = PARTS.find(([pattern]) => pattern.test(file))?.[1];
      if (part === undefined) return [];
      try {
        return [{ file, part, content: parse(readFileSync(path.join(folder, file), 'utf8')) }];
      } catch (error) {
        throw new Error(`${file} is not valid YAML: ${String(error)}`, { cause: error });
      }
    });

/** Reads and checks the pack in `folder`. Throws one error that lists every problem. */
export const loadPack = (folder: string): Pack => {
  const result = checkPack(readPackSource(folder), stopwords);
  if (result.ok) return result.pack;
  throw new Error(
    `The pack in ${path.relative(process.cwd(), folder)} has ${result.problems.length} problems:\n` +
      result.problems.map((problem) => `  ${formatProblem(problem)}`).join('\n'),
  );
};
