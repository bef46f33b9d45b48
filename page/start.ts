// Finds the mentions of one document and keeps them true: composes reading, watching and
// annotations. What is shown of them is for `present`, which arrives with the first mention.
// Abort the signal and nothing of it remains.
import { compile, type Context } from '../core/match/compile';
import { outlookOf } from '../core/match/find';
import type { Lexicon, LexiconEntity } from '../core/match/lexicon';
import { type Resolution, resolve } from '../core/match/resolve';
import type { MentionIndex } from '../core/mentions/mention-index';
import { type ContextWait, createContextWait } from './context-wait';
import {
  type AnnotatedRun,
  type Annotations,
  createAnnotations,
  type Resolver,
} from './annotations';
import { createShadowRoots, type ShadowOpener } from './hosts';
import { placeOf } from './ranges';
import { type ScanFigures, type Scanner, startScanner } from './scan';
import { startWatching, type Watcher } from './watch';

/** Who is told of what comes and goes, while the scripts run. */
export interface PageFollower {
  /** After a slice: these runs came, went or changed. */
  readonly changed: (runs: ReadonlySet<AnnotatedRun>) => void;
  /** Before the page is next painted: the text of this run is no longer what was read. */
  readonly stale: (run: AnnotatedRun) => void;
}

export interface AnnotatedPage {
  readonly entities: readonly LexiconEntity[];
  readonly index: MentionIndex<AnnotatedRun>;
  readonly runAt: (node: Text) => AnnotatedRun | undefined;
  /** The shadow roots that are read, closed ones too: hit tests must be told of them. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  /** Calls back when the document was emptied, and listeners of it and its window may be gone. */
  readonly onEmptied: (listener: () => void) => void;
  /** Sets the follower, who is told at once of all that stands. */
  readonly follow: (follower: PageFollower) => void;
  readonly figures: () => ScanFigures;
  /** Whether all that was to be read has been read. */
  readonly isSettled: () => boolean;
}

export interface PageOptions {
  readonly lexicon: Lexicon;
  /**
   * Brings the decoys of the lexicon and the words that the rules ask about. They matter only where a
   * name was found, so that pages without one do not carry them; nothing is told before they came.
   */
  readonly loadContext: () => Promise<Context>;
  readonly openShadowRoot: ShadowOpener;
  /** Called when the first mention came or the last one went, and when reading has come to rest. */
  readonly onChange: () => void;
}

// Of reading, before what was found is told though reading goes on.
const PATIENCE_MS = 200;

/** Starts annotating the document until the signal aborts. */
export const startPage = (
  { lexicon, loadContext, openShadowRoot, onChange }: PageOptions,
  signal: AbortSignal,
): AnnotatedPage => {
  const matcher = compile(lexicon);
  const context = createContextWait({
    matcher,
    load: loadContext,
    readAgain: (text) => scanner.request(text),
    signal,
  });
  const annotations = createAnnotations(lexicon, resolverOf(context));
  const { index } = annotations;
  const emptiedListeners: (() => void)[] = [];
  let follower: PageFollower | undefined;
  let wasEmpty = true;

  const settle = (isDone: boolean): void => {
    if (context.isAwaited()) return;
    const changed = annotations.takeChanged();
    if (changed.size > 0) {
      follower?.changed(changed);
      watchHidden();
    }
    // What is told makes the browser style the whole page anew, which reading would have to wait for.
    const isLate = wasEmpty !== index.isEmpty() && scanner.figures().ms > PATIENCE_MS;
    if (!isDone && !isLate) return;
    onChange();
    wasEmpty = index.isEmpty();
  };
  const read = (root: Node): void => {
    watcher.observe(root);
    scanner.request(root);
  };
  const roots = createShadowRoots(openShadowRoot, read, signal);
  const scanner = startScanner({
    sieve: { openings: matcher.openings, outlook: (text) => outlookOf(matcher, text) },
    isPutOff: context.holdsUnread,
    admit: (run) => {
      if (!context.holds(run)) annotations.admit(run).forEach(scanner.request);
    },
    discover: roots.discover,
    afterSlice: settle,
    signal,
  });

  const watchHidden = createHiddenWatch(annotations, () => settle(true), signal);

  const watcher = watchChanges({
    annotations,
    scanner,
    stale: (run) => follower?.stale(run),
    emptied: () => emptiedListeners.forEach((listener) => listener()),
    signal,
  });

  read(document);
  return {
    entities: lexicon.entities,
    index,
    runAt: annotations.runAt,
    shadowRoots: roots.connected,
    onEmptied: (listener) => void emptiedListeners.push(listener),
    follow: (chosen) => {
      follower = chosen;
      scanner.timed(() => chosen.changed(new Set(index.runs())));
    },
    figures: scanner.figures,
    isSettled: () => scanner.isIdle() && !context.isAwaited(),
  };
};

interface ChangeOptions extends Pick<PageFollower, 'stale'> {
  readonly annotations: Annotations;
  readonly scanner: Scanner;
  readonly emptied: () => void;
  readonly signal: AbortSignal;
}

/** Has read anew what changes, and what shared a run with it. */
const watchChanges = ({ annotations, scanner, stale, emptied, signal }: ChangeOptions): Watcher =>
  startWatching(
    {
      read: scanner.request,
      stale: (text) => {
        const run = annotations.runAt(text);
        if (run === undefined) return;
        stale(run);
        for (const other of annotations.forget(text)) scanner.request(other);
      },
      removed: () => {
        for (const text of annotations.sweep()) scanner.request(text);
        scanner.wake();
      },
      emptied,
    },
    signal,
  );

const UNDECIDED: Resolution = { mentions: [], suppressed: [] };

const resolverOf =
  ({ decider }: ContextWait): Resolver =>
  (text) => {
    const known = decider();
    return known === undefined ? UNDECIDED : resolve(known, text, document.documentElement.lang);
  };

/** Gives what is to be called when hidden mentions came or went: it watches for them to appear. */
const createHiddenWatch = (
  { hidden, review }: Annotations,
  appeared: () => void,
  signal: AbortSignal,
): (() => void) => {
  const watched = new Set<Element>();
  const look = (): void => {
    for (const run of hidden) review(run);
    appeared();
  };
  const appearing = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) look();
  }, TRACKING);
  // A box that was clipped to nothing is in view before and after.
  const growing = new ResizeObserver(look);
  signal.addEventListener(
    'abort',
    () => {
      appearing.disconnect();
      growing.disconnect();
    },
    { once: true },
  );
  return () => {
    const wanted = new Set<Element>(
      [...hidden].flatMap((run) =>
        run.mentions.flatMap(({ start }) => placeOf(run, start).node.parentElement ?? []),
      ),
    );
    // What is observed anew is told of at once: asking twice for the same would never end.
    for (const element of wanted) {
      if (watched.has(element)) continue;
      appearing.observe(element);
      growing.observe(element);
    }
    for (const element of watched) {
      if (wanted.has(element)) continue;
      appearing.unobserve(element);
      growing.unobserve(element);
    }
    watched.clear();
    for (const element of wanted) watched.add(element);
  };
};

/** Where the browser can, it also tells of boxes that are there and become visible (Chromium). */
const TRACKING: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  trackVisibility: true,
  delay: 100,
};
