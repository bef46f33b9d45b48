// The pictures of the listings in both stores, in the sizes that they ask for, into docs/store/.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { builtExtension } from '../support/build';
import { launch } from '../support/launch';
import { openCardAt, pointOnName } from '../support/names-in-tab';
import { serveFiles } from '../support/serve-files';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ARTICLE = path.join(ROOT, 'data/demo/article.html');
const SHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** Longer than any view takes to be drawn. */
const REST_MS = 400;

const VIEWS: readonly (readonly [name: string, address: string, scheme: 'light' | 'dark'])[] = [
  ['2-entities', '#/entities', 'light'],
  ['3-connections', '#/connections', 'light'],
  ['4-places', '#/places', 'dark'],
  ['5-timeline', '#/timeline', 'light'],
];

/** Takes them all of a build made now. */
export const takeStorePictures = async (): Promise<void> => {
  const server = await serveFiles([ARTICLE]);
  const { context, id } = await launch({ extension: builtExtension('chrome-mv3', true) });
  const tab = await context.newPage();
  const save = async (name: string): Promise<void> => {
    const file = path.join('docs/store', `${name}.png`);
    await tab.screenshot({ path: path.join(ROOT, file) });
    console.log(file);
  };
  try {
    await tab.setViewportSize(SHOT);
    await tab.goto(server.addressOf(ARTICLE));
    await openCardAt(tab, await pointOnName(tab));
    await save('1-card');
    for (const [name, address, colorScheme] of VIEWS) {
      await tab.emulateMedia({ colorScheme });
      await tab.goto(`chrome-extension://${id}/library.html${address}`);
      await tab.locator('main *').first().waitFor();
      await tab.waitForTimeout(REST_MS);
      await save(name);
    }
    await drawTile(tab);
    await save('tile');
  } finally {
    await context.close();
    await server.close();
  }
};

/** The icon and the name over lines of text, one of them underlined as a mention is. */
const drawTile = async (tab: Page): Promise<void> => {
  const icon = readFileSync(path.join(ROOT, 'docs/icon.svg'), 'utf8');
  await tab.setViewportSize(TILE);
  await tab.emulateMedia({ colorScheme: 'light' });
  await tab.goto('about:blank');
  await tab.setContent(`<style>
      body { margin: 0; height: 280px; display: grid; place-content: center; justify-items: center;
        gap: 14px; background: #eef3f9; color: #16181b; font: 600 40px/1 system-ui, sans-serif; }
      svg { width: 96px; height: 96px; }
      p { margin: 0; font: 19px/1.4 Georgia, 'Noto Serif', serif; color: #3d434b; }
      u { text-decoration: underline dotted #1f5fa8 2px; text-underline-offset: 4px; }
    </style>${icon}<span>Newsgloss</span><p>The <u>names</u> in the news, explained</p>`);
};
