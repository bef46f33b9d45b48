// Finds the mentions of one document and keeps them true: composes reading, watching and
// annotations. What is shown of them is for `present`, which arrives with the first mention.
// Abort the signal and nothing of it remains.
import { compile } from '../core/match/compile';
import { mayHold } from '../core/match/find';
import type { Lexicon, LexiconEntity, Name } from '../core/match/lexicon';
import type { MentionIndex } from '../core/mentions/mention-index';
import { createDecoyWait } from './decoys';
import { type AnnotatedRun, type Annotations, createAnnotations } from './annotations';
import { createShadowRoots, type ShadowOpener } from './hosts';
import { placeOf } from './ranges';
import { type ScanFigures, startScanner } from './scan';
import { startWatching } from './watch';

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
   * Brings the decoys of the lexicon. They matter only where a name was found, so that pages without
   * one do not carry them; nothing is told or shown before they came.
   */
  readonly loadDecoys: () => Promise<readonly Name[]>;
  readonly openShadowRoot: ShadowOpener;
  /** Called when the first mention came or the last one went, and when reading has come to rest. */
  readonly onChange: () => void;
}

/** Starts annotating the document until the signal aborts. */
export const startPage = (
  { lexicon, loadDecoys, openShadowRoot, onChange }: PageOptions,
  signal: AbortSignal,
): AnnotatedPage => {
  const matcher = compile(lexicon);
  const annotations = createAnnotations(matcher, () => document.documentElement.lang);
  const { index } = annotations;
  const emptiedListeners: (() => void)[] = [];
  let follower: PageFollower | undefined;
  let wasEmpty = true;

  const areDecoysAwaited = createDecoyWait(
    loadDecoys,
    (decoys) =>
      scanner.timed(() => {
        annotations.decideBy(compile({ ...lexicon, names: [...lexicon.names, ...decoys] }));
        settle(scanner.isIdle());
      }),
    signal,
  );
  const isUndecided = (): boolean => annotations.hasHits() && areDecoysAwaited();
  const settle = (isDone: boolean): void => {
    if (isUndecided()) return;
    const changed = annotations.takeChanged();
    if (changed.size > 0) {
      follower?.changed(changed);
      watchHidden();
    }
    // Told when there is something to tell at all, and when reading has come to rest.
    if (isDone || wasEmpty !== index.isEmpty()) onChange();
    wasEmpty = index.isEmpty();
  };
  const read = (root: Node): void => {
    watcher.observe(root);
    scanner.request(root);
  };
  const roots = createShadowRoots(openShadowRoot, read, signal);
  const scanner = startScanner({
    mayHold: (text) => mayHold(matcher, text),
    admit: (run) => annotations.admit(run).forEach(scanner.request),
    discover: roots.discover,
    afterSlice: settle,
    signal,
  });

  const watchHidden = createHiddenWatch(annotations, () => settle(true), signal);

  const watcher = startWatching(
    {
      read: scanner.request,
      stale: (text) => {
        const run = annotations.runAt(text);
        if (run === undefined) return;
        follower?.stale(run);
        for (const other of annotations.forget(text)) scanner.request(other);
      },
      removed: () => {
        for (const text of annotations.sweep()) scanner.request(text);
        scanner.wake();
      },
      emptied: () => emptiedListeners.forEach((listener) => listener()),
    },
    signal,
  );

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
    isSettled: () => scanner.isIdle() && !isUndecided(),
  };
};

/** Gives what is to be called when hidden mentions came or went: it watches for them to appear. */
const createHiddenWatch = (
  { hidden, review }: Annotations,
  appeared: () => void,
  signal: AbortSignal,
): (() => void) => {
  const appearing = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    for (const run of hidden) review(run);
    appeared();
  });
  signal.addEventListener('abort', () => appearing.disconnect(), { once: true });
  return () => {
    appearing.disconnect();
    for (const run of hidden) {
      for (const { start } of run.mentions) {
        const element = placeOf(run, start).node.parentElement;
        if (element !== null) appearing.observe(element);
      }
    }
  };
};
