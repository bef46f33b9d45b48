// Measures the budgets in the real browser, as ratios in one run, and exits 1 beyond one.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Lexicon } from '../core/match/lexicon';
import { lexiconOf } from '../pack/lexicon';
import type { Pack } from '../pack/schema';
import { aliasRows } from './bench/alias-rows';
import { launchBare } from './bench/bare-browser';
import { cardRows } from './bench/card-rows';
import { churnRows } from './bench/churn-rows';
import { firefoxRows } from './bench/firefox-rows';
import { giantRows } from './bench/giant-rows';
import { libraryRows } from './bench/library-rows';
import { largePage, tenfold } from './bench/large-page';
import { pageWithMentions } from './bench/many-mentions';
import { memoryRows } from './bench/memory-rows';
import { pointerRows } from './bench/pointer-rows';
import { rivalRows } from './bench/rival-rows';
import { formatRow, keepsBudget, type Row } from './bench/rows';
import { scanRows } from './bench/scan-rows';
import { scrollRows } from './bench/scroll-rows';
import { taskRows } from './bench/task-rows';
import { builtExtension } from './support/build';
import { launch } from './support/launch';
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
    /** The rows of one part alone, as "scan": see the table of parts below. */
    only: { type: 'string', default: '' },
    /** The scan in Firefox, and nothing else. */
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
  const pages: Pages = {
    address: server.addressOf(file),
    tenfold: server.addressOf(larger),
    many: server.addressOf(crowded),
    article: server.addressOf(ARTICLE),
  };
  const rows = options.firefox
    ? await firefoxRows(pages.address, pages.tenfold, lexicon)
    : await chromiumRows(pages, pack, lexicon, names);
  await server.close();

  if (options.json) console.log(JSON.stringify({ page: path.basename(file), rows }));
  else {
    console.log(path.basename(file));
    for (const row of rows) console.log(formatRow(row));
  }
  return rows.every(keepsBudget) ? 0 : 1;
};

/** The addresses of what is measured. */
interface Pages {
  readonly address: string;
  readonly tenfold: string;
  readonly many: string;
  readonly article: string;
}

const chromiumRows = async (
  { address, tenfold: larger, many, article }: Pages,
  pack: Pack,
  lexicon: Lexicon,
  names: readonly string[],
): Promise<readonly Row[]> => {
  const extension = builtExtension('chrome-mv3', true);
  const session = await launch({ extension });
  const bare = await launchBare();
  const pair = { session, bare };
  const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
    scan: () => scanRows({ ...pair, address, tenfold: larger, lexicon }),
    aliases: () => aliasRows(bare, address, lexicon),
    rivals: () => rivalRows(bare, address, lexicon),
    tasks: () => taskRows(pair, address, larger),
    card: () => cardRows(session, address),
    library: () => libraryRows({ ...pair, extension, article, pack }),
    memory: () => memoryRows(pair, { 'large page': address, [`${MENTIONS} mentions`]: many }),
    pointer: () => pointerRows(session, many, MENTIONS),
    scroll: () => scrollRows(pair, many, MENTIONS),
    churn: () => churnRows(pair, names),
    giants: () => giantRows(pair, names),
  };
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (options.only === '' || options.only === name) rows.push(...(await measure()));
  }
  await bare.close();
  await session.context.close();
  return rows;
};

process.exitCode = await main();
