// npm run source-runs -- FILE…: writes what tells a page that quotes the documents, from their original
// files, which are no part of the project. Numbers alone are written, no word.
import { readFileSync, writeFileSync } from 'node:fs';
import { packRuns } from '../core/quotes/word-runs';
import { sourceRunsOf } from '../pack/source-runs';
import { BUNDLED_PACK, loadPack, SOURCE_RUNS } from './support/pack-source';

const files = process.argv.slice(2);
const pack = loadPack(BUNDLED_PACK);

if (files.length === 0) {
  console.error('Name the original files of the documents: npm run source-runs -- FILE…');
  process.exitCode = 1;
} else {
  const all = files.flatMap((file) => {
    const { passages, missing } = sourceRunsOf(pack, readFileSync(file, 'utf8'));
    const runs = passages.reduce((sum, one) => sum + one.runs.length, 0);
    const lacks = missing.length > 0 ? `; nothing was found for ${missing.join(', ')}` : '';
    console.log(`${file}: ${runs} runs in ${passages.length} passages${lacks}.`);
    return passages;
  });
  writeFileSync(SOURCE_RUNS, `${packRuns(all)}\n`);
  console.log(`Wrote ${SOURCE_RUNS}.`);
}
