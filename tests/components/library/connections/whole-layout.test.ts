// Where entities stand in the graph of all.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeWhole } from '../../../../components/library/connections/whole-layout';
import { fuzzed } from '../../../support/fuzzed';

const graph = fc
  .array(fc.integer({ min: 40, max: 300 }), { minLength: 1, maxLength: 40 })
  .chain((widths) => {
    const nodes = widths.map((width, index) => ({ id: String(index), width }));
    const id = fc.integer({ min: 0, max: widths.length - 1 }).map(String);
    return fc.record({
      nodes: fc.constant(nodes),
      edges: fc.array(fc.record({ from: id, to: id }), { maxLength: 60 }),
    });
  });

test('no label lies over another, and all lie within, whatever the graph', () => {
  fc.assert(
    fc.property(graph, fc.integer({ min: 640, max: 1400 }), ({ nodes, edges }, width) => {
      const { height, boxes } = placeWhole(nodes, edges, width);
      const all = [...boxes.values()];
      expect(all).toHaveLength(nodes.length);
      for (const [index, one] of all.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(-0.001);
        expect(one.x + one.width).toBeLessThanOrEqual(width + 0.001);
        expect(one.y).toBeGreaterThanOrEqual(-0.001);
        expect(one.y + one.height).toBeLessThanOrEqual(height + 0.001);
        for (const other of all.slice(index + 1)) {
          const isApart =
            Math.abs(one.x + one.width / 2 - other.x - other.width / 2) >=
              (one.width + other.width) / 2 || Math.abs(one.y - other.y) >= one.height;
          expect(isApart).toBe(true);
        }
      }
    }),
    fuzzed(25),
  );
});

test('the same graph is drawn the same each time', () => {
  const nodes = [1, 2, 3, 4].map((id) => ({ id: String(id), width: 80 }));
  const edges = [{ from: '1', to: '2' }];
  expect(placeWhole(nodes, edges, 800)).toEqual(placeWhole(nodes, edges, 800));
});
