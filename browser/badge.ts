// The number on the toolbar button: how many entities stand on the page of a tab, in all its frames.
// Nothing is remembered: when a frame has news, all frames are asked.
import { browser } from './api';
import { isCounts } from './message-guards';
import { followFrames } from './page-port';

/** Of a tab in which some frame hears it. A thousand frames take the browser seconds. */
const PATIENCE_MS = 10_000;
/** Where one frame answers, so do the others; those that are still reading have news later. */
const ANSWER_MS = 500;
const COLOUR = '#4d5b6b';

interface Counting {
  /** Whether there were news since the count began that is under way. */
  hasNews: boolean;
  readonly done: Promise<void>;
}

/** The tabs that are counted just now. */
const counting = new Map<number, Counting>();

/**
 * Counts anew what stands in a tab, and shows it. News of a thousand frames is one count, or two: it is
 * shown when the promise settles, whoever began. Before, the background may end, and is to be asked again.
 */
export const showCount = (tabId: number): Promise<void> => {
  const known = counting.get(tabId);
  if (known !== undefined) {
    known.hasNews = true;
    return known.done;
  }
  const state: Counting = { hasNews: false, done: count(tabId).then(() => countNews(tabId)) };
  counting.set(tabId, state);
  return state.done.finally(() => counting.delete(tabId));
};

const countNews = async (tabId: number): Promise<void> => {
  while (takeNews(tabId)) await count(tabId);
};

const takeNews = (tabId: number): boolean => {
  const state = counting.get(tabId);
  const { hasNews = false } = state ?? {};
  if (state !== undefined) state.hasNews = false;
  return hasNews;
};

/** Shows what the frames of a tab tell, until no other answers. */
const count = (tabId: number): Promise<void> =>
  new Promise((resolve) => {
    const controller = new AbortController();
    const standing = new Map<string, readonly string[]>();
    let shown: number | undefined;
    let drawn: Promise<void> | undefined;
    const show = (): void => {
      const { size } = new Set([...standing.values()].flat());
      if (size === shown) return;
      shown = size;
      drawn = setText(tabId, size);
    };
    const end = (): void => {
      clearTimeout(timer);
      show();
      controller.abort();
      resolve(drawn);
    };
    let timer = setTimeout(end, PATIENCE_MS);
    followFrames(
      tabId,
      (message) => {
        if (!isCounts(message)) return;
        const { frame, counts } = message;
        const before = standing.get(frame);
        if (before === undefined) {
          clearTimeout(timer);
          timer = setTimeout(end, ANSWER_MS);
        }
        standing.set(
          frame,
          counts.map(([id]) => id),
        );
        if (counts.length > 0 || (before?.length ?? 0) > 0) show();
      },
      end,
      controller.signal,
    );
  });

const setText = async (tabId: number, size: number): Promise<void> => {
  const button = import.meta.env.FIREFOX ? browser.browserAction : browser.action;
  try {
    await button.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await button.setBadgeText({ tabId, text: size === 0 ? '' : String(size) });
  } catch {
    // The tab was closed meanwhile.
  }
};
