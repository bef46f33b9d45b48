// The land around some points.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { worldAround } from '../../../../components/library/places/world';
import { fuzzed } from '../../../support/fuzzed';

test('puts north above south and west before east', () => {
  const points = [
    { latitude: 50, longitude: -100 },
    { latitude: -20, longitude: 120 },
  ];
  const { place, land, height } = worldAround(points, 600);
  const [west, east] = points.map(place);
  expect(west?.[0]).toBeLessThan(east?.[0] ?? 0);
  expect(west?.[1]).toBeLessThan(east?.[1] ?? 0);
  expect(land).toMatch(/^M/);
  expect(height).toBeLessThan(600);
});

const points = fc.array(
  fc.record({
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
);

test('has every point within the drawing, whatever the points', () => {
  fc.assert(
    fc.property(points, (given) => {
      const { place, height } = worldAround(given, 600);
      for (const [x, y] of given.map(place)) {
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x).toBeLessThanOrEqual(601);
        expect(y).toBeGreaterThanOrEqual(-1);
        expect(y).toBeLessThanOrEqual(height + 1);
      }
    }),
    fuzzed(30),
  );
});
