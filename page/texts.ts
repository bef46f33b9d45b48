// The text nodes of a page, as far as they are page text by the elements that hold them.
import { rootOf } from './form-parts';

/** Elements whose own text is not page text. */
const TEXTLESS_TAGS = new Set(
  'datalist iframe noembed noframes noscript object option rp rt script select style template textarea title'.split(
    ' ',
  ),
);

/** Whether the text of a node is page text, by its parent. */
export const isReadable = ({ parentElement }: Node): boolean =>
  parentElement === null || !TEXTLESS_TAGS.has(parentElement.localName);

/** A walker over the text nodes below a root. */
export const textWalker = (root: Node): TreeWalker =>
  document.createTreeWalker(root, NodeFilter.SHOW_TEXT);

/** The next readable text, to which the walker goes. */
export const nextReadable = (walker: TreeWalker): Text | undefined => readable(walker, 'nextNode');
/** The readable text before. */
export const previousReadable = (walker: TreeWalker): Text | undefined =>
  readable(walker, 'previousNode');

const readable = (walker: TreeWalker, direction: 'nextNode' | 'previousNode'): Text | undefined => {
  for (;;) {
    const node = walker[direction]();
    if (node === null) return undefined;
    // The walker shows text nodes alone, which its type does not know.
    if (isReadable(node)) return node as Text;
  }
};

/** The readable text nodes on one side of a node, nearest first. */
export function* readableTexts(from: Node, side: 'before' | 'after'): Generator<Text, void> {
  const walker = textWalker(rootOf(from));
  walker.currentNode = from;
  for (;;) {
    const text = side === 'after' ? nextReadable(walker) : previousReadable(walker);
    if (text === undefined) return;
    yield text;
  }
}
