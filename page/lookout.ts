// Looks through one document, as it changes, for names: all that is done where there are none. What
// is made of a name is for a reader, who comes with the first and gets every run that has been read.
// Abort the signal and nothing of it remains.
import type { Matcher } from '../core/match/compile';
import { find, outlookOf } from '../core/match/find';
import { stretchesOf } from '../core/match/stretches';
import { createShadowRoots, type ShadowOpener } from './hosts';
import type { TextRun } from './runs';
import { type ScanFigures, startScanner } from './scan';
import type { Hosts } from './slots';
import { type PageChanges, startWatching } from './watch';

/** Who decides what is a mention. */
export interface Reader extends Pick<PageChanges, 'removed' | 'emptied'> {
  /** Takes a run, in small steps; gives text nodes whose runs want reading anew. */
  readonly admit: (run: TextRun) => Generator<void, readonly Text[]>;
  /** The data of a text changed; gives text nodes whose runs want reading anew. */
  readonly stale: (text: Text) => readonly Text[];
  /** After each slice, inside its time; `isDone` when nothing is left to read. Says whether it wants another. */
  readonly afterSlice: (isDone: boolean) => boolean;
}

export interface Lookout {
  readonly matcher: () => Matcher;
  /** The shadow roots that are read, closed ones too: hit tests must be told of them. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  readonly hosts: Hosts;
  /** Sets the reader, who then gets what has waited. */
  readonly hand: (reader: Reader) => void;
  /** Wants all runs with text inside the node read, soon. */
  readonly request: (scope: Node) => void;
  /** Does work that belongs to reading outside of a slice, and counts its time. */
  readonly timed: <Result>(work: () => Result) => Result;
  /** Wants the reader called after a slice soon, though there may be nothing to read. */
  readonly wake: () => void;
  readonly figures: () => ScanFigures;
  /** Whether all that was to be read has been read. */
  readonly isSettled: () => boolean;
}

export interface LookoutOptions {
  /** Where names may begin. */
  readonly openings: RegExp;
  /** The names, for whoever may see one: most frames never ask. */
  readonly matcher: () => Matcher;
  readonly openShadowRoot: ShadowOpener;
  /** Called when the first name was found: a reader is wanted. */
  readonly found: () => void;
  /** Called when looking comes to rest and there is no reader to tell. */
  readonly rested: () => void;
}

/** Starts looking until the signal aborts. */
export const startLookout = (
  { openings, matcher, openShadowRoot, found, rested }: LookoutOptions,
  signal: AbortSignal,
): Lookout => {
  const waiting: Text[] = [];
  let reader: Reader | undefined;

  function* hold({ text, nodes: [first] }: TextRun): Generator<void, void> {
    for (const stretch of stretchesOf(text)) {
      if (first !== undefined && find(matcher(), stretch.text).length > 0) {
        if (waiting.push(first) === 1) found();
        return;
      }
      yield;
    }
  }
  function* admit(run: TextRun): Generator<void, void> {
    if (reader === undefined) yield* hold(run);
    else for (const text of yield* reader.admit(run)) scanner.request(text);
  }
  const roots = createShadowRoots(
    openShadowRoot,
    (root, isLate) => {
      read(root);
      // Of what the host has itself nothing is seen now, but what is slotted.
      if (isLate) scanner.request(root.host);
    },
    signal,
  );
  const scanner = startScanner({
    hosts: roots.hosts,
    sieve: {
      openings,
      outlook: (text, opening) => outlookOf(matcher(), text, opening),
    },
    // With one name waiting, others need not be looked at before a reader is here.
    isPutOff: (text) => waiting.length > 0 && waiting.push(text) > 0,
    admit,
    discover: (scope) => roots.discover(scope),
    afterSlice: (isDone) => {
      if (reader !== undefined) return reader.afterSlice(isDone);
      if (isDone) rested();
      return false;
    },
    signal,
  });
  const watcher = startWatching(
    {
      read: scanner.request,
      stale: (text) => reader?.stale(text).forEach(scanner.request),
      removed: () => {
        roots.sweep();
        reader?.removed();
        scanner.wake();
      },
      emptied: () => reader?.emptied(),
    },
    signal,
  );
  const read = (root: Node): void => {
    watcher.observe(root);
    scanner.request(root);
  };

  read(document);
  return {
    matcher,
    shadowRoots: roots.connected,
    hosts: roots.hosts,
    hand: (chosen) => {
      reader = chosen;
      waiting.splice(0).forEach(scanner.request);
    },
    request: scanner.request,
    timed: scanner.timed,
    wake: scanner.wake,
    figures: scanner.figures,
    isSettled: () => scanner.isIdle() && watcher.isIdle() && waiting.length === 0,
  };
};
