// The safe way from a mention to its card: the convex hull of the two, in plain geometry.

/** A box in the coordinates of the viewport; a DOMRect is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Whether a point lies in the hull of two boxes. The hull of two boxes is all boxes on the way from
 * one to the other: the point lies in it if there is a share of the way at which it lies in the box.
 */
export const isBetween = (x: number, y: number, from: Box, to: Box): boolean => {
  let least = 0;
  let most = 1;
  /** Keeps the shares of the way for which `start + share * (end - start)` is not above zero. */
  const keep = (start: number, end: number): void => {
    if (start === end) {
      if (start > 0) most = -1;
      return;
    }
    const share = start / (start - end);
    if (end < start) least = Math.max(least, share);
    else most = Math.min(most, share);
  };
  keep(from.left - x, to.left - x);
  keep(x - from.right, x - to.right);
  keep(from.top - y, to.top - y);
  keep(y - from.bottom, y - to.bottom);
  return least <= most;
};
