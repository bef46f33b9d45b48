// npm run pack [-- FOLDER] [-- --write-schema]: checks a pack and prints a report with advice.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import stopwords from 'stopwords-iso/stopwords-iso.json' with { type: 'json' };
import { adviceOn, countsOf } from '../pack/advice';
import { jsonSchemas } from './support/json-schema';
import { BUNDLED_PACK, loadPack } from './support/pack-source';

const SCHEMA_FOLDER = path.resolve(import.meta.dirname, '../data/schema');

const writeSchemas = (): void => {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const [file, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(path.join(SCHEMA_FOLDER, file), `${JSON.stringify(schema, null, 2)}\n`);
  }
  console.log(`Wrote ${path.relative(process.cwd(), SCHEMA_FOLDER)}.`);
};

const report = (folder: string): void => {
  const pack = loadPack(folder);
  console.log(`${pack.title} (${pack.id} ${pack.version}, as of ${pack.asOf}): no errors.`);
  console.log(
    countsOf(pack)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ') + '.',
  );
  for (const { title, items } of adviceOn(pack, stopwords)) {
    if (items.length === 0) continue;
    console.log(`\n${title} (${items.length}):`);
    for (const item of items) console.log(`  ${item}`);
  }
};

const [folder = BUNDLED_PACK, ...others] = process.argv
  .slice(2)
  .filter((word) => word !== '--write-schema');
try {
  if (others.length > 0) throw new Error('Usage: npm run pack [-- FOLDER] [-- --write-schema]');
  if (process.argv.includes('--write-schema')) writeSchemas();
  report(folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
