// Finds the mentions of one document and keeps them true: composes reading, watching and
// annotations. What is shown of them is for `present`, which arrives with the first mention.
// Abort the signal and nothing of it remains.
import type { Matcher } from '../core/match/compile';
import { mayHold } from '../core/match/find';
import type { LexiconEntity } from '../core/match/lexicon';
import type { MentionIndex } from '../core/mentions/mention-index';
import { type AnnotatedRun, createAnnotations } from './annotations';
import { type ShadowOpener, shadowRootsIn } from './hosts';
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
  readonly matcher: Matcher;
  readonly openShadowRoot: ShadowOpener;
  /** Called after each slice in which mentions came or went, and when reading has come to rest. */
  readonly onChange: () => void;
}

/** Starts annotating the document until the signal aborts. */
export const startPage = (
  { matcher, openShadowRoot, onChange }: PageOptions,
  signal: AbortSignal,
): AnnotatedPage => {
  const annotations = createAnnotations(matcher, () => document.documentElement.lang);
  const { index } = annotations;
  const roots = new Set<ShadowRoot>();
  const emptiedListeners: (() => void)[] = [];
  let follower: PageFollower | undefined;

  const settle = (isDone: boolean): void => {
    const changed = annotations.takeChanged();
    if (changed.size > 0) {
      follower?.changed(changed);
      watchHidden();
    }
    if (changed.size > 0 || isDone) onChange();
  };
  const scanner = startScanner({
    mayHold: (text) => mayHold(matcher, text),
    admit: annotations.admit,
    afterSlice: settle,
    signal,
  });

  const appearing = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    for (const run of annotations.hidden) annotations.review(run);
    settle(true);
  });
  const watchHidden = (): void => {
    appearing.disconnect();
    for (const run of annotations.hidden) {
      for (const { start } of run.mentions) {
        const element = placeOf(run, start).node.parentElement;
        if (element !== null) appearing.observe(element);
      }
    }
  };
  signal.addEventListener('abort', () => appearing.disconnect(), { once: true });

  const discover = (scope: ParentNode): void => {
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    for (const root of shadowRootsIn(scope, openShadowRoot)) {
      roots.add(root);
      watcher.observe(root);
      scanner.request(root);
    }
  };
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
      emptied: () => {
        for (const listener of emptiedListeners) listener();
      },
      added: discover,
    },
    signal,
  );

  watcher.observe(document);
  scanner.request(document);
  discover(document);
  return {
    entities: matcher.lexicon.entities,
    index,
    runAt: annotations.runAt,
    shadowRoots: () => [...roots].filter(({ isConnected }) => isConnected),
    onEmptied: (listener) => void emptiedListeners.push(listener),
    follow: (chosen) => {
      follower = chosen;
      scanner.timed(() => chosen.changed(new Set(index.runs())));
    },
    figures: scanner.figures,
    isSettled: scanner.isIdle,
  };
};
