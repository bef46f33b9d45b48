// DOM → text runs: the reading-order text of one block, with the way back to its text nodes.
// Knows nothing of names. Costs one walk over the text nodes; style is asked for only where two
// pieces of text touch without white space between them.
import { SYMBOL, symbolOf, WORD } from '../core/text/symbols';
import { LINE_BREAK } from '../core/text/words';
import { contains, localNameOf, parentOf, rootOf } from './form-parts';
import { type Separation, separationOf, slotJoint } from './seams';
import { NO_HOSTS, type Hosts } from './slots';
import { isReadable, nextReadable, previousReadable, textWalker } from './texts';

/** The text of one block, or of a stretch of it between two blocks inside. */
export interface TextRun {
  readonly text: string;
  /** Its text nodes in document order. */
  readonly nodes: readonly Text[];
  /** For each node, the offset in `text` at which its data begin. */
  readonly starts: readonly number[];
}

// Whoever does not read runs need not carry it.
const BLOCK_TAGS = /* @__PURE__ */ new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu
  nav ol optgroup option p pre search section select summary svg table tbody td text textarea tfoot
  th thead tr ul`.split(/\s+/),
);

/** What stands in the text of a run where its pieces do not touch. */
export const SEPARATORS: Readonly<Record<Separation, string>> = {
  none: '',
  space: ' ',
  line: LINE_BREAK,
  // The object replacement character: neither a letter nor a space, and no name has it.
  break: '\uFFFC',
};

/** The run that a readable text node belongs to, whole. */
export const readRun = (node: Text, hosts: Hosts = NO_HOSTS): TextRun => {
  const walker = textWalker(node.getRootNode());
  const block = blockOf(node);
  let beside = node;
  const isInside = (text: Text | undefined, side: 'before' | 'after'): text is Text => {
    if (text === undefined) return false;
    // Most neighbours have the parent of the text before: what lies above it is known.
    if (text.parentNode !== beside.parentNode) {
      const [before, after] = side === 'before' ? [text, beside] : [beside, text];
      if (blockOf(text) !== block || areInOtherSlots(before, after, hosts)) return false;
    }
    beside = text;
    return true;
  };
  walker.currentNode = node;
  let text = previousReadable(walker);
  while (isInside(text, 'before')) text = previousReadable(walker);
  const run = newRun();
  walker.currentNode = beside;
  do {
    append(run, beside, hosts);
    text = nextReadable(walker);
  } while (isInside(text, 'after'));
  return run;
};

/** The same run with the separators of those seams at which its pieces turned out to be apart. */
export const separateRun = (
  run: TextRun,
  separationAt: (seam: number) => Separation | undefined,
): TextRun => {
  const separated = newRun();
  for (const [index, node] of run.nodes.entries()) {
    if (index > 0) {
      const end = (run.starts[index - 1] ?? 0) + (run.nodes[index - 1]?.data.length ?? 0);
      const separation = separationAt(index);
      separated.text +=
        separation === undefined ? run.text.slice(end, run.starts[index]) : SEPARATORS[separation];
    }
    separated.starts.push(separated.text.length);
    separated.nodes.push(node);
    separated.text += node.data;
  }
  return separated;
};

/** A place in the tree where children of `target` were added or removed, between two that stayed. */
export interface ChangedPlace {
  readonly target: Node;
  /** Null where none stayed before; then what comes before the next counts. */
  readonly previousSibling: Node | null;
  /** Null at the end of the target. */
  readonly nextSibling: Node | null;
}

/**
 * The readable text nodes before and after a place whose runs its change may have joined or parted: a
 * run lies in one block, and what happens outside of that is nothing to it.
 */
export const textsBeside = (place: ChangedPlace): readonly Text[] =>
  [textBefore(place), textAfter(place)]
    .filter((text) => text !== undefined)
    .filter((text) => contains(blockOf(text), place.target));

const textBefore = ({ target, previousSibling, nextSibling }: ChangedPlace): Text | undefined => {
  const walker = textWalker(rootOf(target));
  const container = previousSibling ?? (nextSibling === null ? target : null);
  walker.currentNode = container ?? nextSibling ?? target;
  const last = container instanceof Text ? container : container && walker.lastChild();
  return last instanceof Text && isReadable(last) ? last : previousReadable(walker);
};

const textAfter = ({ target, nextSibling }: ChangedPlace): Text | undefined => {
  const walker = textWalker(rootOf(target));
  walker.currentNode = nextSibling ?? target;
  if (nextSibling === null) walker.lastChild();
  else if (nextSibling instanceof Text && isReadable(nextSibling)) return nextSibling;
  return nextReadable(walker);
};

interface Reading {
  text: string;
  readonly nodes: Text[];
  readonly starts: number[];
}

const newRun = (): Reading => ({ text: '', nodes: [], starts: [] });

const append = (run: Reading, node: Text, hosts: Hosts): void => {
  const { data } = node;
  const previous = run.nodes.at(-1);
  if (previous !== undefined && touch(previous.data, data)) {
    run.text += SEPARATORS[separationOf(previous, node, hosts)];
  }
  run.nodes.push(node);
  run.starts.push(run.text.length);
  run.text += data;
};

/** Whether two texts would run into one word if nothing stood between them. */
const touch = (before: string, after: string): boolean =>
  before !== '' &&
  after !== '' &&
  isInWord(before.charCodeAt(before.length - 1)) &&
  isInWord(after.charCodeAt(0));

const isInWord = (code: number): boolean => {
  const symbol = symbolOf(code);
  return (symbol & WORD) !== 0 || (symbol & SYMBOL) === 0;
};

const areInOtherSlots = (before: Text, after: Text, hosts: Hosts): boolean =>
  hosts.size > 0 && slotJoint(before, after, hosts) === 'break';

/** The nearest ancestor that is a block by its tag, or else the topmost. */
const blockOf = (node: Node): Node => {
  let block: Node = node;
  for (let parent = parentOf(node); parent !== null; parent = parentOf(parent)) {
    block = parent;
    if (!(parent instanceof Element) || BLOCK_TAGS.has(localNameOf(parent))) break;
  }
  return block;
};
