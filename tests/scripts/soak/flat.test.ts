// When a figure of the soak counts as growing.
import { describe, expect, it } from 'vitest';
import { coursesOf, type Figures } from '../../../scripts/soak/flat';

const AT_REST: Figures = {
  heapKb: 3000,
  workerHeapKb: 1800,
  nodes: 300,
  listeners: 50,
  highlights: 3,
  ranges: 40,
  timers: 3,
};
/** The figures that grow, where one goes as told and the others stand still. */
const growing = (figure: keyof Figures, valueOf: (nth: number) => number): readonly string[] =>
  coursesOf(Array.from({ length: 24 }, (_, nth) => ({ ...AT_REST, [figure]: valueOf(nth) })))
    .filter(({ isFlat }) => !isFlat)
    .map((course) => course.figure);

describe('a figure', () => {
  it.each(Object.keys(AT_REST) as (keyof Figures)[])('of %s that doubles grows', (figure) => {
    expect(growing(figure, (nth) => 1000 + nth * 100)).toEqual([figure]);
  });

  it.each([
    ['stands still', () => 3000],
    [
      'grows in the first quarter alone, while things are made once',
      (nth: number) => (nth < 6 ? 500 : 3000),
    ],
    ['has a spike', (nth: number) => (nth === 20 ? 9000 : 3000)],
    ['falls', (nth: number) => 9000 - nth * 100],
  ])('that %s is flat', (_, valueOf) => {
    expect(growing('heapKb', valueOf)).toEqual([]);
  });
});
