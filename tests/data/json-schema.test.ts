// The JSON Schemas in data/schema are generated and kept, since editors read them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../scripts/support/json-schema';
import { BUNDLED_PACK } from '../../scripts/support/pack-source';

const FOLDER = path.resolve(BUNDLED_PACK, '../schema');

test('the schemas kept are those of the pack format; else run "npm run pack -- --write-schema"', () => {
  const kept = Object.fromEntries(
    readdirSync(FOLDER).map((file) => [
      file,
      JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as unknown,
    ]),
  );
  expect(kept).toEqual(jsonSchemas());
});

test('every file of the bundled pack names the schema that it follows, by a path that leads there', () => {
  const files = readdirSync(BUNDLED_PACK, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.yaml') && !file.startsWith('samples'),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const text = readFileSync(path.join(BUNDLED_PACK, file), 'utf8');
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? 'none';
    expect([file, path.resolve(BUNDLED_PACK, path.dirname(file), named)]).toEqual([
      file,
      path.join(FOLDER, schemaOf(file)),
    ]);
    expect(parse(text), file).toBeTypeOf('object');
  }
});

const schemaOf = (file: string): string => {
  if (file.startsWith('entities')) return 'entity.json';
  if (file.startsWith('documents')) return 'document.json';
  return file.replace('.yaml', '.json');
};
