// The safe way from a mention to its card.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, isBetween } from '../../../core/hover/corridor';

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
const NAME = box(100, 100, 160, 120);
const CARD = box(20, 200, 388, 500);

it.each<[string, number, number, boolean]>([
  ['on the name', 130, 110, true],
  ['on the card', 30, 490, true],
  ['half way down', 130, 160, true],
  ['half way, where the way has widened', 65, 160, true],
  ['half way, beside it', 50, 160, false],
  ['above the name', 130, 99, false],
  ['below the card', 130, 501, false],
  ['beside the name', 170, 102, false],
  ['on the slanted edge', 60, 150, true],
  ['just outside it', 59, 150, false],
])('holds or does not hold a point %s', (_, x, y, isHeld) => {
  expect(isBetween(x, y, NAME, CARD)).toBe(isHeld);
  expect(isBetween(x, y, CARD, NAME)).toBe(isHeld);
});

it('holds every point between a point of the one and a point of the other, and none beyond both', () => {
  const side = fc.integer({ min: 0, max: 500 });
  const boxes = fc
    .tuple(side, side, side, side)
    .map(([x, y, width, height]) => box(x, y, x + width, y + height));
  const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
  const within = ({ left, top, right, bottom }: Box, along: number, down: number) => ({
    x: left + (right - left) * along,
    y: top + (bottom - top) * down,
  });
  fc.assert(
    fc.property(boxes, boxes, fc.array(share, { minLength: 5, maxLength: 5 }), (one, other, at) => {
      const [a = 0, b = 0, c = 0, d = 0, between = 0] = at;
      const from = within(one, a, b);
      const to = within(other, c, d);
      const x = from.x + (to.x - from.x) * between;
      const y = from.y + (to.y - from.y) * between;
      // Rounding may put a point on the very edge outside by a hair.
      const grown = (of: Box): Box =>
        box(of.left - 1e-6, of.top - 1e-6, of.right + 1e-6, of.bottom + 1e-6);
      expect(isBetween(x, y, grown(one), grown(other))).toBe(true);
      expect(isBetween(Math.min(one.left, other.left) - 1, y, one, other)).toBe(false);
      expect(isBetween(x, Math.max(one.bottom, other.bottom) + 1, one, other)).toBe(false);
    }),
  );
});
