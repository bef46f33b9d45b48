// Measures the budgets in the real browser, as ratios in one run, and exits 1 beyond one.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Lexicon } from '../core/match/lexicon';
import { lexiconOf } from '../pack/lexicon';
import { largePage, tenfold } from './bench/large-page';
import { pageWithMentions } from './bench/many-mentions';
import { chromiumParts, firefoxParts, type Measured } from './bench/parts';
import { formatRow, keepsBudget, type Row } from './bench/rows';
import { BUNDLED_PACK, loadPack } from './support/pack-source';
import { serveFiles } from './support/serve-files';

const SAVED_PAGE = path.resolve(
  import.meta.dirname,
  '../../shared/pages/01-wikipedia-new-zealand.html',
);

const MENTIONS = 5000;
const ARTICLE = path.resolve(import.meta.dirname, '../data/demo/article.html');

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    /** The rows of one part alone, as "scan". */
    only: { type: 'string', default: '' },
    /** The table of Firefox. */
    firefox: { type: 'boolean', default: false },
  },
});

const pageToMeasure = ({ names }: Lexicon): string => {
  const [named] = positionals;
  if (named !== undefined) return named;
  if (existsSync(SAVED_PAGE)) return SAVED_PAGE;
  const html = largePage(names.filter(([, entity]) => entity >= 0).map(([text]) => text));
  return temporaryFile('large.html', html);
};

const temporaryFile = (name: string, html: string): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'newsgloss-bench-')), name);
  writeFileSync(file, html);
  return file;
};

const main = async (): Promise<number> => {
  const pack = loadPack(BUNDLED_PACK);
  const lexicon = lexiconOf(pack);
  const file = pageToMeasure(lexicon);
  if (!existsSync(file)) throw new Error(`There is no page ${file}.`);
  const larger = temporaryFile('tenfold.html', tenfold(readFileSync(file, 'utf8')));
  const names = pack.entities.flatMap(({ name, kind }) => (kind === 'place' ? [] : name));
  const crowded = temporaryFile('mentions.html', pageWithMentions(names, MENTIONS));
  const server = await serveFiles([file, larger, crowded, ARTICLE]);
  const measured: Measured = {
    pack,
    lexicon,
    names,
    mentions: MENTIONS,
    address: server.addressOf(file),
    tenfold: server.addressOf(larger),
    many: server.addressOf(crowded),
    article: server.addressOf(ARTICLE),
  };
  const { parts, close } = await (options.firefox ? firefoxParts : chromiumParts)(measured);
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (options.only === '' || options.only === name) rows.push(...(await measure()));
  }
  await close();
  await server.close();

  if (options.json) console.log(JSON.stringify({ page: path.basename(file), rows }));
  else {
    console.log(path.basename(file));
    for (const row of rows) console.log(formatRow(row));
  }
  return rows.every(keepsBudget) ? 0 : 1;
};

process.exitCode = await main();
