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
    args: ['--headless=new', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });

/** Loads a page afresh in a tab, and lets it be laid out and painted. */
export const load = async (tab: Page, address: string): Promise<void> => {
  await tab.goto(address, { waitUntil: 'load' });
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
};
