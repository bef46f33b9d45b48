// Tabs: the one that the reader looks at, and those that the extension opens.
import { browser } from './api';

/** A tab that the reader looks at. */
export interface CurrentTab {
  readonly id: number;
  readonly windowId: number;
  /** The host name of its site; undefined for pages that are no site. */
  readonly host: string | undefined;
}

/** The active tab of the window that the caller belongs to. */
export const currentTab = async (): Promise<CurrentTab | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && knownTab(tab);
};

/** A tab as the browser tells of it; undefined where it is none that can be reached. */
export const knownTab = ({ id, windowId, url }: Tab): CurrentTab | undefined =>
  id === undefined ? undefined : { id, windowId, host: hostOf(url) };

interface Tab {
  readonly id?: number | undefined;
  readonly windowId: number;
  readonly url?: string | undefined;
}

/**
 * Tells the active tab of the window that the caller belongs to, now and whenever it is another or
 * shows another site, until the signal aborts.
 */
export const followCurrentTab = (
  tell: (tab: CurrentTab | undefined) => void,
  signal: AbortSignal,
): void => {
  const { onActivated, onUpdated } = browser.tabs;
  // The browser tells of no site that the extension may not read.
  const { onAdded, onRemoved } = browser.permissions;
  let told: string | undefined;
  const ask = async (): Promise<void> => {
    const tab = await currentTab();
    const now = `${tab?.id} ${tab?.host}`;
    if (signal.aborted || now === told) return;
    told = now;
    tell(tab);
  };
  const changed = (): void => void ask();
  for (const event of [onActivated, onUpdated, onAdded, onRemoved]) event.addListener(changed);
  signal.addEventListener(
    'abort',
    () => {
      for (const event of [onActivated, onUpdated, onAdded, onRemoved]) {
        event.removeListener(changed);
      }
    },
    { once: true },
  );
  changed();
};

/** The host name of a tab, or an empty string. */
export const hostOfTab = async (tabId: number): Promise<string> =>
  hostOf((await browser.tabs.get(tabId)).url) ?? '';

/** Calls back when a tab has come to another page, until the signal aborts. */
export const followLoads = (tabId: number, tell: () => void, signal: AbortSignal): void => {
  const updated = (id: number, change: { status?: string | undefined }): void => {
    if (id === tabId && change.status === 'complete') tell();
  };
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated), {
    once: true,
  });
};

/** Opens the library at an address, as `#/documents`, in a tab of its own. */
export const openLibraryTab = async (address: string): Promise<void> => {
  await browser.tabs.create({ url: libraryAt(address) });
};

/** Opens the library at an address in the tab that the reader looks at. */
export const openLibraryHere = async (address: string): Promise<void> => {
  await browser.tabs.update({ url: libraryAt(address) });
};

const libraryAt = (address: string): string => browser.runtime.getURL(`/library.html${address}`);

const hostOf = (url: string | undefined): string | undefined => {
  if (url === undefined || !/^(?:https?|file|ftp):/.test(url)) return undefined;
  return new URL(url).hostname || undefined;
};
