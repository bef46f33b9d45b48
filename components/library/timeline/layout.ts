// Where the marks of a timeline stand: bars on one scale, each with its label above it, in as many
// lanes as it takes that no two overlap. Pure; all lengths in pixels.
import type { Span } from '../../../pack/dates';

/** What is to be drawn. */
export interface Mark {
  readonly id: string;
  readonly label: string;
  readonly span: Span;
}

/** A mark with its place: the box of bar and label, and each of them inside the drawing. */
export interface PlacedMark<M extends Mark = Mark> {
  readonly mark: M;
  readonly lane: number;
  readonly bar: Extent;
  readonly label: Extent;
}

interface Extent {
  readonly x: number;
  readonly width: number;
}

/** Time to pixels, from one New Year to another. */
export interface Scale {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly width: number;
  readonly x: (time: number) => number;
}

/** The length of what is too short to be drawn to scale. */
export const SMALLEST_BAR = 8;
const GAP = 14;

/** A scale of whole years on which all spans have room. */
export const scaleFor = (spans: readonly Span[], width: number): Scale => {
  const starts = spans.map(({ start }) => start);
  const ends = spans.map(({ start, end }) => (end === undefined ? start : end - 1));
  const firstYear = new Date(Math.min(...starts)).getUTCFullYear();
  const lastYear = new Date(Math.max(...ends)).getUTCFullYear();
  const from = Date.UTC(firstYear, 0);
  const length = Date.UTC(lastYear + 1, 0) - from;
  return { firstYear, lastYear, width, x: (time) => ((time - from) / length) * width };
};

/** Places marks, in the order given, each into the first lane that has room for it. */
export const placeMarks = <M extends Mark>(
  marks: readonly M[],
  scale: Scale,
  measure: (label: string) => number,
): readonly PlacedMark<M>[] => {
  const lanes: Extent[][] = [];
  return marks.map((mark) => {
    const bar = barOf(mark.span, scale);
    const width = Math.min(measure(mark.label), scale.width);
    const label = { x: Math.max(0, Math.min(bar.x, scale.width - width)), width };
    const box = unionOf(bar, label);
    const free = lanes.findIndex((taken) => taken.every((other) => areApart(other, box)));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), box];
    return { mark, lane, bar, label };
  });
};

const barOf = ({ start, end }: Span, { x, width }: Scale): Extent => {
  const left = x(start);
  const length = Math.max(SMALLEST_BAR, (end === undefined ? width : x(end)) - left);
  return { x: Math.min(left, width - length), width: length };
};

const unionOf = (one: Extent, other: Extent): Extent => {
  const x = Math.min(one.x, other.x);
  return { x, width: Math.max(one.x + one.width, other.x + other.width) - x };
};

const areApart = (one: Extent, other: Extent): boolean =>
  one.x + one.width + GAP <= other.x || other.x + other.width + GAP <= one.x;

/** A line across the drawing where a year, quarter or month begins. */
export interface Tick {
  readonly x: number;
  readonly time: number;
  readonly isYear: boolean;
}

const SMALLEST_STEP = 44;

/** The ticks of a scale, as fine as there is room for: months, quarters, or years alone. */
export const ticksOf = ({ firstYear, lastYear, width, x }: Scale): readonly Tick[] => {
  const yearWidth = width / (lastYear - firstYear + 1);
  const months = [1, 3, 6].find((step) => (yearWidth * step) / 12 >= SMALLEST_STEP) ?? 12;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years.flatMap((year) =>
    Array.from({ length: 12 / months }, (_, index) => {
      const time = Date.UTC(year, index * months);
      return { x: x(time), time, isYear: index === 0 };
    }),
  );
};
