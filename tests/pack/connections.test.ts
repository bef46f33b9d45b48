// What ties entities together.
import { expect, test } from 'vitest';
import { relationsAmong } from '../../pack/connections';
import { createLineMaker } from '../../pack/lines';
import { entityId, fishPack } from '../support/pack';

const lines = createLineMaker(fishPack);

test('finds the relations with both ends among the entities given', () => {
  const among = (...ids: string[]): readonly string[] =>
    relationsAmong(fishPack, lines, ids.map(entityId)).map(({ sentence }) => sentence);
  expect(among('ann-carp', 'fish-league', 'lake-pond')).toEqual([
    'Ann Carp works at the Fish League.',
  ]);
  expect(among('ann-carp', 'lake-pond')).toEqual([]);
});
