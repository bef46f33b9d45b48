// npm run icons: draws the icons of the toolbar and the stores from `docs/icon.svg`, in colour and in
// the grey that says that a page is not read.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { findChromium, isRoot } from './support/browser';

const ROOT = path.resolve(import.meta.dirname, '..');
const SOURCE = readFileSync(path.join(ROOT, 'docs/icon.svg'), 'utf8');
const GROUND = '#1f5fa8';
/** Seen on light and on dark toolbars. */
const GREY = '#858d97';

const draw = async (page: Page, svg: string, size: number, name: string): Promise<void> => {
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>* { margin: 0 }</style><img src="${address}" width="${size}" height="${size}" style="display: block">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(path.join(ROOT, 'public/icon', `${name}.png`), picture);
};

if (!SOURCE.includes(GROUND)) throw new Error(`docs/icon.svg has no ground of ${GROUND}.`);
const browser = await chromium.launch({
  executablePath: findChromium(),
  chromiumSandbox: !isRoot(),
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) await draw(page, SOURCE, size, String(size));
for (const size of [16, 32]) {
  await draw(page, SOURCE.replace(GROUND, GREY), size, `off-${size}`);
}
await browser.close();
