// What the page changes: one observer for the document and all shadow roots.
import { groupBy } from '../core/match/group';
import { parentOf, partOf } from './form-parts';
import { isOwn } from './own';
import { type ChangedPlace, textsBeside } from './runs';

export interface PageChanges {
  /** Text whose data changed, and nodes that were added: to be read. */
  readonly read: (node: Node) => void;
  /** Text whose data changed: what is painted there is wrong at once. */
  readonly stale: (text: Text) => void;
  /** Something left the tree. */
  readonly removed: () => void;
  /** The document was emptied, as by `document.open`, which takes all listeners off it too. */
  readonly emptied: () => void;
}

export interface Watcher {
  readonly observe: (root: Node) => void;
  /** Whether all that changed has been told. */
  readonly isIdle: () => boolean;
}

/** So many changes of one place in a task are no longer looked at one by one. */
const MANY_CHANGES = 32;
/** A row is made of so many elements. */
const NODES_PER_CHANGE = 8;
/** So often a place that never rests is read: what comes and goes faster, nobody reads. */
const PAUSE_MS = 200;

/** Watches roots until the signal aborts. Callbacks run before the page is next painted. */
export const startWatching = (changes: PageChanges, signal: AbortSignal): Watcher => {
  const restless = createRestless(changes, signal);
  const observer = new MutationObserver((records) => {
    let hasRemoved = false;
    let isEmptied = false;
    for (const [target, own] of groupBy(records, (record) => record.target)) {
      if (target instanceof CharacterData) {
        if (!(target instanceof Text)) continue;
        changes.stale(target);
        changes.read(target);
      } else if (isMostOf(target, own)) {
        restless.add(target);
      } else {
        const removes = readChildren(changes, target, own);
        hasRemoved ||= removes;
        isEmptied ||= removes && target instanceof Document;
      }
    }
    if (hasRemoved) changes.removed();
    if (isEmptied) changes.emptied();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    observe: (root) =>
      observer.observe(root, { childList: true, characterData: true, subtree: true }),
    isIdle: restless.isIdle,
  };
};

interface Restless {
  readonly add: (target: Node) => void;
  readonly isIdle: () => boolean;
}

/** Has places read whole: the first at once, and what changes then when some time has passed. */
const createRestless = (changes: PageChanges, signal: AbortSignal): Restless => {
  const places = new Set<Node>();
  let pause: ReturnType<typeof setTimeout> | undefined;
  const readAll = (): void => {
    pause = undefined;
    if (places.size === 0) return;
    for (const target of places) {
      changes.read(target);
      readBeside(changes, { target, previousSibling: null, nextSibling: null });
    }
    places.clear();
    changes.removed();
    pause = setTimeout(readAll, PAUSE_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(pause), { once: true });
  return {
    add: (target) => {
      places.add(target);
      if (pause === undefined) readAll();
    },
    isIdle: () => places.size === 0,
  };
};

/**
 * Whether a place holds little more than came and went in it. To ask each of many records for its nodes
 * is dear, and to read the place whole is then as little work.
 */
const isMostOf = (target: Node, { length }: readonly MutationRecord[]): boolean => {
  if (length < MANY_CHANGES || !(target instanceof Element)) return false;
  const most = length * NODES_PER_CHANGE;
  return (
    partOf(target, 'childNodes').item(most) === null &&
    partOf(target, 'getElementsByTagName').call(target, '*').item(most) === null
  );
};

/** Has read what came in a place, and what is beside it; says whether something went. */
const readChildren = (
  changes: PageChanges,
  target: Node,
  records: readonly MutationRecord[],
): boolean => {
  let hasRemoved = false;
  let place: Node | null | undefined;
  for (const record of records) {
    const { addedNodes } = record;
    const added = addedNodes[0];
    const removed = record.removedNodes[0];
    if (isOwn(added) || isOwn(removed)) continue;
    hasRemoved ||= removed !== undefined;
    if (added !== undefined) for (const node of addedNodes) changes.read(node);
    const { nextSibling } = record;
    // Rows that come and go one by one do so at one place, more often than not.
    if (nextSibling === place) continue;
    place = nextSibling;
    // Where the next sibling has gone on, a later record tells of that place.
    if (nextSibling !== null && parentOf(nextSibling) !== target) continue;
    const before = record.previousSibling;
    const previousSibling = before !== null && parentOf(before) === target ? before : null;
    readBeside(changes, { target, previousSibling, nextSibling });
  }
  return hasRemoved;
};

const readBeside = ({ read }: PageChanges, place: ChangedPlace): void => {
  if (place.target.isConnected) for (const text of textsBeside(place)) read(text);
};
