// Loads pages in the built extension and prints the mentions that it finds.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from './support/build';
import { explanationsOf } from './support/explained';
import { launch, type Session } from './support/launch';
import { mentionsOf } from './support/mentions';
import { BUNDLED_PACK, loadPack } from './support/pack-source';
import { jsonOf } from './support/page-json';
import { describeExplanations } from './support/print-explained';
import { type AnnotatedPage, describeMentions } from './support/print-mentions';
import { serveFiles } from './support/serve-files';

const USAGE =
  'usage: npm run --silent annotate -- <file or URL>… [--json] [--explain] [--shots DIR]';
const LOAD_TIMEOUT_MS = 30_000;

const { values: options, positionals: pages } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    shots: { type: 'string' },
  },
});

const isAddress = (page: string): boolean => /^https?:\/\//.test(page);
const kinds = new Map<string, string>(
  loadPack(BUNDLED_PACK).entities.map(({ id, kind }) => [id, kind]),
);
const kindOf = (entity: string): string | undefined => kinds.get(entity);

const main = async (): Promise<number> => {
  if (pages.length === 0) {
    console.error(USAGE);
    return 1;
  }
  const files = pages.filter((page) => !isAddress(page) && existsSync(page));
  const server = await serveFiles(files);
  const session = await launch({ extension: builtExtension('chrome-mv3') });
  // What the policy of a saved page lets slip is stopped here: only the page itself is served.
  await session.context.route('**/*', (route) => {
    const url = route.request().url();
    return url.startsWith(server.origin) || pages.some(isAddress)
      ? route.continue()
      : route.abort();
  });
  let failures = 0;
  for (const [index, page] of pages.entries()) {
    try {
      if (!isAddress(page) && !existsSync(page)) throw new Error('there is no such file');
      const address = isAddress(page) ? page : server.addressOf(page);
      const annotated = await annotate(session, page, address, index);
      const describe = options.explain ? describeExplanations : describeMentions;
      console.log(
        options.json ? JSON.stringify(jsonOf(annotated, kindOf)) : `${describe(annotated)}\n`,
      );
    } catch (error) {
      failures += 1;
      console.error(`${page}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await session.context.close();
  await server.close();
  return failures > 0 ? 1 : 0;
};

const annotate = async (
  { context, worker }: Session,
  page: string,
  address: string,
  index: number,
): Promise<AnnotatedPage> => {
  const tab = await context.newPage();
  try {
    await tab.goto(address, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS });
    const frames = await mentionsOf(worker, tab);
    if (options.shots !== undefined) {
      mkdirSync(options.shots, { recursive: true });
      const name = `${index + 1}-${path.basename(page).replace(/[^\w.-]+/g, '_')}.png`;
      await tab.screenshot({ path: path.join(options.shots, name) });
    }
    const explained = options.explain ? await explanationsOf(worker, tab.url()) : [];
    return { page, title: await tab.title(), frames, ...(options.explain && { explained }) };
  } finally {
    await tab.close();
  }
};

process.exitCode = await main();
