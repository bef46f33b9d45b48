// Where a card stands: beside its mention, or as a sheet at an edge of the window. Plain geometry of the viewport.
import type { Box } from './corridor';

/** Between mention and card, and between card and the edge of the window. */
const GAP = 6;
const EDGE = 8;
/** Below this height a card shows too little to be of use. */
const LEAST_HEIGHT = 160;
/** A window as wide as a phone's, or so low that neither side of a mention may have room. */
const NARROW = 480;
const LOW = 380;
/** A sheet leaves this much of the page to be seen, and is no wider than is good to read. */
const SHEET_SHARE = 0.6;
const SHEET_WIDTH = 640;

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardSpace {
  /** The lines of the mention, from top to bottom: more than one where it is broken. */
  readonly lines: readonly Box[];
  /** The card as large as it wants to be. */
  readonly card: Size;
  readonly view: Size;
  /** Whether the text runs from right to left: then right edges are aligned. */
  readonly isRtl: boolean;
  /** Whether a finger points: then the card stands where a thumb reaches it. */
  readonly isTouch: boolean;
}

export interface CardPlace {
  readonly x: number;
  /** The upper edge; absent where the card is a sheet on the lower edge of the window. */
  readonly y?: number;
  /** As high as the card may be here. */
  readonly height: number;
  /** How wide a sheet is; absent where the card has the width that it wants. */
  readonly width?: number;
}

/** Whether a window has room for a card at all; the small frames of advertisements have not. */
export const hasRoom = ({ width, height }: Size): boolean => width >= 240 && height >= 160;

/**
 * Under the last line, or above the first where more room is there and it is needed; aligned with
 * the beginning of the line, and pushed in from the sides. It never covers the mention while there
 * is room beside it, and goes out of sight with a mention that does. On a small window, or for a
 * finger, a sheet.
 */
export const placeCard = (space: CardSpace): CardPlace => {
  const { lines, card, view, isRtl, isTouch } = space;
  if (isTouch || view.width < NARROW || view.height < LOW) return placeSheet(space);
  const first = lines[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const last = lines.at(-1) ?? first;
  const below = view.height - EDGE - last.bottom - GAP;
  const above = first.top - GAP - EDGE;
  const isAbove = card.height > below && above > below;
  const line = isAbove ? first : last;
  const height = Math.max(LEAST_HEIGHT, isAbove ? above : below);
  const x = isRtl ? line.right - card.width : line.left;
  return {
    x: Math.max(EDGE, Math.min(x, view.width - EDGE - card.width)),
    y: isAbove ? first.top - GAP - Math.min(card.height, height) : last.bottom + GAP,
    height,
  };
};

/** At the lower edge, or at the upper one where that leaves the mention to be seen and this does not. */
const placeSheet = ({ lines, card, view }: CardSpace): CardPlace => {
  const width = Math.min(view.width, SHEET_WIDTH);
  const most = view.height * SHEET_SHARE;
  const least = Math.min(LEAST_HEIGHT, most);
  const below = view.height - (lines.at(-1)?.bottom ?? 0) - GAP;
  const above = (lines[0]?.top ?? 0) - GAP;
  const isTop = Math.min(card.height, most) > below && above > below && above >= least;
  return {
    x: (view.width - width) / 2,
    ...(isTop && { y: 0 }),
    height: Math.min(most, Math.max(least, isTop ? above : below)),
    width,
  };
};
