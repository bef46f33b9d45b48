// "Mark in the page": real elements around names, for a page to print or to save.
import { i18n } from '#i18n';
import type { FrameReading } from '../core/mentions/reading';
import { askFrames, runInFrames } from './frames';

/** What a frame tells when it is asked. */
export interface MarkingState extends FrameReading {
  readonly isMarked: boolean;
}

/** What `entrypoints/marking` leaves in a frame. */
export interface FrameMarking {
  readonly state: () => MarkingState;
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
export const toggleMarks = (tabId: number): Promise<string> =>
  askFrames<MarkingState, string>(tabId, {
    file: '/marking.js',
    isEnough: areMarked,
    act: async (frames) => {
      if (frames.length === 0) return i18n.t('keys.notRead');
      const isRead = frames.some((frame) => frame.isRead);
      const words = areMarked(frames) ? await unmark(tabId) : await mark(tabId, isRead);
      await runInFrames(tabId, 0, (told) => globalThis.newsglossMarking?.tell(told), words);
      return words;
    },
  });

const areMarked = (frames: readonly MarkingState[]): boolean =>
  frames.some(({ isMarked }) => isMarked);

const mark = async (tabId: number, isRead: boolean): Promise<string> => {
  const counts = await runInFrames(tabId, 'all', () => globalThis.newsglossMarking?.mark());
  const count = counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  if (count > 0) return i18n.t('marking.done', count);
  return i18n.t(isRead ? 'keys.nothing' : 'keys.notRead');
};

const unmark = async (tabId: number): Promise<string> => {
  await runInFrames(tabId, 'all', () => globalThis.newsglossMarking?.unmark());
  return i18n.t('marking.undone');
};
