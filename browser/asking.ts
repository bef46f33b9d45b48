// A page is read because the reader asked for it, where settings or the browser would not have it read
// otherwise: on opening the popup, which lets the extension into that one page.
import { browser } from './api';

/** Has a tab's page read until it is left. Rejects where the browser lets nobody in. */
export const askForPage = async (tabId: number): Promise<void> => {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({
    target,
    func: () => {
      globalThis.newsglossIsAsked = true;
      globalThis.newsglossReconsider?.();
    },
  });
  // Where it runs already this does nothing.
  await browser.scripting.executeScript({ target, files: ['/page.js'] });
};

declare global {
  /** Whether the reader asked for this page, whatever the settings say of its site. */
  var newsglossIsAsked: boolean | undefined;
  /** Looks again at whether this page is to be read. */
  var newsglossReconsider: (() => void) | undefined;
}
