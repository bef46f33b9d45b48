// Measures the budgets in the real browser, as ratios in one run, and exits 1 beyond one.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Lexicon } from '../core/match/lexicon';
import { lexiconOf } from '../pack/lexicon';
import { launchBare } from './bench/bare-browser';
import { cardRows } from './bench/card-rows';
import { libraryRows } from './bench/library-rows';
import { largePage, tenfold } from './bench/large-page';
import { formatRow, keepsBudget } from './bench/rows';
import { scanRows } from './bench/scan-rows';
import { builtExtension } from './support/build';
import { launch } from './support/launch';
import { BUNDLED_PACK, loadPack } from './support/pack-source';
import { serveFiles } from './support/serve-files';

const SAVED_PAGE = path.resolve(
  import.meta.dirname,
  '../../shared/pages/01-wikipedia-new-zealand.html',
);

const ARTICLE = path.resolve(import.meta.dirname, '../data/demo/article.html');

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    /** The rows of one part alone: "scan", "card" or "library". */
    only: { type: 'string', default: '' },
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
  const server = await serveFiles([file, larger, ARTICLE]);
  const extension = builtExtension('chrome-mv3', true);
  const session = await launch({ extension });
  const bare = await launchBare();
  const address = server.addressOf(file);
  const isAsked = (part: string): boolean => options.only === '' || options.only === part;
  const rows = [
    ...(isAsked('scan')
      ? await scanRows({ session, bare, address, tenfold: server.addressOf(larger), lexicon })
      : []),
    ...(isAsked('card') ? await cardRows(session, address) : []),
    ...(isAsked('library')
      ? await libraryRows({ session, bare, extension, article: server.addressOf(ARTICLE), pack })
      : []),
  ];
  await bare.close();
  await session.context.close();
  await server.close();

  if (options.json) console.log(JSON.stringify({ page: path.basename(file), rows }));
  else {
    console.log(path.basename(file));
    for (const row of rows) console.log(formatRow(row));
  }
  return rows.every(keepsBudget) ? 0 : 1;
};

process.exitCode = await main();
