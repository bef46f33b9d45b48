// The number on the toolbar button: how many entities stand on the page of a tab, in all its frames.
// Nothing is remembered: whenever a frame has news, all frames are asked.
import { browser } from './api';
import { followFrames } from './page-port';

/** Frames answer at once; those that are still reading have news later. */
const ANSWER_MS = 500;
const COLOUR = '#4d5b6b';

const counting = new Map<number, AbortController>();

/** Counts anew what stands in a tab, and shows it. */
export const showCount = async (tabId: number): Promise<void> => {
  counting.get(tabId)?.abort();
  const controller = new AbortController();
  counting.set(tabId, controller);
  const { signal } = controller;
  const found = new Set<string>();
  const show = (): void => void (signal.aborted || setText(tabId, found.size));
  followFrames(
    tabId,
    (message) => {
      if (message.tells !== 'counts') return;
      for (const [id] of message.counts) found.add(id);
      show();
    },
    show,
    signal,
  );
  await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  controller.abort();
  if (counting.get(tabId) === controller) counting.delete(tabId);
};

const setText = async (tabId: number, count: number): Promise<void> => {
  const button = import.meta.env.FIREFOX ? browser.browserAction : browser.action;
  try {
    await button.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await button.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  } catch {
    // The tab was closed meanwhile.
  }
};
