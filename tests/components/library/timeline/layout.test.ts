// Where the marks of a timeline stand.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeMarks, scaleFor, ticksOf } from '../../../../components/library/timeline/layout';
import { spanOf } from '../../../../pack/dates';

const markOf = (edtf: string, label: string = edtf) => ({ id: label, label, span: spanOf(edtf) });
const scaleOf = (dates: readonly string[], width: number) => scaleFor(dates.map(spanOf), width);
const measure = (label: string): number => label.length * 7;

test('a scale has whole years', () => {
  const scale = scaleOf(['2022-03', '2024-12'], 300);
  expect([scale.firstYear, scale.lastYear]).toEqual([2022, 2024]);
  expect([Date.UTC(2022, 0), Date.UTC(2025, 0)].map(scale.x)).toEqual([0, 300]);
});

test('what goes on reaches to the end of the scale', () => {
  const scale = scaleOf(['2022/..', '2023'], 200);
  const [goesOn, year] = placeMarks([markOf('2022/..'), markOf('2023')], scale, measure);
  expect(goesOn?.bar).toEqual({ x: 0, width: 200 });
  expect(year?.bar.x).toBeCloseTo(100, 0);
});

test('marks that are apart share a lane', () => {
  const marks = [markOf('2020'), markOf('2024')];
  const placed = placeMarks(marks, scaleOf(['2020', '2024'], 1000), measure);
  expect(placed.map(({ lane }) => lane)).toEqual([0, 0]);
});

describe('for any dates, labels and width', () => {
  const day = fc
    .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
  const date = fc.oneof(
    day,
    day.map((from) => from.slice(0, 4)),
    day.map((from) => `${from}/..`),
    day.map((from) => `${from}/2031`),
  );
  const marks = fc.array(fc.tuple(date, fc.string({ maxLength: 60 })), { minLength: 1 });
  const width = fc.integer({ min: 200, max: 1500 });

  test('no box of bar and label lies over another, and all lie within', () => {
    fc.assert(
      fc.property(marks, width, (drawn, wide) => {
        const scale = scaleFor(
          drawn.map(([edtf]) => spanOf(edtf)),
          wide,
        );
        const boxes = placeMarks(
          drawn.map(([edtf, label]) => markOf(edtf, label)),
          scale,
          measure,
        ).map(({ lane, bar, label }) => ({
          lane,
          left: Math.min(bar.x, label.x),
          right: Math.max(bar.x + bar.width, label.x + label.width),
        }));
        for (const [index, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(wide + 0.001);
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              one.lane !== other.lane || one.right <= other.left || other.right <= one.left;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });
});

test.each([
  [1000, ['2024'], 12],
  [300, ['2024'], 4],
  [1000, ['2022', '2025'], 16],
  [300, ['2022', '2025'], 4],
])('on %i px, %j has %i ticks', (width, dates, count) => {
  const ticks = ticksOf(scaleOf(dates, width));
  expect(ticks).toHaveLength(count);
  expect(ticks.filter(({ isYear }) => isYear)).toHaveLength(
    Number(dates.at(-1)) - Number(dates[0]) + 1,
  );
});
