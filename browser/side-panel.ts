// The side panel, which Firefox calls a sidebar. Browsers open it for the reader's own act alone, so
// whatever opens it does so at once, before it awaits anything. Where that comes too late, as behind
// Firefox' answer about what is selected, the library opens in a tab.
import type { SidebarAction } from 'webextension-polyfill';
import { browser } from './api';
import { wantPlace } from './places';
import { type CurrentTab, openLibraryTab } from './tabs';

/**
 * Opens the library beside a tab, at an address that may have yet to be found out; in a tab of its own
 * where no panel may be opened.
 */
export const openPanelBeside = (
  { id, windowId }: Pick<CurrentTab, 'id' | 'windowId'>,
  address: string | Promise<string>,
): Promise<void> => opened(open(id), windowId, address);

/** The same, asked for by a script in a page, for which Firefox opens no sidebar. */
export const openPanelForPage = (
  { tabId, windowId }: { readonly tabId: number; readonly windowId: number },
  address: string | Promise<string>,
): Promise<void> =>
  import.meta.env.FIREFOX
    ? Promise.resolve(address).then(openLibraryTab)
    : opened(open(tabId), windowId, address);

/** Firefox alone has it, and the types of the API are those of Chromium. */
interface Firefox {
  readonly sidebarAction: SidebarAction.Static;
}

const open = (tabId: number): Promise<void> =>
  import.meta.env.FIREFOX
    ? (browser as unknown as Firefox).sidebarAction.open()
    : browser.sidePanel.open({ tabId });

const opened = async (
  opening: Promise<void>,
  windowId: number,
  asked: string | Promise<string>,
): Promise<void> => {
  const isOpen = opening.then(
    () => true,
    () => false,
  );
  const address = await asked;
  await wantPlace(windowId, address);
  if (await isOpen) return;
  await wantPlace(windowId, '');
  await openLibraryTab(address);
};
