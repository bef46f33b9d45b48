// DOM → text runs: the reading-order text of one block, with the way back to its text nodes.
// Knows nothing of names. Costs one walk over the text nodes; style is asked for only where two
// pieces of text touch without white space between them.
import { SYMBOL, symbolOf, WORD } from '../core/text/symbols';
import { type Separation, separationOf } from './seams';

/** The text of one block, or of a stretch of it between two blocks inside. */
export interface TextRun {
  readonly text: string;
  /** Its text nodes in document order. */
  readonly nodes: readonly Text[];
  /** For each node, the offset in `text` at which its data begin. */
  readonly starts: readonly number[];
}

const BLOCK_TAGS = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu
  nav ol optgroup option p pre search section select summary svg table tbody td text textarea tfoot
  th thead tr ul`.split(/\s+/),
);
/** Elements whose own text is not page text. */
const TEXTLESS_TAGS = new Set(
  'datalist iframe noembed noframes noscript object option rp rt script select style template textarea title'.split(
    ' ',
  ),
);

const SEPARATORS: Readonly<Record<Separation, string>> = {
  none: '',
  space: '\n',
  // The object replacement character: neither a letter nor a space, and no name has it.
  break: '\uFFFC',
};

// A look at the clock costs as much as a look at some text nodes.
const NODES_PER_STEP = 32;

/** What reading came upon. */
export interface ReadStep {
  /** Text nodes and characters looked at since the step before. */
  readonly textNodes: number;
  readonly characters: number;
  readonly run?: TextRun;
}

/**
 * Reads the runs that have text inside `scope`, in document order and in small steps: those with a
 * text node that `mayHold` something, and those that reach beyond the scope, whole.
 * All other text is looked at once and left alone: its parents are never asked for.
 */
export function* readRuns(
  scope: Node,
  mayHold: (text: string) => boolean,
): Generator<ReadStep, void> {
  const walker = textWalker(scope.getRootNode());
  const isRoot = scope.parentNode === null;
  let textNodes = 0;
  let characters = 0;
  let node = firstText(walker, scope);
  let isEdge = !isRoot;
  while (node !== undefined) {
    const { data } = node;
    textNodes += 1;
    characters += data.length;
    let run: TextRun | undefined;
    if ((isEdge || mayHold(data)) && isReadable(node)) {
      run = readRunAt(walker, node);
      isEdge = false;
      for (const later of run.nodes.slice(run.nodes.indexOf(node) + 1)) {
        textNodes += 1;
        characters += later.data.length;
      }
      node = run.nodes.at(-1) ?? node;
    }
    walker.currentNode = node;
    let next = nextText(walker);
    if (next !== undefined && !isRoot && !scope.contains(next)) {
      // The last run of the scope may go on behind it.
      if (run === undefined && isReadable(node)) run = readRunAt(walker, node);
      next = undefined;
    }
    if (run !== undefined || textNodes >= NODES_PER_STEP || next === undefined) {
      yield run === undefined ? { textNodes, characters } : { textNodes, characters, run };
      textNodes = 0;
      characters = 0;
      // The page may have taken the next node away meanwhile: go on behind what was read, or anew.
      if (next !== undefined && !next.isConnected) next = resume(walker, node, scope);
    }
    node = next;
  }
}

const resume = (walker: TreeWalker, last: Text, scope: Node): Text | undefined => {
  if (!last.isConnected) return scope.isConnected ? firstText(walker, scope) : undefined;
  walker.currentNode = last;
  return nextText(walker);
};

/** The run that a readable text node belongs to. */
const readRunAt = (walker: TreeWalker, node: Text): TextRun => {
  const block = blockOf(node);
  walker.currentNode = node;
  let first = node;
  for (;;) {
    const previous = previousReadable(walker);
    if (previous === undefined || blockOf(previous) !== block) break;
    first = previous;
  }
  const run = newRun();
  walker.currentNode = first;
  let current: Text | undefined = first;
  while (current !== undefined && (current === first || blockOf(current) === block)) {
    append(run, current);
    current = nextReadable(walker);
  }
  return run;
};

/** The same run with the separators put where its pieces of text turned out to be apart. */
export const separateRun = (run: TextRun, isApart: (seam: number) => boolean): TextRun => {
  const separated = newRun();
  for (const [index, node] of run.nodes.entries()) {
    if (index > 0) {
      const end = (run.starts[index - 1] ?? 0) + (run.nodes[index - 1]?.data.length ?? 0);
      separated.text += isApart(index) ? SEPARATORS.break : run.text.slice(end, run.starts[index]);
    }
    separated.starts.push(separated.text.length);
    separated.nodes.push(node);
    separated.text += node.data;
  }
  return separated;
};

/** A place in the tree where children of `target` were added or removed. */
export interface ChangedPlace {
  readonly target: Node;
  readonly nextSibling: Node | null;
}

/** The readable text nodes before and after a place: what its change may have joined or parted. */
export const textsBeside = ({ target, nextSibling }: ChangedPlace): readonly Text[] => {
  const walker = textWalker(target.getRootNode());
  walker.currentNode = nextSibling ?? target;
  if (nextSibling === null) {
    const last = walker.lastChild();
    const after = nextReadable(walker);
    const before = last ?? target;
    walker.currentNode = before;
    const within = last instanceof Text && isReadable(last) ? last : previousReadable(walker);
    return [within, after].filter((text) => text !== undefined);
  }
  const before = previousReadable(walker);
  walker.currentNode = nextSibling;
  const after =
    nextSibling instanceof Text && isReadable(nextSibling) ? nextSibling : nextReadable(walker);
  return [before, after].filter((text) => text !== undefined);
};

/** The readable text nodes on one side of a node, nearest first. */
export function* readableTexts(from: Node, side: 'before' | 'after'): Generator<Text, void> {
  const walker = textWalker(from.getRootNode());
  walker.currentNode = from;
  for (;;) {
    const text = side === 'after' ? nextReadable(walker) : previousReadable(walker);
    if (text === undefined) return;
    yield text;
  }
}

interface Reading {
  text: string;
  readonly nodes: Text[];
  readonly starts: number[];
}

const newRun = (): Reading => ({ text: '', nodes: [], starts: [] });

const append = (run: Reading, node: Text): void => {
  const { data } = node;
  const previous = run.nodes.at(-1);
  if (previous !== undefined && touch(previous.data, data)) {
    run.text += SEPARATORS[separationOf(previous, node)];
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

const textWalker = (root: Node): TreeWalker =>
  document.createTreeWalker(root, NodeFilter.SHOW_TEXT);

const nextReadable = (walker: TreeWalker): Text | undefined => readable(walker, 'nextNode');
const previousReadable = (walker: TreeWalker): Text | undefined => readable(walker, 'previousNode');

const readable = (walker: TreeWalker, direction: 'nextNode' | 'previousNode'): Text | undefined => {
  for (;;) {
    const node = walker[direction]();
    if (node === null) return undefined;
    // The walker shows text nodes alone, which its type does not know.
    if (isReadable(node)) return node as Text;
  }
};

const firstText = (walker: TreeWalker, scope: Node): Text | undefined => {
  if (scope instanceof Text) return scope;
  walker.currentNode = scope;
  const first = nextText(walker);
  return first !== undefined && scope.contains(first) ? first : undefined;
};

// The walker shows text nodes alone, which its type does not know.
const nextText = (walker: TreeWalker): Text | undefined =>
  (walker.nextNode() as Text | null) ?? undefined;

const isReadable = ({ parentNode }: Node): boolean =>
  !(parentNode instanceof Element) || !TEXTLESS_TAGS.has(parentNode.localName);

/** The nearest ancestor that is a block by its tag, or else the topmost. */
const blockOf = (node: Node): Node => {
  let block: Node = node;
  for (let parent = node.parentNode; parent !== null; parent = parent.parentNode) {
    block = parent;
    if (!(parent instanceof Element) || BLOCK_TAGS.has(parent.localName)) break;
  }
  return block;
};
