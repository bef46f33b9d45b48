// "Mark in the page": real elements around names, for a page to print or to save.
import { i18n } from '#i18n';
import { browser } from './api';

/** What `entrypoints/marking` leaves in a frame. */
export interface FrameMarking {
  readonly state: () => { readonly isRead: boolean; readonly isMarked: boolean };
  /** Marks what is painted; gives how many mentions that is. */
  readonly mark: () => number;
  readonly unmark: () => void;
  readonly tell: (words: string) => void;
}

declare global {
  var newsglossMarking: FrameMarking | undefined;
}

/**
 * Marks the names in a tab, or takes the marks away; the page tells which, and so does the answer.
 * Rejects where it could do neither.
 */
export const toggleMarks = async (tabId: number): Promise<string> => {
  const target: Target = { tabId, allFrames: true };
  const frames = await browser.scripting
    .executeScript<[], ReturnType<FrameMarking['state']>>({
      target,
      files: ['/marking.js'],
      injectImmediately: true,
    })
    .catch(() => []);
  // The browser lets nobody in.
  if (frames.length === 0) return i18n.t('keys.notRead');
  const words = frames.some(({ result }) => result?.isMarked)
    ? await unmark(target)
    : await mark(
        target,
        frames.some(({ result }) => result?.isRead),
      );
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: (told) => globalThis.newsglossMarking?.tell(told),
    args: [words],
  });
  return words;
};

interface Target {
  readonly tabId: number;
  readonly allFrames: true;
}

const mark = async (target: Target, isRead: boolean): Promise<string> => {
  const marked = await browser.scripting.executeScript({
    target: { ...target },
    func: () => globalThis.newsglossMarking?.mark() ?? 0,
  });
  const count = marked.reduce((sum, { result }) => sum + (result ?? 0), 0);
  if (count > 0) return i18n.t('marking.done', count);
  return i18n.t(isRead ? 'keys.nothing' : 'keys.notRead');
};

const unmark = async (target: Target): Promise<string> => {
  await browser.scripting.executeScript({
    target: { ...target },
    func: () => globalThis.newsglossMarking?.unmark(),
  });
  return i18n.t('marking.undone');
};
