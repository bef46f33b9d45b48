// Each line of the threat model names the tests that hold it, as files and names of tests in them.
import { describe, expect, it } from 'vitest';
import { readSourceTree, textOf } from '../support/source-tree';

const [, promises = ''] = textOf('docs/threat-model.md').split('## Protected');
const lines = promises.split('\n').filter((line) => /^\| (?!what +\||-)/.test(line));
const files = new Map(readSourceTree().map((file) => [file.path, file]));

const TABLES = /^(?:tests\/support\/hostile-|scripts\/support\/giant-pages)/;

/** The text of a test, with the tables of rows that it takes from elsewhere. */
const withTables = (path: string): string => {
  const file = files.get(path);
  const tables = file?.imports.filter(({ of }) => TABLES.test(of)) ?? [];
  return [file?.text ?? '', ...tables.map(({ of }) => withTables(of))].join('\n');
};

/** The files that a line names, each with the names of the tests that it names of it. */
const namedIn = (line: string): readonly (readonly [string, readonly string[]])[] =>
  [...line.matchAll(/`(tests\/[^`]+\.test\.tsx?)`((?:,? “[^”]+”)*)/g)].map(
    ([, file = '', names = '']) => [
      file,
      [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name),
    ],
  );

describe('what the threat model says is protected', () => {
  it('is something', () => {
    expect(lines.length).toBeGreaterThan(9);
  });

  it.each(lines.map((line) => [line.split('|')[1]?.trim(), line]))(
    '“%s” has its tests',
    (_, line) => {
      const named = namedIn(line);
      expect(named).not.toEqual([]);
      for (const [file, names] of named) {
        expect(names, file).not.toEqual([]);
        const text = withTables(file);
        expect(
          names.filter((name) => !text.includes(`'${name}'`)),
          `not in ${file}`,
        ).toEqual([]);
      }
    },
  );
});
