// Where a card stands beside its mention.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../core/hover/corridor';
import { type CardPlace, type CardSpace, hasRoom, placeCard } from '../../../core/hover/placement';

const line = (left: number, top: number, width = 60, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const place = (lines: readonly Box[], space: Partial<CardSpace> = {}) =>
  placeCard({
    lines,
    card: { width: 368, height: 300 },
    view: { width: 1000, height: 800 },
    isRtl: false,
    isTouch: false,
    ...space,
  });

describe('a card stands', () => {
  it.each<[string, readonly Box[], Partial<CardSpace>, number, number]>([
    ['under its mention, at its beginning', [line(100, 100)], {}, 100, 126],
    ['at its end in text from right to left', [line(500, 100)], { isRtl: true }, 192, 126],
    ['above it, where there is no room below', [line(100, 700)], {}, 100, 394],
    [
      'below it, where there is no room on either side, but more',
      [line(100, 200)],
      { view: { width: 1000, height: 450 } },
      100,
      226,
    ],
    ['in from the right', [line(900, 100)], {}, 624, 126],
    ['in from the left', [line(2, 100)], {}, 8, 126],
    ['in from the left, from right to left', [line(100, 100)], { isRtl: true }, 8, 126],
    ['under the last line of a broken one', [line(900, 100), line(10, 125)], {}, 10, 151],
    ['above the first line of a broken one', [line(500, 700), line(10, 725)], {}, 500, 394],
    ['out of sight above with a mention that is', [line(100, -500)], {}, 100, -474],
    ['out of sight below with a mention that is', [line(100, 1400)], {}, 100, 1094],
  ])('%s', (_, lines, space, x, y) => {
    expect(place(lines, space)).toMatchObject({ x, y });
  });
});

describe('a card is a sheet on the lower edge', () => {
  it.each<[string, Partial<CardSpace>, CardPlace]>([
    [
      'as high as leaves its mention to be seen',
      {
        view: { width: 390, height: 800 },
        lines: [line(20, 390)],
        card: { width: 390, height: 600 },
      },
      { x: 0, width: 390, height: 384 },
    ],
    [
      'of a window so low that it covers its mention on either',
      { view: { width: 390, height: 300 }, lines: [line(20, 160)] },
      { x: 0, width: 390, height: 160 },
    ],
    [
      'of a window as wide as a phone',
      { view: { width: 390, height: 800 } },
      { x: 0, width: 390, height: 480 },
    ],
    [
      'of a low window, as a frame in a page is',
      { view: { width: 728, height: 200 } },
      { x: 44, width: 640, height: 120 },
    ],
    [
      'of any window for a finger, no wider than is good to read',
      { isTouch: true },
      { x: 180, width: 640, height: 480 },
    ],
  ])('%s', (_, space, sheet) => {
    expect(place([line(100, 100)], space)).toEqual(sheet);
  });
});

it('a sheet is on the upper edge where it would cover its mention on the lower one', () => {
  const view = { width: 390, height: 800 };
  const card = { width: 390, height: 600 };
  expect(place([line(20, 600)], { view, card })).toEqual({ x: 0, y: 0, width: 390, height: 480 });
  expect(place([line(20, 440)], { view, card })).toEqual({ x: 0, y: 0, width: 390, height: 434 });
  expect(place([line(20, 440)], { view }).y).toBeUndefined();
});

it('is as high as there is room, and never too low to read', () => {
  expect(place([line(100, 100)]).height).toBe(800 - 8 - 126);
  const apart = [line(100, 100), line(10, 250)];
  expect(place(apart, { view: { width: 500, height: 380 } }).height).toBe(160);
});

it('stays in the window and off its mention, wherever the mention is and there is room', () => {
  const spaces = fc.record({
    left: fc.integer({ min: 0, max: 940 }),
    top: fc.integer({ min: 0, max: 780 }),
    height: fc.integer({ min: 40, max: 352 }),
    isRtl: fc.boolean(),
  });
  fc.assert(
    fc.property(spaces, ({ left, top, height, isRtl }) => {
      const mention = line(left, top);
      const { x, y = NaN } = place([mention], { card: { width: 368, height }, isRtl });
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + 368).toBeLessThanOrEqual(1000);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(800);
      expect(y >= mention.bottom || y + height <= mention.top).toBe(true);
    }),
  );
});

it('as a sheet leaves its mention to be seen, wherever the mention is and there is room', () => {
  const spaces = fc.record({
    top: fc.integer({ min: 0, max: 780 }),
    height: fc.integer({ min: 40, max: 700 }),
  });
  fc.assert(
    fc.property(spaces, ({ top, height }) => {
      const mention = line(20, top);
      const view = { width: 390, height: 800 };
      const at = place([mention], { card: { width: 390, height }, view });
      const drawn = Math.min(height, at.height);
      expect(at.y === 0 ? drawn <= mention.top : 800 - drawn >= mention.bottom).toBe(true);
    }),
  );
});

it.each([
  [300, 250, true],
  [728, 159, false],
  [239, 400, false],
  [160, 600, false],
])('a window of %i × %i has room: %s', (width, height, has) => {
  expect(hasRoom({ width, height })).toBe(has);
});
