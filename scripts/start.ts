// npm start: the extension on its demo article. With a display a browser stays open; without one
// pictures of page, card, popup and library are left, and the mentions are printed.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { findChromium, versionOf } from './support/browser';
import { builtExtension } from './support/build';
import { launch, type Session } from './support/launch';
import { mentionsOf } from './support/mentions';
import { openCardAt, pointOnName } from './support/names-in-tab';
import { openPopup } from './support/popup';
import { describeMentions } from './support/print-mentions';
import { serveFiles } from './support/serve-files';

const ROOT = path.resolve(import.meta.dirname, '..');
const ARTICLE = path.join(ROOT, 'data/demo/article.html');
const PICTURES = path.join(ROOT, '.output/demo');
const README_PICTURE = path.join(ROOT, 'docs/card-on-page.png');
const LIBRARY_SIZE = { width: 1200, height: 800 };
/** A screen that leaves the popup as much room as it wants. */
const LARGE_SCREEN = '--screen-info={1920x1200}';
/** Longer than any fade. */
const REST_MS = 500;

const { values: options } = parseArgs({
  options: {
    /** Without a window, although there is a display. */
    headless: { type: 'boolean', default: false },
    /** Makes the picture of the README anew. */
    picture: { type: 'boolean', default: false },
  },
});

const relative = (file: string): string => path.relative(process.cwd(), file);

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some(Boolean);

const main = async (): Promise<void> => {
  const executable = findChromium();
  console.log(`Browser: ${versionOf(executable)} (${executable})`);
  console.log('Building the extension.');
  const extension = builtExtension('chrome-mv3', true);
  const headless = options.headless || options.picture || !hasDisplay();
  const server = await serveFiles([ARTICLE]);
  const session = await launch({ extension, headless, args: headless ? [LARGE_SCREEN] : [] });
  try {
    console.log(`Newsgloss runs: ${session.worker.url()}`);
    const tab = session.context.pages()[0] ?? (await session.context.newPage());
    await tab.goto(server.addressOf(ARTICLE));
    if (headless) {
      console.log('No window: taking pictures instead.\n');
      await showInPictures(session, tab);
    } else {
      console.log('Rest the mouse on an underlined name. Close the browser to end.');
      await new Promise((resolve) => session.context.once('close', resolve));
    }
  } finally {
    await session.context.close();
    await server.close();
  }
};

const showInPictures = async (session: Session, tab: Page): Promise<void> => {
  mkdirSync(PICTURES, { recursive: true });
  const pictureOf = (name: string): string => path.join(PICTURES, `${name}.png`);
  const frames = await mentionsOf(session.worker, tab);
  if (frames.every(({ mentions }) => mentions.length === 0)) {
    throw new Error('Nothing was found in the demo article.');
  }
  console.log(
    `${describeMentions({ page: relative(ARTICLE), title: await tab.title(), frames })}\n`,
  );
  await tab.screenshot({ path: pictureOf('page') });

  await openCardAt(tab, await pointOnName(tab));
  await tab.screenshot({ path: pictureOf('card') });
  if (options.picture) copyFileSync(pictureOf('card'), README_PICTURE);
  await tab.keyboard.press('Escape');

  const popup = await openPopup(session);
  await tab.waitForTimeout(REST_MS);
  writeFileSync(pictureOf('popup'), await popup.picture());

  const library = await session.context.newPage();
  await library.setViewportSize(LIBRARY_SIZE);
  await library.goto(`chrome-extension://${session.id}/library.html`);
  await library.locator('main *').first().waitFor();
  await library.screenshot({ path: pictureOf('library') });

  const made = ['page', 'card', 'popup', 'library'].map((name) => relative(pictureOf(name)));
  console.log(`Pictures: ${made.join(', ')}`);
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
