// What the page changes: one observer for the document and all shadow roots.
import { parentOf } from './form-parts';
import { isOwn } from './own';
import { textsBeside } from './runs';

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
}

/** Watches roots until the signal aborts. Callbacks run before the page is next painted. */
export const startWatching = (changes: PageChanges, signal: AbortSignal): Watcher => {
  const observer = new MutationObserver((records) => {
    let hasRemoved = false;
    let isEmptied = false;
    let place: MutationRecord | undefined;
    for (const record of records) {
      const { type, target } = record;
      if (type === 'characterData') {
        if (!(target instanceof Text)) continue;
        changes.stale(target);
        changes.read(target);
        continue;
      }
      const { addedNodes } = record;
      const added = addedNodes[0];
      const removed = record.removedNodes[0];
      if (isOwn(added) || isOwn(removed)) continue;
      hasRemoved ||= removed !== undefined;
      isEmptied ||= target instanceof Document && removed !== undefined;
      if (added !== undefined) for (const node of addedNodes) changes.read(node);
      // Rows that come and go one by one do so at one place, more often than not.
      if (target === place?.target && record.nextSibling === place.nextSibling) continue;
      place = record;
      const { nextSibling } = record;
      // Where the next sibling has gone on, a later record tells of that place.
      if (!target.isConnected || (nextSibling !== null && parentOf(nextSibling) !== target))
        continue;
      for (const text of textsBeside({ target, nextSibling })) changes.read(text);
    }
    if (hasRemoved) changes.removed();
    if (isEmptied) changes.emptied();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    observe: (root) =>
      observer.observe(root, { childList: true, characterData: true, subtree: true }),
  };
};
