// Where the neighbours of an entity stand: it in the middle, they in columns at its sides, each tie
// on a line of its own. Narrow, it stands on top and they below. Pure; lengths in pixels.

/** A neighbour to be placed: so many ties take so many lines. */
export interface Placeable {
  readonly id: string;
  readonly ties: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A neighbour in its place. */
export interface PlacedNeighbour {
  readonly id: string;
  /** The side of the middle on which it stands. */
  readonly side: 'before' | 'after';
  readonly box: Box;
  /** Where the line of each tie ends. */
  readonly ends: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drawing of an entity and its neighbours. */
export interface NeighbourLayout {
  readonly height: number;
  readonly middle: Box;
  readonly neighbours: readonly PlacedNeighbour[];
}

const NAME_HEIGHT = 22;
const TIE_HEIGHT = 19;
const GAP = 14;
const MIDDLE_HEIGHT = 44;
/** Room for the lines between a column and the middle. */
const REACH = 110;
const WIDE = 700;

/** Places an entity and its neighbours in a drawing of a given width. */
export const placeNeighbours = (neighbours: readonly Placeable[], width: number): NeighbourLayout =>
  width < WIDE ? stacked(neighbours, width) : inColumns(neighbours, width);

const heightOf = ({ ties }: Placeable): number => NAME_HEIGHT + ties * TIE_HEIGHT;
const heightOfAll = (neighbours: readonly Placeable[]): number =>
  neighbours.reduce((sum, one) => sum + heightOf(one) + GAP, -GAP);

const inColumns = (neighbours: readonly Placeable[], width: number): NeighbourLayout => {
  const half = heightOfAll(neighbours) / 2;
  const cut = neighbours.findIndex(
    (_, index) => heightOfAll(neighbours.slice(0, index + 1)) > half,
  );
  const after = neighbours.slice(0, Math.max(1, cut));
  const before = neighbours.slice(Math.max(1, cut));
  const middleWidth = Math.min(220, width / 5);
  const column = (width - middleWidth) / 2 - REACH;
  const height = Math.max(heightOfAll(after), heightOfAll(before), MIDDLE_HEIGHT);
  const place = (side: PlacedNeighbour['side'], list: readonly Placeable[]) =>
    placeColumn(list, side, {
      x: side === 'before' ? 0 : width - column,
      y: (height - heightOfAll(list)) / 2,
      width: column,
    });
  return {
    height,
    middle: {
      x: (width - middleWidth) / 2,
      y: (height - MIDDLE_HEIGHT) / 2,
      width: middleWidth,
      height: MIDDLE_HEIGHT,
    },
    neighbours: [...place('before', before), ...place('after', after)],
  };
};

const stacked = (neighbours: readonly Placeable[], width: number): NeighbourLayout => {
  const indent = 40;
  const top = MIDDLE_HEIGHT + GAP;
  return {
    height: top + Math.max(0, heightOfAll(neighbours)),
    middle: { x: 0, y: 0, width: Math.min(width, 240), height: MIDDLE_HEIGHT },
    neighbours: placeColumn(neighbours, 'after', { x: indent, y: top, width: width - indent }),
  };
};

const placeColumn = (
  neighbours: readonly Placeable[],
  side: PlacedNeighbour['side'],
  { x, y: top, width }: Omit<Box, 'height'>,
): readonly PlacedNeighbour[] => {
  let y = top;
  return neighbours.map((neighbour) => {
    const box = { x, y, width, height: heightOf(neighbour) };
    const ends = Array.from({ length: neighbour.ties }, (_, index) => ({
      x: side === 'before' ? x + width : x,
      y: box.y + NAME_HEIGHT + (index + 0.5) * TIE_HEIGHT,
    }));
    y += box.height + GAP;
    return { id: neighbour.id, side, box, ends };
  });
};
