// A build with something in it that the bundled pack does not have.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OPENING_LENGTH } from '../../core/match/openings';
import { runsOf } from '../../core/quotes/word-runs';

/** A change of a built extension, in the folder of its copy. */
type Change = (folder: string) => void;

/** The folder of a copy of a built extension, with changes. */
export const changedBuild = (extension: string, ...changes: readonly Change[]): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgloss-changed-'));
  cpSync(extension, folder, { recursive: true });
  for (const change of changes) change(folder);
  return folder;
};

// In the strings of a script, however the minifier has written those.
const LINE_END = String.raw`\n|\\n`;
const LINE_START = String.raw`(?:[\n"'\`]|\\n)`;

/** Has one more text, of letters and spaces, name each of the entities: no text of the bundled pack names two. */
export const sharedName =
  (text: string, entities: readonly string[]): Change =>
  (folder) => {
    // The lexicon stands there as `packLexicon` wrote it: names follow the line of their entity.
    for (const id of entities) {
      rewrite(
        folder,
        'page.js',
        new RegExp(`${LINE_START}${id} [a-z]+(${LINE_END})`),
        `$&0|${text}$1`,
      );
    }
    // So do the openings, as `openingsOf` made them.
    rewrite(folder, 'page.js', /\(\?=\(\?:\(\?!\)\|/, `$&${text.slice(0, OPENING_LENGTH)}|`);
  };

/** Has a passage begin with a text of ones own: the wording of the documents stands nowhere. */
export const inventedWording =
  (locator: string, text: string): Change =>
  (folder) => {
    const runs = runsOf([text]).map((run) => run.toString(36).padStart(10, '0'));
    rewrite(
      folder,
      'about.js',
      new RegExp(`${LINE_START}${locator}\\|[^|]*\\|`),
      `$&${runs.join('')}`,
    );
  };

const rewrite = (folder: string, name: string, place: RegExp, by: string): void => {
  const file = path.join(folder, name);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(place, by);
  if (after === before) throw new Error(`${name} has nothing like ${place.source}.`);
  writeFileSync(file, after);
};
