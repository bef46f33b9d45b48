// A build in which one more text names two entities: the bundled pack has none that does.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of a copy of a built extension in which `text` names each of the entities. */
export const withSharedName = (
  extension: string,
  text: string,
  entities: readonly string[],
): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgloss-shared-'));
  cpSync(extension, folder, { recursive: true });
  const file = path.join(folder, 'page.js');
  // The lexicon stands there as `packLexicon` wrote it: names follow the line of their entity.
  const script = entities.reduce(
    (before, id) => {
      const after = before.replace(new RegExp(`\\n${id} [a-z]+\\n`), `$&0|${text}\n`);
      if (after === before) throw new Error(`The lexicon of ${extension} has no line for ${id}.`);
      return after;
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, script);
  return folder;
};
