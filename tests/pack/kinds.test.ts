// The kinds as people read them, and the order in which they come.
import { expect, test } from 'vitest';
import { groupByKind, type Kind } from '../../pack/kinds';

test('groups in the order of the kinds, whatever the order of the things', () => {
  const kinds: readonly Kind[] = ['place', 'person', 'place'];
  const groups = groupByKind([...kinds.entries()], ([, kind]) => kind);
  expect(groups.map(({ kind, items }) => [kind, items.map(([index]) => index)])).toEqual([
    ['person', [1]],
    ['place', [0, 2]],
  ]);
});
