// Pictures of the library: every view in popup, side panel and tab, light and dark, narrow, enlarged,
// and as it is printed.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { amountsSaid } from '../../pack/browse';
import type { Pack } from '../../pack/schema';
import { openPopup } from '../support/popup';
import { serveFiles } from '../support/serve-files';
import type { Album } from './album';

const ARTICLE = path.resolve(import.meta.dirname, '../../data/demo/article.html');
const SCHEMES = ['light', 'dark'] as const;
/** Longer than any view takes to be drawn. */
const REST_MS = 400;

type Scheme = (typeof SCHEMES)[number];

interface Frame {
  readonly page: 'library' | 'sidepanel';
  readonly width: number;
  readonly height: number;
  /** How much a reader has enlarged it. */
  readonly zoom: number;
  readonly schemes: readonly Scheme[];
}

const FRAMES: Readonly<Record<string, Frame>> = {
  tab: { page: 'library', width: 1200, height: 800, zoom: 1, schemes: SCHEMES },
  panel: { page: 'sidepanel', width: 360, height: 800, zoom: 1, schemes: SCHEMES },
  narrow: { page: 'library', width: 320, height: 640, zoom: 1, schemes: ['light'] },
  zoomed: { page: 'library', width: 600, height: 400, zoom: 2, schemes: ['light'] },
};

/** An address of each view, by the name of its picture. */
const viewsOf = (pack: Pack): Readonly<Record<string, string>> => {
  const [[entity] = ['']] = [...amountsSaid(pack)].toSorted(([, one], [, other]) => other - one);
  const document = pack.documents[0]?.id ?? '';
  const passage = pack.documents[0]?.sections[0]?.passages[1]?.id ?? '';
  return {
    entities: '#/entities',
    entity: `#/entity/${entity}`,
    documents: '#/documents',
    document: `#/document/${document}/${passage}`,
    timeline: '#/timeline',
    connections: '#/connections',
    graph: '#/connections?whole=',
    places: '#/places',
    search: '#/search?q=trade',
    nothing: '#/search?q=zzz',
  };
};

/** The pictures that the README shows, and their files in docs/. */
export const README_PICTURES: Readonly<Record<string, string>> = {
  'popup page light': 'popup.png',
  'tab connections light': 'connections.png',
  'tab places dark': 'places.png',
};

/** Takes a picture of each view in each frame. */
export const takeViews = async (album: Album): Promise<void> => {
  await takePopups(album);
  await takeFrames(album);
  await takePrints(album);
  await takeOwnPages(album);
};

const takePopups = async ({ session, pack, fileFor }: Album): Promise<void> => {
  const server = await serveFiles([ARTICLE]);
  const tab = await session.context.newPage();
  await tab.goto(server.addressOf(ARTICLE));
  const popup = await openPopup(session);
  for (const scheme of SCHEMES) {
    await popup.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
    for (const [view, address] of Object.entries({ page: '#/page', ...viewsOf(pack) })) {
      const file = fileFor(`popup ${view} ${scheme}`);
      if (file === undefined) continue;
      const expression = `location.hash = ${JSON.stringify(address)}`;
      await popup.send('Runtime.evaluate', { expression });
      await tab.waitForTimeout(REST_MS);
      writeFileSync(file, await popup.picture());
    }
  }
  await tab.close();
  await server.close();
};

const takeFrames = async (album: Album): Promise<void> => {
  const { session, pack } = album;
  const tab = await session.context.newPage();
  const protocol = await session.context.newCDPSession(tab);
  for (const [frame, { page, schemes, width, height, zoom }] of Object.entries(FRAMES)) {
    for (const scheme of schemes) {
      await tab.setViewportSize({ width, height });
      await tab.emulateMedia({ colorScheme: scheme });
      await protocol.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: zoom,
        mobile: false,
      });
      for (const [view, address] of Object.entries(viewsOf(pack))) {
        await take(album, tab, `${page}.html${address}`, `${frame} ${view} ${scheme}`);
      }
    }
  }
  await tab.close();
};

/** On paper of A4 between margins of 2 cm, by a reader whose screen is dark. */
const takePrints = async (album: Album): Promise<void> => {
  const tab = await album.session.context.newPage();
  await tab.setViewportSize({ width: 642, height: 971 });
  await tab.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const views = viewsOf(album.pack);
  for (const view of ['entity', 'document', 'timeline', 'connections', 'places']) {
    await take(album, tab, `library.html${views[view] ?? ''}`, `print ${view}`, true);
  }
  await tab.close();
};

/** The pages that are no view of the library, from top to bottom. */
const takeOwnPages = async (album: Album): Promise<void> => {
  const tab = await album.session.context.newPage();
  for (const scheme of SCHEMES) {
    await tab.emulateMedia({ colorScheme: scheme });
    for (const width of [1000, 340]) {
      await tab.setViewportSize({ width, height: 900 });
      for (const page of ['options', 'welcome']) {
        await take(album, tab, `${page}.html`, `${page} ${width} ${scheme}`, true);
      }
    }
  }
  await tab.close();
};

const take = async (
  { session, fileFor }: Album,
  tab: Page,
  page: string,
  title: string,
  isWhole = false,
): Promise<void> => {
  const file = fileFor(title);
  if (file === undefined) return;
  await tab.goto(`chrome-extension://${session.id}/${page}`);
  await tab.locator('main *').first().waitFor();
  if (isWhole) {
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    // Neither paper nor a whole page has one.
    await tab.addStyleTag({ content: 'html { scrollbar-width: none }' });
  }
  await tab.waitForTimeout(REST_MS);
  await tab.screenshot({ path: file, fullPage: isWhole });
};
