// Real <mark> elements around mentions, where the reader wants the page to keep them: in print, or in a
// file. Undone, the page is what it was before, node by node.
import Mark from 'mark.js';
import { matches } from './form-parts';
import { isOnDarkGround } from './paint';

export interface MarkedPage {
  /** How many mentions were marked. */
  readonly count: number;
  /** Takes the marks out of the page. */
  readonly undo: () => void;
}

/** The text node that a mark was put into, as it was, and what stands in its place behind it. */
interface Split {
  readonly node: Text;
  readonly data: string;
  readonly parent: Node;
  readonly next: ChildNode | null;
  pieces: readonly ChildNode[];
}

interface Span {
  readonly start: number;
  readonly length: number;
}

/**
 * Marks ranges, none of which overlap. `lost` is called once if the page throws marks out, as pages do
 * that draw themselves anew.
 */
export const markInPage = (ranges: readonly Range[], lost: () => void): MarkedPage => {
  const markable = ranges.filter(isMarkable);
  const splits = splitsOf(markable);
  const marks: Element[] = [];
  for (const [context, spans] of spansByContext(markable)) {
    new Mark(context).markRanges([...spans], {
      each: (element) => {
        marks.push(element);
        dress(element);
      },
    });
  }
  for (const split of splits) split.pieces = siblingsUpTo(split.node, split.next);
  const stopWatching = watchLoss(marks, lost);
  return {
    count: markable.length,
    undo: () => {
      stopWatching();
      for (const split of splits) restore(split);
      // What the page changed meanwhile cannot be as before: the marks alone go.
      for (const mark of marks) if (mark.isConnected) mark.replaceWith(...mark.childNodes);
    },
  };
};

/** Drawings have elements of their own, and what lays out texts itself would lay out their pieces. */
const isMarkable = (range: Range): boolean =>
  textsIn(range).every(({ parentElement }) => {
    if (!(parentElement instanceof HTMLElement)) return parentElement === null;
    return !/flex|grid/.test(getComputedStyle(parentElement).display);
  });

/** The colour of the text stays; the ground tells in print, too. */
const dress = (element: Element): void => {
  if (!(element instanceof HTMLElement)) return;
  const range = new Range();
  range.selectNodeContents(element);
  const isDark = isOnDarkGround(range);
  element.style.color = 'inherit';
  element.style.backgroundColor = isDark ? '#8fbcf045' : '#1f5fa826';
  element.style.textDecoration = 'underline dotted 1.5px';
  element.style.setProperty('print-color-adjust', 'exact');
};

const textsIn = (range: Range): readonly Text[] => {
  const { startContainer, endContainer, commonAncestorContainer } = range;
  if (startContainer === endContainer)
    return startContainer instanceof Text ? [startContainer] : [];
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && range.intersectsNode(node)) texts.push(node);
  }
  return texts;
};

const splitsOf = (ranges: readonly Range[]): readonly Split[] =>
  [...new Set(ranges.flatMap(textsIn))].flatMap((node) =>
    node.parentNode === null
      ? []
      : [{ node, data: node.data, parent: node.parentNode, next: node.nextSibling, pieces: [] }],
  );

/** Where the ranges stand in the text of the nodes that hold them, as mark.js counts it. */
const spansByContext = (ranges: readonly Range[]): ReadonlyMap<HTMLElement, readonly Span[]> => {
  const contexts = new Map<Node, Range[]>();
  for (const range of ranges) {
    const { commonAncestorContainer: common } = range;
    const context = common instanceof Text ? common.parentNode : common;
    if (context !== null) contexts.set(context, [...(contexts.get(context) ?? []), range]);
  }
  return new Map(
    [...contexts].map(([context, own]) => {
      const starts = startsOf(context);
      const offset = (node: Node, at: number): number => (starts.get(node) ?? NaN) + at;
      const spans = own.map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const start = offset(startContainer, startOffset);
        return { start, length: offset(endContainer, endOffset) - start };
      });
      // Shadow roots will do, which its types do not know.
      return [context as HTMLElement, spans];
    }),
  );
};

/** mark.js leaves out the text of these. */
const LEFT_OUT = 'script, style, title, head, html';

const startsOf = (context: Node): ReadonlyMap<Node, number> => {
  const walker = document.createTreeWalker(context, NodeFilter.SHOW_TEXT);
  const starts = new Map<Node, number>();
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement !== null && matches(node.parentElement, LEFT_OUT)) continue;
    starts.set(node, length);
    length += node.textContent?.length ?? 0;
  }
  return starts;
};

const siblingsUpTo = (node: ChildNode, end: ChildNode | null): readonly ChildNode[] => {
  const siblings: ChildNode[] = [];
  for (let next = node.nextSibling; next !== null && next !== end; next = next.nextSibling) {
    siblings.push(next);
  }
  return siblings;
};

/** Makes one text of its pieces again, if the page has left them alone. */
const restore = ({ node, data, parent, next, pieces }: Split): void => {
  const now = node.parentNode === parent ? siblingsUpTo(node, next) : [];
  const text = [node, ...now].map(({ textContent }) => textContent).join('');
  const isUntouched =
    text === data && now.length === pieces.length && now.every((one, nth) => one === pieces[nth]);
  if (!isUntouched) return;
  for (const piece of pieces) piece.remove();
  node.data = data;
};

const watchLoss = (marks: readonly Element[], lost: () => void): (() => void) => {
  const observer = new MutationObserver(() => {
    if (marks.every(({ isConnected }) => isConnected)) return;
    observer.disconnect();
    lost();
  });
  for (const root of new Set(marks.map((mark) => mark.getRootNode()))) {
    observer.observe(root, { childList: true, subtree: true });
  }
  return () => observer.disconnect();
};
