// The names on a map: near their dots, never over another.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dot, placeLabels } from '../../../../components/library/places/label-layout';

const AREA = { width: 800, height: 400 };
const dotAt = (id: string, x: number, y: number): Dot => ({ id, x, y, radius: 4, width: 60 });

test('stand to the right of a dot that has room, and within the map', () => {
  const [free, cornered] = placeLabels([dotAt('a', 100, 100), dotAt('b', 790, 390)], AREA);
  expect(free).toMatchObject({ x: 107, isFar: false });
  expect((cornered?.x ?? 0) + 60).toBeLessThanOrEqual(783);
});

test('give way to those before them, further off with a line, which a small map has no room for', () => {
  const crowd = Array.from({ length: 12 }, (_, at) => dotAt(String(at), 300 + 3 * at, 200));
  const placed = placeLabels(crowd, AREA);
  expect(placed[0]).toMatchObject({ id: '0', isFar: false });
  expect(placed.some(({ isFar }) => isFar)).toBe(true);
  expect(placeLabels(crowd, { width: 400, height: 400 }).some(({ isFar }) => isFar)).toBe(false);
});

const dots = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 400 }),
    radius: fc.integer({ min: 2, max: 10 }),
    width: fc.integer({ min: 20, max: 150 }),
  }),
  { maxLength: 40 },
);

test('lie over no other name and over no dot, whatever the dots', () => {
  fc.assert(
    fc.property(dots, (given) => {
      const all = given.map((dot, at) => ({ ...dot, id: String(at) }));
      const labels = placeLabels(all, AREA);
      const obstacles = all.map(({ x, y, radius }) => ({
        x: x - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
      }));
      labels.forEach((label, at) => {
        for (const other of [...labels.slice(at + 1), ...obstacles]) {
          const isApart =
            label.x >= other.x + other.width ||
            other.x >= label.x + label.width ||
            label.y >= other.y + other.height ||
            other.y >= label.y + label.height;
          expect(isApart).toBe(true);
        }
      });
    }),
  );
});
