// Bringing code and styles into pages.
import { type Browser, browser } from './api';
import type { Sender } from './messages';
import { type Goods, GOODS, MARK_STYLES, type PageScript } from './own-page';

/** Brings the code that decides on mentions to a frame. */
export const bringMarks = (sender: Sender): Promise<void> => bring(sender, ['/marks.js']);

/** Brings the card's code to a frame, what tells of the page itself, and the styles of the marks. */
export const prepareFrame = async (sender: Sender, hasStyles: boolean): Promise<void> => {
  await Promise.all([
    !hasStyles && !sender.isOwn && insertStyles(sender),
    bring(sender, ['/card.js', '/about.js']),
  ]);
};

/** Brings the card's code to the top frame of a tab, which may have no mention of its own. */
export const hearEscapeAround = (sender: Sender): Promise<void> =>
  bring({ ...sender, frameId: 0 }, ['/marks.js', '/card.js']);

const bring = async (sender: Sender, files: readonly PageScript[]): Promise<void> => {
  if (sender.isOwn) {
    const goods: Goods = { [GOODS]: files };
    await browser.runtime.sendMessage(goods);
    return;
  }
  await inTurn(sender, () =>
    browser.scripting.executeScript({ target: targetOf(sender), files: [...files] }),
  );
};

/** A frame that answers no more, as one that hangs, keeps the others waiting for no longer. */
const TURN_MS = 1000;
/** Between two turns, for the page to draw. */
const PAUSE_MS = 16;

/** One frame of a page after another, so that it draws in between; the page itself waits for none. */
const inTurn = async ({ tabId, frameId }: Sender, work: () => Promise<unknown>): Promise<void> => {
  let working: Promise<unknown> | undefined;
  const start = (): Promise<unknown> => (working = work());
  if (frameId === 0) await start();
  else {
    await navigator.locks.request(`frames of ${tabId}`, async () => {
      await Promise.race([start().catch(() => undefined), pause(TURN_MS)]);
      await pause(PAUSE_MS);
    });
  }
  await working;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The styles of the marks, where each browser paints in shadow roots too, unseen by the page. */
const insertStyles = (sender: Sender): Promise<void> =>
  browser.scripting.insertCSS({
    target: targetOf(sender),
    files: [MARK_STYLES],
    origin: import.meta.env.FIREFOX ? 'USER' : 'AUTHOR',
  });

const targetOf = ({ tabId, frameId }: Sender): Browser.scripting.InjectionTarget => ({
  tabId,
  frameIds: [frameId],
});

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
