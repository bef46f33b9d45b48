// A browser without the extension, whose pages can be given the bench's own code to run.
import { type BrowserContext, chromium, type Page } from 'playwright';
import { findChromium, isRoot } from '../support/browser';

/** Starts Chromium with an empty profile and no extension. */
export const launchBare = (): Promise<BrowserContext> =>
  chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    headless: false,
    // The bench's code goes into pages that are served with a policy against scripts.
    bypassCSP: true,
    viewport: { width: 1280, height: 800 },
    chromiumSandbox: !isRoot(),
    args: ['--headless=new'],
  });

/** Loads a page afresh, lets it be laid out and painted, and hands it to `work` with the code in it. */
export const inFreshDocument = async <Result>(
  context: BrowserContext,
  address: string,
  code: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> => {
  const page = await context.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
    await page.addScriptTag({ content: code });
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
    );
    return await work(page);
  } finally {
    await page.close();
  }
};
