// Items by a key that they share.
import { expect, test } from 'vitest';
import { groupBy } from '../../../core/match/group';

test('items stand with those of their key, in the order in which they came', () => {
  const groups = groupBy(['Oslo', 'Bergen', 'Odda'], (name) => name.charAt(0));
  expect([...groups]).toEqual([
    ['O', ['Oslo', 'Odda']],
    ['B', ['Bergen']],
  ]);
});
