// Reading in slices of idle time: scopes that want reading go in, their runs come out.
import { parentOf } from './form-parts';
import { idleWork } from './idle';
import { readRun, type TextRun } from './runs';
import { type Sieve, sift } from './sift';
import type { Hosts } from './slots';

/** What reading has cost so far. Times in milliseconds of the main thread. */
export interface ScanFigures {
  readonly ms: number;
  readonly longestSliceMs: number;
  readonly characters: number;
  readonly textNodes: number;
}

export interface Scanner {
  /** Wants all runs with text inside the node read, soon. */
  readonly request: (scope: Node) => void;
  /** Wants `afterSlice` called soon, though there may be nothing to read. */
  readonly wake: () => void;
  /** Does work that belongs to the scan outside of a slice, and counts its time. */
  readonly timed: <Result>(work: () => Result) => Result;
  readonly figures: () => ScanFigures;
  readonly isIdle: () => boolean;
}

export interface ScannerOptions {
  readonly sieve: Sieve;
  readonly hosts: Hosts;
  /** Whether a text that is worth reading is to be read another time. */
  readonly isPutOff: (text: Text) => boolean;
  /** Takes a run, in small steps. */
  readonly admit: (run: TextRun) => Iterable<void>;
  /** Looks for what lies in shadow roots below a scope, before the scope is read, in small steps. */
  readonly discover: (scope: Node) => Generator<void, void>;
  /**
   * Called at the end of each slice, inside its time; `isDone` when nothing is left to read. Says
   * whether it wants another, though nothing is.
   */
  readonly afterSlice: (isDone: boolean) => boolean;
  readonly signal: AbortSignal;
}

// Of the 8 ms that a slice may take: what is painted at its end comes on top.
const SLICE_MS = 6;

/** Starts a scanner; it rests until something is requested, and for good when the signal aborts. */
export const startScanner = ({
  sieve,
  hosts,
  isPutOff,
  admit,
  discover,
  afterSlice,
  signal,
}: ScannerOptions): Scanner => {
  let pending = new Set<Node>();
  let reading: Generator<void, void> | undefined;
  const figures = { ms: 0, longestSliceMs: 0, characters: 0, textNodes: 0 };

  function* readAll(scopes: ReadonlySet<Node>): Generator<void, void> {
    const seen = new WeakSet<Node>();
    for (const scope of outermost(scopes)) {
      if (seen.has(scope) || !scope.isConnected) continue;
      if (!(scope instanceof Text)) yield* discover(scope);
      for (const { textNodes, characters, texts } of sift(scope, sieve)) {
        figures.characters += characters;
        figures.textNodes += textNodes;
        yield;
        for (const text of texts) {
          if (seen.has(text) || !text.isConnected || isPutOff(text)) continue;
          const run = readRun(text, hosts);
          for (const node of run.nodes) seen.add(node);
          yield* admit(run);
          yield;
        }
      }
    }
  }
  const timed = <Result>(work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    const ms = performance.now() - start;
    figures.ms += ms;
    figures.longestSliceMs = Math.max(figures.longestSliceMs, ms);
    return result;
  };
  const readSlice = (): boolean => {
    const end = performance.now() + SLICE_MS;
    if (reading === undefined) {
      reading = readAll(pending);
      pending = new Set();
    }
    while (performance.now() < end) {
      if (reading.next().done !== true) continue;
      reading = undefined;
      break;
    }
    return afterSlice(reading === undefined && pending.size === 0);
  };
  const slice = (): void => {
    const wantsMore = timed(readSlice);
    if (reading !== undefined || wantsMore) work.goOn();
    else if (pending.size > 0) work.request();
  };
  const work = idleWork(slice, signal);

  return {
    request: (scope) => {
      pending.add(scope);
      work.request();
    },
    wake: work.request,
    timed,
    figures: () => figures,
    isIdle: () => !work.isRequested() && reading === undefined && pending.size === 0,
  };
};

/** Containers before the texts that may lie in their runs; none that lies inside another. */
const outermost = (scopes: ReadonlySet<Node>): readonly Node[] => {
  const containers = [...scopes].filter((scope) => !(scope instanceof Text));
  const texts = [...scopes].filter((scope) => scope instanceof Text);
  return [...containers, ...texts].filter((scope) => {
    for (let above = parentOf(scope); above !== null; above = parentOf(above)) {
      if (scopes.has(above)) return false;
    }
    return true;
  });
};
