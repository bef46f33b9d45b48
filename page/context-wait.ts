// What is known of the surroundings of names matters only where a name was found: it comes then, and
// what waits for it is read again.
import { type Context, type Decider, type Matcher, withContext } from '../core/match/compile';
import { find } from '../core/match/find';
import type { TextRun } from './runs';

export interface ContextWait {
  /** What decides on mentions, once it is here. */
  readonly decider: () => Decider | undefined;
  /** Whether something waits for it. */
  readonly isAwaited: () => boolean;
  /** Whether a run has to wait: it has a name, and there is no decider yet. */
  readonly holds: (run: TextRun) => boolean;
  /** Whether a text need not be read yet, since others wait already; it waits with them. */
  readonly holdsUnread: (text: Text) => boolean;
}

export interface ContextWaitOptions {
  readonly matcher: Matcher;
  readonly load: () => Promise<Context>;
  readonly readAgain: (text: Text) => void;
  readonly signal: AbortSignal;
}

/** Makes the wait for the context: it is loaded once, with the first run that has to wait. */
export const createContextWait = ({
  matcher,
  load,
  readAgain,
  signal,
}: ContextWaitOptions): ContextWait => {
  let decider: Decider | undefined;
  const waiting: Text[] = [];
  const bring = async (): Promise<void> => {
    const context = await load();
    if (signal.aborted) return;
    decider = withContext(matcher, context);
    for (const text of waiting.splice(0)) readAgain(text);
  };
  return {
    decider: () => decider,
    isAwaited: () => waiting.length > 0,
    holds: ({ text, nodes }) => {
      const [first] = nodes;
      if (decider !== undefined || first === undefined || find(matcher, text).length === 0) {
        return false;
      }
      if (waiting.push(first) === 1) void bring();
      return true;
    },
    holdsUnread: (text) => waiting.length > 0 && waiting.push(text) > 0,
  };
};
