// Where two text nodes of one block meet: do they read on, on the next line, or as two texts?

export type Separation = 'none' | 'line' | 'break';

const ATOMIC_TAGS = new Set(
  'audio button canvas embed hr iframe img input meter object picture progress select svg textarea video'.split(
    ' ',
  ),
);
/** Footnote marks and indices read as apart from the word that they stand at. */
const RAISED_TAGS = new Set(['sub', 'sup']);

/** What stands between two text nodes that follow one another in document order. */
export const separationOf = (before: Text, after: Text): Separation => {
  let separation: Separation = 'none';
  let above = before.parentElement;
  for (; above !== null && !above.contains(after); above = above.parentElement) {
    if (setsApart(above)) return 'break';
  }
  // What different slots take stands wherever those do.
  if (above?.shadowRoot && slotIn(above, before) !== slotIn(above, after)) return 'break';
  const walker = document.createTreeWalker(after.getRootNode(), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = before;
  for (;;) {
    const node = walker.nextNode();
    if (!(node instanceof Element) || isBehind(node, after)) return separation;
    if (node.localName === 'br') separation = 'line';
    else if (node.contains(after) ? setsApart(node) : ATOMIC_TAGS.has(node.localName)) {
      return 'break';
    }
  }
};

const slotIn = (host: Element, text: Text): HTMLSlotElement | null => {
  let child: Text | Element = text;
  while (child.parentElement !== null && child.parentElement !== host) child = child.parentElement;
  return child.assignedSlot;
};

const isBehind = (node: Node, text: Text): boolean =>
  (text.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const setsApart = (element: Element): boolean => {
  if (RAISED_TAGS.has(element.localName)) return true;
  const { display } = getComputedStyle(element);
  // What is not shown is no part of what is read around it.
  if (display === 'none') return true;
  if (display === 'inline' || display === 'contents') return false;
  if (display.startsWith('ruby')) return false;
  // A box of a single letter is a drop cap, or a word animated letter by letter.
  return (element.textContent ?? '').trim().length > 1;
};
