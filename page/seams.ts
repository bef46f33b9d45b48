// Where two text nodes of one block meet: do they read on, on the next line, or as two texts?
import { contains, localNameOf, parentElementOf, partOf, rootOf } from './form-parts';
import { isFilled, NO_HOSTS, type Hosts, shadowRootOf, slotIn } from './slots';
import { onceInTask } from './within-task';

export type Separation = 'none' | 'space' | 'line' | 'break';

const ATOMIC_TAGS = new Set(
  'audio button canvas embed hr iframe img input meter object picture progress select svg textarea video'.split(
    ' ',
  ),
);
/** Footnote marks and indices read as apart from the word that they stand at. */
const RAISED_TAGS = new Set(['sub', 'sup']);

/** What stands between two text nodes that follow one another in document order. */
export const separationOf = (before: Text, after: Text, hosts: Hosts = NO_HOSTS): Separation => {
  const joint = slotJoint(before, after, hosts);
  const separation = joint === 'break' ? joint : separationBetween(before, after);
  return separation === 'none' ? joint : separation;
};

/** What stands between the slots that show two texts, where those are not one and the same. */
export const slotJoint = (before: Text, after: Text, hosts: Hosts): Separation => {
  let host = before.parentElement;
  while (host !== null && !contains(host, after)) host = parentElementOf(host);
  if (host === null || shadowRootOf(host, hosts) === null) return 'none';
  const slot = slotIn(host, before, hosts);
  const next = slotIn(host, after, hosts);
  if (slot === null || next === null || isBehind(slot, next)) return 'break';
  if (slot === next) return 'none';
  const between = new Range();
  between.setStartAfter(slot);
  between.setEndBefore(next);
  const text = between.toString();
  if (text.trim() !== '') return 'break';
  const separation = separationBetween(slot, next);
  return separation === 'none' && text !== '' ? 'space' : separation;
};

const ELEMENTS_AND_TEXTS = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;

const separationBetween = (before: Node, after: Node): Separation => {
  let separation: Separation = 'none';
  let above = before.parentElement;
  for (; above !== null && !contains(above, after); above = parentElementOf(above)) {
    if (setsApart(above)) return 'break';
  }
  // Asking for texts, too, comes upon the one after: whether an element is behind it is dear to ask.
  const walker = document.createTreeWalker(rootOf(after), ELEMENTS_AND_TEXTS);
  walker.currentNode = before;
  for (;;) {
    const node = walker.nextNode();
    if (node === null || node === after) return separation;
    if (!(node instanceof Element)) continue;
    if (localNameOf(node) === 'br') separation = 'line';
    else if (contains(node, after) ? setsApart(node) : isAtom(node)) return 'break';
  }
};

const isAtom = (element: Element): boolean =>
  ATOMIC_TAGS.has(element.localName) || (element instanceof HTMLSlotElement && isFilled(element));

const isBehind = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const setsApart = onceInTask((element: Element): boolean => {
  if (RAISED_TAGS.has(localNameOf(element))) return true;
  const { display } = getComputedStyle(element);
  // What is not shown is no part of what is read around it.
  if (display === 'none') return true;
  if (display === 'inline' || display === 'contents') return false;
  if (display.startsWith('ruby')) return false;
  // A box of a single letter is a drop cap, or a word animated letter by letter.
  return (
    (partOf(element, 'textContent') ?? '').trim().length > 1 ||
    partOf(element, 'querySelector').call(element, 'slot') !== null
  );
});
