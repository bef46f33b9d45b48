// What a reader's browser loads of a build: which files belong to a page of the extension, and what
// they weigh.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Which files count: those without which a page shows nothing, or also all that it may load later. */
export type Reach = 'first view' | 'whole';

const LINKED = /(?:src|href)="(\/[^"]+\.(?:js|css))"/g;
const IMPORTED = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
/** Also what is imported when it is first shown, and the styles that come with it. */
const NAMED = /["']([^"'\s]+\.(?:js|css))["']/g;

const capturesOf = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].flatMap(([, capture]) => capture ?? []);

/** The files that a page of the build in `folder` loads, itself first, as paths from the folder. */
export const filesOf = (folder: string, page: string, reach: Reach): readonly string[] => {
  const found = new Set([page]);
  for (const file of found) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const references = file.endsWith('.html')
      ? capturesOf(LINKED, text).map((address) => address.slice(1))
      : capturesOf(reach === 'whole' ? NAMED : IMPORTED, text).flatMap((reference) =>
          placesOf(file, reference),
        );
    for (const reference of references) {
      if (existsSync(path.join(folder, reference))) found.add(reference);
    }
  }
  return [...found];
};

/** A name in a script is relative to it where it is imported, and to the build in a list of what to load before. */
const placesOf = (file: string, reference: string): readonly string[] => [
  path.posix.join(path.posix.dirname(file), reference),
  reference.replace(/^\//, ''),
];

/** The size of files as they are sent, each compressed alone, in kB of 1000 bytes. */
export const gzippedKb = (folder: string, files: readonly string[]): number =>
  files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
    0,
  ) / 1000;
