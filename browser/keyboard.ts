// Keys that are meant for the mentions in a tab: all its frames are asked, and one of them answers.
import { i18n } from '#i18n';
import { type Direction, type FrameMentions, stepFrom } from '../core/mentions/steps';
import { browser } from './api';

/** What a frame tells when it is asked. */
export interface FrameState extends FrameMentions {
  /** Whether names are looked for in it. */
  readonly isRead: boolean;
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

interface Frame extends FrameState {
  readonly id: number;
}

/** Brings the reader to the next or previous mention in a tab, and says so where there is none. */
export const stepInTab = (tabId: number, direction: Direction): Promise<void> =>
  withFrames(tabId, async (frames) => {
    if (frames.length === 0) return;
    const step = stepFrom(frames, direction);
    const target = step && frames[step.frame];
    if (step === undefined || target === undefined) {
      await tellWhyNot(tabId, frames);
      return;
    }
    const left = frames.filter(({ id, at }) => at !== undefined && id !== target.id);
    await Promise.all(
      left.map(({ id }) => inFrame(tabId, id, () => globalThis.newsglossKeyboard?.leave())),
    );
    const counts = frames.map(({ count }) => count);
    const place = counts.slice(0, step.frame).reduce((sum, count) => sum + count, step.nth + 1);
    const of = counts.reduce((sum, count) => sum + count, 0);
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [target.id] },
      func: (...where: readonly [nth: number, place: number, of: number]) =>
        globalThis.newsglossKeyboard?.goTo(...where),
      args: [step.nth, place, of],
    });
  });

/**
 * Opens the card of what is selected, or else of the mention that the reader was brought to or sees
 * first. Selected text that is no mention is for `lookUp`, which may open what browsers open for the
 * reader's own act alone.
 */
export const openInTab = (tabId: number, lookUp: (text: string) => Promise<void>): Promise<void> =>
  withFrames(tabId, async (frames) => {
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
    const isOpen =
      meant !== undefined &&
      (await inFrame(tabId, meant.id, () => globalThis.newsglossKeyboard?.open() === true));
    if (!isOpen && frames.length > 0) await tellWhyNot(tabId, frames);
  });

/** Tells the reader something in a tab, where the browser lets us. */
export const tellInTab = (tabId: number, words: string): Promise<void> =>
  withFrames(tabId, async (frames) => {
    if (frames.length > 0) await tell(tabId, words);
  });

const tellWhyNot = (tabId: number, frames: readonly Frame[]): Promise<void> =>
  tell(tabId, i18n.t(frames.some(({ isRead }) => isRead) ? 'keys.nothing' : 'keys.notRead'));

const tell = async (tabId: number, told: string): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: (words) => globalThis.newsglossKeyboard?.tell(words),
    args: [told],
  });
};

/** What the keys pressed in a tab still do: each begins where the one before it led. */
const turns = new Map<number, Promise<unknown>>();

/** Does something with the frames of a tab, the outermost first; none where the browser lets nobody in. */
const withFrames = async (
  tabId: number,
  act: (frames: readonly Frame[]) => Promise<void>,
): Promise<void> => {
  const before = turns.get(tabId);
  const answer = (): Promise<void> => answered(tabId, act);
  const turn = before === undefined ? answer() : before.then(answer, answer);
  turns.set(tabId, turn);
  try {
    await turn;
  } finally {
    if (turns.get(tabId) === turn) turns.delete(tabId);
  }
};

/** In Chromium, the reader's act is held from here into the callback; an `await` would lose it. */
const answered = (
  tabId: number,
  act: (frames: readonly Frame[]) => Promise<void>,
): Promise<void> => {
  const injection = {
    target: { tabId, allFrames: true },
    files: ['/keyboard.js' as const],
    // Else one frame that never finishes loading keeps all the others from answering.
    injectImmediately: true,
  };
  if (import.meta.env.FIREFOX) {
    return browser.scripting
      .executeScript<[], FrameState>(injection)
      .then(framesIn, () => [])
      .then(act);
  }
  return new Promise((resolve, reject) => {
    browser.scripting.executeScript<[], FrameState>(injection, (answers) => {
      const isRefused = browser.runtime.lastError !== undefined;
      act(isRefused ? [] : framesIn(answers)).then(resolve, reject);
    });
  });
};

interface Answer {
  readonly frameId: number;
  readonly result?: FrameState | undefined;
}

const framesIn = (answers: readonly Answer[]): readonly Frame[] =>
  answers
    .flatMap(({ frameId, result }) => (result ? [{ ...result, id: frameId }] : []))
    .toSorted((one, other) => Number(other.id === 0) - Number(one.id === 0));

const inFrame = async <Result>(
  tabId: number,
  frameId: number,
  func: () => Result,
): Promise<Result | undefined> => {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func,
  });
  return answer?.result;
};
