// Offsets in a run ↔ places in the DOM.
import type { TextRun } from './runs';

/** A place in a text node. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The range that a span of a run's text covers. It is static: it holds until the text changes. */
export const staticRange = (run: TextRun, { start, end }: Span): StaticRange => {
  const from = placeOf(run, start);
  const last = placeOf(run, end - 1);
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  });
};

/** The same as a live range, for geometry. */
export const liveRange = (run: TextRun, span: Span): Range => {
  const { startContainer, startOffset, endContainer, endOffset } = staticRange(run, span);
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
};

/** The place at which an offset of a run's text stands. */
export const placeOf = (run: TextRun, offset: number): Place => {
  const index = indexAt(run, offset);
  const node = run.nodes[index];
  if (node === undefined) throw new RangeError(`No text node at offset ${offset} of an empty run.`);
  return { node, offset: offset - (run.starts[index] ?? 0) };
};

/** The index of the text node in which an offset of a run's text lies; of what lies outside, the next. */
export const indexAt = ({ starts }: Pick<TextRun, 'starts'>, offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The offset in a run's text of a place in one of its nodes; -1 where the node is not the run's. */
export const offsetOf = ({ nodes, starts }: TextRun, { node, offset }: Place): number => {
  const index = nodes.indexOf(node);
  return index === -1 ? -1 : (starts[index] ?? 0) + offset;
};
