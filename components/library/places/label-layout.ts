// Where the names of dots stand on a map: beside them, or further off with a line, and none over
// another or over a dot. A name that finds no room is left out. Pure; lengths in pixels.

/** A dot with the width of its name; the ones before it in a list have the better places. */
export interface Dot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
}

/** A name in its place. */
export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether it stands so far from its dot that a line leads to it. */
  readonly isFar: boolean;
}

interface Area {
  readonly width: number;
  readonly height: number;
}

type Box = Pick<PlacedLabel, 'x' | 'y' | 'width' | 'height'>;

export const LABEL_HEIGHT = 18;
const NEAR = 3;
const DISTANCES = [NEAR, 16, 30, 46];
/** On a smaller map so many lines would hide it. */
const LEAST_WIDTH_FOR_LINES = 560;
/** The ways out from a dot, the one that reads best first. */
const WAYS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.8, 0.8],
  [-0.8, 0.8],
  [0.8, -0.8],
  [-0.8, -0.8],
] as const;

/** Places the names of dots within an area. */
export const placeLabels = (dots: readonly Dot[], area: Area): readonly PlacedLabel[] => {
  const taken: Box[] = dots.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const distances = area.width < LEAST_WIDTH_FOR_LINES ? [NEAR] : DISTANCES;
  return dots.flatMap((dot) => {
    const free = candidatesFor(dot, distances).find(
      (label) => isWithin(label, area) && !taken.some((other) => isOver(label, other)),
    );
    if (free === undefined) return [];
    taken.push(free);
    return [free];
  });
};

const candidatesFor = (dot: Dot, distances: readonly number[]): readonly PlacedLabel[] =>
  distances.flatMap((distance) =>
    WAYS.map(([right, down]) => {
      const reach = dot.radius + distance;
      // The side of the name that faces the dot is what stands so far from it.
      const x = dot.x + right * reach - ((1 - Math.sign(right)) / 2) * dot.width;
      const y = dot.y + down * reach - ((1 - Math.sign(down)) / 2) * LABEL_HEIGHT;
      return { id: dot.id, x, y, width: dot.width, height: LABEL_HEIGHT, isFar: distance > NEAR };
    }),
  );

const isWithin = ({ x, y, width, height }: Box, area: Area): boolean =>
  x >= 0 && y >= 0 && x + width <= area.width && y + height <= area.height;

const isOver = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
