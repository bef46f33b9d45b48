// Keys that are meant for the mentions in a tab: all its frames are asked, and one of them answers.
import { i18n } from '#i18n';
import { type Direction, type FrameMentions, stepFrom } from '../core/mentions/steps';
import { browser } from './api';

/** What a frame tells when it is asked. */
export interface FrameState extends FrameMentions {
  /** Whether names are looked for in it. */
  readonly isRead: boolean;
  /** The text that is selected in it. */
  readonly selected: string;
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

/** What the keys pressed in a tab still do: each begins where the one before it led. */
const turns = new Map<number, Promise<unknown>>();

const inTurn = async <Result>(tabId: number, answer: () => Promise<Result>): Promise<Result> => {
  const before = turns.get(tabId) ?? Promise.resolve();
  const result = before.then(answer, answer);
  turns.set(tabId, result);
  try {
    return await result;
  } finally {
    if (turns.get(tabId) === result) turns.delete(tabId);
  }
};

/** Brings the reader to the next or previous mention in a tab, and says so where there is none. */
export const stepInTab = (tabId: number, direction: Direction): Promise<void> =>
  inTurn(tabId, () => step(tabId, direction));

const step = async (tabId: number, direction: Direction): Promise<void> => {
  const frames = await framesOf(tabId);
  if (frames.length === 0) return;
  const to = stepFrom(frames, direction);
  const target = to && frames[to.frame];
  if (to === undefined || target === undefined) {
    await tellWhyNot(tabId, frames);
    return;
  }
  const left = frames.filter(({ id, at }) => at !== undefined && id !== target.id);
  await Promise.all(
    left.map(({ id }) => inFrame(tabId, id, () => globalThis.newsglossKeyboard?.leave())),
  );
  const counts = frames.map(({ count }) => count);
  const place = counts.slice(0, to.frame).reduce((sum, count) => sum + count, to.nth + 1);
  const of = counts.reduce((sum, count) => sum + count, 0);
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [target.id] },
    func: (...where: readonly [nth: number, place: number, of: number]) =>
      globalThis.newsglossKeyboard?.goTo(...where),
    args: [to.nth, place, of],
  });
};

/**
 * Opens the card of what is selected, or else of the mention that the reader was brought to or sees
 * first. Gives the selected text where it is no mention: it is to be looked up in another way.
 */
export const openInTab = (tabId: number): Promise<string | undefined> =>
  inTurn(tabId, () => open(tabId));

const open = async (tabId: number): Promise<string | undefined> => {
  const frames = await framesOf(tabId);
  if (frames.length === 0) return undefined;
  const focused = frames.findLast(({ hasFocus }) => hasFocus) ?? frames[0];
  const selected = focused?.selected ?? '';
  const meant =
    selected === ''
      ? (frames.find(({ at }) => at !== undefined) ??
        [focused, ...frames].find((frame) => (frame?.count ?? 0) > 0))
      : focused;
  const isOpen =
    meant !== undefined &&
    (await inFrame(tabId, meant.id, () => globalThis.newsglossKeyboard?.open() === true));
  if (isOpen) return undefined;
  if (selected !== '') return selected;
  await tellWhyNot(tabId, frames);
  return undefined;
};

const tellWhyNot = async (tabId: number, frames: readonly Frame[]): Promise<void> => {
  const isRead = frames.some((frame) => frame.isRead);
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: (words) => globalThis.newsglossKeyboard?.tell(words),
    args: [i18n.t(isRead ? 'keys.nothing' : 'keys.notRead')],
  });
};

/** The frames of a tab, the outermost first; none where the browser lets nobody in. */
const framesOf = async (tabId: number): Promise<readonly Frame[]> => {
  const answers = await browser.scripting
    .executeScript<[], FrameState>({
      target: { tabId, allFrames: true },
      files: ['/keyboard.js'],
      // Else one frame that never finishes loading keeps all the others from answering.
      injectImmediately: true,
    })
    .catch(() => []);
  return answers
    .flatMap(({ frameId, result }) => (result ? [{ ...result, id: frameId }] : []))
    .toSorted((one, other) => Number(other.id === 0) - Number(one.id === 0));
};

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
