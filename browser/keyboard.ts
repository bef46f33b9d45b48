// Keys that are meant for the mentions in a tab: all its frames are asked, and one of them answers.
import { i18n } from '#i18n';
import { type Direction, type FrameMentions, stepFrom } from '../core/mentions/steps';
import type { FrameReading } from '../core/mentions/reading';
import { type Answered, askFrames, runInFrames } from './frames';

/** What a frame tells when it is asked. */
export interface FrameState extends FrameMentions, FrameReading {
  readonly selected: { readonly text: string; readonly isMention: boolean } | undefined;
}

/** What `entrypoints/keyboard` leaves in a frame. */
export interface FrameKeyboard {
  readonly state: () => FrameState;
  /** Brings the reader to a mention of the frame, which is the `place`-th `of` all in the tab. */
  readonly goTo: (nth: number, place: number, of: number) => void;
  /** Opens the card of the mention that is meant; says whether there is one. */
  readonly open: () => boolean;
  /** The reader was brought to another frame. */
  readonly leave: () => void;
  /** Tells why nothing else happens. */
  readonly tell: (words: string) => void;
}

declare global {
  var newsglossKeyboard: FrameKeyboard | undefined;
}

type Frame = Answered<FrameState>;

const isAnyEnough = (): boolean => true;
const haveMentions = (frames: readonly Frame[]): boolean => frames.some(({ count }) => count > 0);
const haveAnything = (frames: readonly Frame[]): boolean =>
  haveMentions(frames) || frames.some(({ selected }) => selected !== undefined);

/** Brings the reader to the next or previous mention in a tab, and says so where there is none. */
export const stepInTab = (tabId: number, direction: Direction): Promise<void> =>
  withFrames(tabId, haveMentions, async (frames) => {
    if (frames.length === 0) return;
    const step = stepFrom(frames, direction);
    const target = step && frames[step.frame];
    if (step === undefined || target === undefined) {
      await tellWhyNot(tabId, frames);
      return;
    }
    const left = frames.filter(({ id, at }) => at !== undefined && id !== target.id);
    await Promise.all(
      left.map(({ id }) => runInFrames(tabId, id, () => globalThis.newsglossKeyboard?.leave())),
    );
    const counts = frames.map(({ count }) => count);
    const place = counts.slice(0, step.frame).reduce((sum, count) => sum + count, step.nth + 1);
    const of = counts.reduce((sum, count) => sum + count, 0);
    await runInFrames(
      tabId,
      target.id,
      (...where: [nth: number, place: number, of: number]) =>
        globalThis.newsglossKeyboard?.goTo(...where),
      step.nth,
      place,
      of,
    );
  });

/**
 * Opens the card of what is selected, or else of the mention that the reader was brought to or sees
 * first. Selected text that is no mention is for `lookUp`, which may open what browsers open for the
 * reader's own act alone.
 */
export const openInTab = (tabId: number, lookUp: (text: string) => Promise<void>): Promise<void> =>
  withFrames(tabId, haveAnything, async (frames) => {
    const focused = frames.findLast(({ hasFocus }) => hasFocus) ?? frames[0];
    const selected = focused?.selected;
    if (selected?.isMention === false) {
      await lookUp(selected.text);
      return;
    }
    const meant = selected
      ? focused
      : (frames.find(({ at }) => at !== undefined) ??
        [focused, ...frames].find((frame) => (frame?.count ?? 0) > 0));
    const [isOpen] = meant
      ? await runInFrames(tabId, meant.id, () => globalThis.newsglossKeyboard?.open())
      : [];
    if (isOpen !== true && frames.length > 0) await tellWhyNot(tabId, frames);
  });

/** Tells the reader something in a tab, where the browser lets us. */
export const tellInTab = (tabId: number, words: string): Promise<void> =>
  withFrames(tabId, isAnyEnough, async (frames) => {
    if (frames.length > 0) await tell(tabId, words);
  });

const tellWhyNot = (tabId: number, frames: readonly Frame[]): Promise<void> =>
  tell(tabId, i18n.t(frames.some(({ isRead }) => isRead) ? 'keys.nothing' : 'keys.notRead'));

const tell = async (tabId: number, told: string): Promise<void> => {
  await runInFrames(tabId, 0, (words) => globalThis.newsglossKeyboard?.tell(words), told);
};

/** What the keys pressed in a tab still do: each begins where the one before it led. */
const turns = new Map<number, Promise<unknown>>();

/** Asks the frames of a tab for what is in them, in turn. */
const withFrames = async (
  tabId: number,
  isEnough: (frames: readonly Frame[]) => boolean,
  act: (frames: readonly Frame[]) => Promise<void>,
): Promise<void> => {
  const before = turns.get(tabId);
  const answer = (): Promise<void> =>
    askFrames<FrameState, void>(tabId, { file: '/keyboard.js', isEnough, act });
  const turn = before === undefined ? answer() : before.then(answer, answer);
  turns.set(tabId, turn);
  try {
    await turn;
  } finally {
    if (turns.get(tabId) === turn) turns.delete(tabId);
  }
};
