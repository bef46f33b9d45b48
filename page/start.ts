// Finds the mentions of one document and keeps them true: reads what the lookout hands on. What is
// shown of them is for `present`. Abort the signal and nothing of it remains.
import { type Context, type Decider, withContext } from '../core/match/compile';
import type { LexiconEntity } from '../core/match/lexicon';
import { resolve } from '../core/match/resolve';
import type { MentionIndex } from '../core/mentions/mention-index';
import { hostAround, isInside } from './above';
import { type AnnotatedRun, type Annotations, createAnnotations } from './annotations';
import { watchAppearance } from './appearance';
import { watchEditing } from './editing';
import type { Lookout } from './lookout';
import { shownIn } from './slots';

/** Who is told of what comes and goes, while the scripts run. */
export interface PageFollower {
  /** After a slice: these runs came, went or changed. */
  readonly changed: (runs: ReadonlySet<AnnotatedRun>) => void;
  /** Shows what has changed, for a few milliseconds; says whether all is shown. */
  readonly show: () => boolean;
  /** Before the page is next painted: the text of this run is no longer what was read. */
  readonly stale: (run: AnnotatedRun) => void;
}

export interface AnnotatedPage extends Pick<Lookout, 'shadowRoots' | 'hosts' | 'isSettled'> {
  readonly entities: readonly LexiconEntity[];
  /** What decides on mentions. */
  readonly decider: Decider;
  readonly index: MentionIndex<AnnotatedRun>;
  readonly runAt: (node: Text) => AnnotatedRun | undefined;
  /** What holds a node where it is shown, which may be the slot of a shadow root. */
  readonly shownIn: (node: Node) => Node | null;
  /** Calls back when the document was emptied, and listeners of it and its window may be gone. */
  readonly onEmptied: (listener: () => void) => void;
  /** Sets the follower, who is told at once of all that stands. */
  readonly follow: (follower: PageFollower) => void;
}

export interface PageOptions {
  readonly lookout: Lookout;
  /** What decides on names. */
  readonly context: Context;
  /** Called when the first mention came or the last one went, and when reading has come to rest. */
  readonly onChange: () => void;
}

// Of reading, before what was found is told though reading goes on.
const PATIENCE_MS = 200;

/** Starts annotating the document of a lookout until the signal aborts. */
export const startPage = (
  { lookout, context, onChange }: PageOptions,
  signal: AbortSignal,
): AnnotatedPage => {
  const decider = withContext(lookout.matcher(), context);
  const { lexicon } = decider;
  const annotations = createAnnotations(
    lexicon,
    (text) => resolve(decider, text, document.documentElement.lang),
    lookout.hosts,
  );
  const { index } = annotations;
  const emptiedListeners: (() => void)[] = [];
  let follower: PageFollower | undefined;
  let wasEmpty = true;

  const settle = (isRead: boolean): boolean => {
    const changed = annotations.takeChanged();
    if (changed.size > 0) {
      follower?.changed(changed);
      watchMore(changed);
    }
    const isShown = follower?.show() ?? true;
    // What is told makes the browser style the whole page anew, which reading would have to wait for.
    const isLate = wasEmpty !== index.isEmpty() && lookout.figures().ms > PATIENCE_MS;
    if ((isRead && isShown) || isLate) {
      onChange();
      wasEmpty = index.isEmpty();
    }
    return !isShown;
  };
  const settleNow = (): void => {
    if (lookout.timed(() => settle(true))) lookout.wake();
  };
  const watchMore = watchSightAndEditing(annotations, lookout, settleNow, signal);

  lookout.hand({
    admit: annotations.admit,
    stale: (text) => {
      const run = annotations.runAt(text);
      if (run !== undefined) follower?.stale(run);
      return annotations.forget(text);
    },
    removed: () => annotations.sweep().forEach(lookout.request),
    emptied: () => emptiedListeners.forEach((listener) => listener()),
    afterSlice: settle,
  });
  return {
    entities: lexicon.entities,
    decider,
    index,
    runAt: annotations.runAt,
    shownIn: (node) => shownIn(node, lookout.hosts),
    shadowRoots: lookout.shadowRoots,
    hosts: lookout.hosts,
    isSettled: lookout.isSettled,
    onEmptied: (listener) => void emptiedListeners.push(listener),
    follow: (chosen) => {
      follower = chosen;
      chosen.changed(new Set(index.runs()));
      if (!lookout.timed(chosen.show)) lookout.wake();
    },
  };
};

/** Watches what no change of text tells of; call the result when mentions came or went. */
const watchSightAndEditing = (
  annotations: Annotations,
  { shadowRoots, request }: Lookout,
  changed: () => void,
  signal: AbortSignal,
): ((runs: ReadonlySet<AnnotatedRun>) => void) => {
  const watchSight = watchAppearance({
    annotations,
    shadowRoots,
    reread: request,
    changed,
    signal,
  });
  const watchRoot = watchEditing((nodes) => {
    for (const scope of nodes) {
      request(scope);
      // What is slotted there stands below the host.
      const host = hostAround(scope);
      if (host !== null) request(host);
    }
    for (const root of shadowRoots()) if (isInside(root, nodes)) request(root);
  }, signal);
  return (runs) => {
    watchSight(runs);
    shadowRoots().forEach(watchRoot);
  };
};
