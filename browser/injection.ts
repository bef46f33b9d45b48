// Bringing code and styles into pages.
import { browser } from './api';
import type { Sender } from './messages';
import { type Goods, GOODS, type PageScript } from './own-page';

/** Brings the code that decides on mentions to a frame. */
export const bringMarks = (sender: Sender): Promise<void> => bring(sender, ['/marks.js']);

/** Brings the styles of the marks to a frame, the card's code, and what tells of the page itself. */
export const prepareFrame = (sender: Sender, styles: string): Promise<void> =>
  bring(sender, ['/card.js', '/about.js'], styles);

/** Brings the card's code to the top frame of a tab, which may have no mention of its own. */
export const hearEscapeAround = (sender: Sender): Promise<void> =>
  bring({ ...sender, frameId: 0 }, ['/marks.js', '/card.js']);

const bring = async (
  { tabId, frameId, isOwn }: Sender,
  files: readonly PageScript[],
  css?: string,
): Promise<void> => {
  if (isOwn) {
    const goods: Goods = { [GOODS]: files, css };
    await browser.runtime.sendMessage(goods);
    return;
  }
  const target = { tabId, frameIds: [frameId] };
  // Where each browser paints highlights in shadow roots too, unseen by the page.
  const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
  await Promise.all([
    css !== undefined && browser.scripting.insertCSS({ target, css, origin }),
    browser.scripting.executeScript({ target, files: [...files] }),
  ]);
};

/** Starts it in tabs that were open when it was installed or updated, or was allowed on their sites. */
export const startInOpenTabs = (): void => {
  const start = (): void => {
    void browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] }).then((tabs) =>
      Promise.allSettled(
        tabs.map(({ id }) =>
          browser.scripting.executeScript({
            target: { tabId: id ?? -1, allFrames: true },
            files: ['/page.js'],
          }),
        ),
      ),
    );
  };
  browser.runtime.onInstalled.addListener(start);
  browser.permissions.onAdded.addListener(start);
};

/**
 * The way to closed shadow roots that browsers give to extensions alone. A script that is cut off from
 * its extension, and does not know it yet, is given none.
 */
export const openShadowRoot = (element: HTMLElement): ShadowRoot | null => {
  if ('openOrClosedShadowRoot' in element) {
    const root: unknown = element.openOrClosedShadowRoot;
    return root instanceof ShadowRoot ? root : null;
  }
  try {
    return browser.dom.openOrClosedShadowRoot(element);
  } catch {
    return null;
  }
};
