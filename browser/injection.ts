// Bringing code and styles into pages.
import { browser } from './api';
import type { Sender } from './messages';

/** Brings the code that decides on mentions to a frame. */
export const bringMarks = async ({ tabId, frameId }: Sender): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/marks.js'],
  });
};

/** Brings the styles of the marks and the card's code to a frame. */
export const prepareFrame = async ({ tabId, frameId }: Sender, styles: string): Promise<void> => {
  const target = { tabId, frameIds: [frameId] };
  await Promise.all([
    browser.scripting.insertCSS({
      target,
      css: styles,
      // Where each browser paints highlights in shadow roots too, unseen by the page.
      origin: import.meta.env.FIREFOX ? 'USER' : 'AUTHOR',
    }),
    browser.scripting.executeScript({ target, files: ['/card.js'] }),
  ]);
};

/** Brings the card's code to the top frame of a tab, which may have no mention of its own. */
export const hearEscapeAround = async ({ tabId }: Sender): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/marks.js', '/card.js'],
  });
};

/** Starts the present version in tabs that were open when it was installed or updated. */
export const restartOpenTabs = (): void => {
  browser.runtime.onInstalled.addListener(() => {
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
  });
};

/** The way to closed shadow roots that browsers give to extensions alone. */
export const openShadowRoot = (element: HTMLElement): ShadowRoot | null => {
  if ('openOrClosedShadowRoot' in element) {
    const root: unknown = element.openOrClosedShadowRoot;
    return root instanceof ShadowRoot ? root : null;
  }
  return browser.dom.openOrClosedShadowRoot(element);
};
