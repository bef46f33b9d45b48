// From mention to mention by keyboard, through all frames of a tab: which one is next.

/** What a frame tells of the mentions in it. */
export interface FrameMentions {
  readonly count: number;
  /** Which of them the reader was brought to last and still looks at. */
  readonly at: number | undefined;
  /** How many stand before what is seen of the frame. */
  readonly passed: number;
  /** Whether the keyboard is in this frame, or in one inside it. */
  readonly hasFocus: boolean;
}

export type Direction = 'next' | 'previous';

export interface Step {
  /** Which frame, by its place in the list. */
  readonly frame: number;
  readonly nth: number;
}

/**
 * The mention to go to, round and round through all frames, which are given outermost first; undefined
 * where there is none. Who was brought nowhere yet begins with what is in view where the keyboard is.
 */
export const stepFrom = (
  frames: readonly FrameMentions[],
  direction: Direction,
): Step | undefined => {
  const places = frames.flatMap(({ count }, frame) =>
    Array.from({ length: count }, (_, nth) => ({ frame, nth })),
  );
  const indexOf = (frame: number, nth: number): number =>
    frames.slice(0, frame).reduce((sum, { count }) => sum + count, nth);
  const current = frames.findIndex(({ at }) => at !== undefined);
  const isNext = direction === 'next';
  if (current !== -1) {
    const at = indexOf(current, frames[current]?.at ?? 0);
    return places.at((at + (isNext ? 1 : -1)) % places.length);
  }
  const focused = frames.findLastIndex(({ hasFocus, count }) => hasFocus && count > 0);
  const start = Math.max(focused, 0);
  const inView = indexOf(start, frames[start]?.passed ?? 0);
  return places.at((isNext ? inView : inView - 1) % places.length);
};
