// Where the neighbours of an entity stand.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  placeNeighbours,
} from '../../../../components/library/connections/neighbour-layout';

const areApart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

const of = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), ties: 1 }));

test('wide, they stand at both sides, the middle between them', () => {
  const { neighbours } = placeNeighbours(of(6), 1000);
  expect(neighbours.filter(({ side }) => side === 'before')).toHaveLength(3);
});

test('narrow, they stand below it', () => {
  const { middle, neighbours } = placeNeighbours(of(6), 300);
  expect(neighbours.every(({ box }) => box.y > middle.y + middle.height)).toBe(true);
});

describe('for any neighbours and width', () => {
  const neighbours = fc
    .array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 40 })
    .map((all) => all.map((ties, index) => ({ id: String(index), ties })));

  test('no box lies over another, all lie within, and each has its lines beside it', () => {
    fc.assert(
      fc.property(neighbours, fc.integer({ min: 280, max: 1600 }), (given, width) => {
        const layout = placeNeighbours(given, width);
        expect(layout.neighbours.map(({ id }) => id).toSorted()).toEqual(
          given.map(({ id }) => id).toSorted(),
        );
        const boxes = [layout.middle, ...layout.neighbours.map(({ box }) => box)];
        for (const [index, one] of boxes.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(width + 0.001);
          expect(one.y + one.height).toBeLessThanOrEqual(layout.height + 0.001);
          expect(boxes.slice(index + 1).every((other) => areApart(one, other))).toBe(true);
        }
        for (const { box, ends } of layout.neighbours) {
          expect(ends.every(({ y }) => y > box.y && y < box.y + box.height)).toBe(true);
        }
      }),
    );
  });
});
