// What the browser lets the extension read: readers may restrict it to some sites, or to clicks.
import { browser } from './api';

const ALL_SITES = { origins: ['<all_urls>'] };

/** Whether the extension may read all sites. */
export const hasWholeAccess = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);

/** Asks the reader, by the browser's own dialog, for all sites. Only within a click. */
const askForWholeAccess = async (): Promise<void> => {
  await browser.permissions.request(ALL_SITES);
};

/** The browser's own page of the extension, which Firefox lets no extension open. */
const openBrowserPage = import.meta.env.FIREFOX
  ? undefined
  : (): void => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });

/** How to have it changed. */
export const accessRemedies = { ask: askForWholeAccess, openBrowserPage };

/** What the page of settings asks. */
export const accessPort = async () => ({
  ...accessRemedies,
  isWhole: await hasWholeAccess(),
  follow: followAccess,
});

/** Calls back whenever that changes, until the signal aborts. */
export const followAccess = (tell: (isWhole: boolean) => void, signal: AbortSignal): void => {
  const changed = (): void => void hasWholeAccess().then(tell);
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(changed);
  signal.addEventListener(
    'abort',
    () => {
      for (const event of events) event.removeListener(changed);
    },
    { once: true },
  );
};
