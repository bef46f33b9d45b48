// Which text is under a point: the caret position there, if the point lies on the text itself.
import type { Place } from './ranges';

/** The place in the text under a point of the viewport, in open shadow roots and the given ones. */
export const placeAt = (
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
): Place | undefined => {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (caret === null || !(caret.offsetNode instanceof Text)) return undefined;
  return { node: caret.offsetNode, offset: caret.offset };
};

/** Whether a point lies on a range, not only nearest to it. */
export const covers = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
