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
    for (const { type, target, addedNodes, removedNodes, nextSibling } of records) {
      if (type === 'characterData') {
        if (!(target instanceof Text)) continue;
        changes.stale(target);
        changes.read(target);
        continue;
      }
      if (isOwn(addedNodes[0]) || isOwn(removedNodes[0])) continue;
      hasRemoved ||= removedNodes.length > 0;
      isEmptied ||= target instanceof Document && removedNodes.length > 0;
      for (const node of addedNodes) changes.read(node);
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
