// All frames of a tab answer by a script that is brought to them.
import type { FrameReading } from '../core/mentions/reading';
import { browser } from './api';

/** What a frame gave; the outermost frame of a tab has the id 0. */
export type Answered<State> = State & { readonly id: number };

/** What the frames of a tab are asked, and what is done with their answers. */
export interface Question<State extends FrameReading, Result> {
  /** The script; its result is what a frame gives. */
  readonly file: '/keyboard.js' | '/marking.js';
  /** Whether to go by these answers, though there may be better ones once the page has been read. */
  readonly isEnough: (frames: readonly Answered<State>[]) => boolean;
  /** Gets the frames, the outermost first; none where the browser lets nobody in. */
  readonly act: (frames: readonly Answered<State>[]) => Promise<Result>;
}

const AGAIN_MS = 100;
/** A page that takes longer than two seconds to be read, or never comes to rest, is taken as it is. */
const TIMES_AGAIN = 20;

/**
 * Asks all frames of a tab, and again while they are being read and what they gave is not enough. In
 * Chromium, the reader's act is held into `act`, unless it had to be waited for.
 */
export const askFrames = <State extends FrameReading, Result>(
  tabId: number,
  { file, isEnough, act }: Question<State, Result>,
): Promise<Result> => {
  const ask = (timesLeft: number): Promise<Result> =>
    bring<State, Result>(tabId, file, (frames) => {
      const isTooEarly = timesLeft > 0 && frames.some(({ isSettled }) => !isSettled);
      if (!isTooEarly || isEnough(frames)) return act(frames);
      return pause().then(() => ask(timesLeft - 1));
    });
  return ask(TIMES_AGAIN);
};

/** Runs a function, which may use nothing from around it, in a frame or in all; gives what it gave in each. */
export const runInFrames = async <Args extends unknown[], Result>(
  tabId: number,
  which: number | 'all',
  func: (...args: Args) => Result,
  ...args: Args
): Promise<readonly (Awaited<Result> | undefined)[]> => {
  const answers = await browser.scripting.executeScript<Args, Result>({
    target: { tabId, ...(which === 'all' ? { allFrames: true } : { frameIds: [which] }) },
    func,
    args,
    injectImmediately: true,
  });
  return answers.map(({ result }) => result);
};

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, AGAIN_MS));

/** Goes on without an `await` in between, by which Chromium would lose the reader's act. */
const bring = <State, Result>(
  tabId: number,
  file: Question<FrameReading, never>['file'],
  goOn: (frames: readonly Answered<State>[]) => Promise<Result>,
): Promise<Result> => {
  const injection = {
    target: { tabId, allFrames: true },
    files: [file],
    // Else one frame that never finishes loading keeps all the others from answering.
    injectImmediately: true,
  };
  if (import.meta.env.FIREFOX) {
    return browser.scripting
      .executeScript<[], State>(injection)
      .then(framesIn, () => [])
      .then(goOn);
  }
  return new Promise((resolve, reject) => {
    browser.scripting.executeScript<[], State>(injection, (answers) => {
      const isRefused = browser.runtime.lastError !== undefined;
      goOn(isRefused ? [] : framesIn(answers)).then(resolve, reject);
    });
  });
};

interface Answer<State> {
  readonly frameId: number;
  readonly result?: State | undefined;
}

const framesIn = <State>(answers: readonly Answer<State>[]): readonly Answered<State>[] =>
  answers
    .flatMap(({ frameId, result }) => (result ? [{ ...result, id: frameId }] : []))
    .toSorted((one, other) => Number(other.id === 0) - Number(one.id === 0));
