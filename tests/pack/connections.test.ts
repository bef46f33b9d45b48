// What ties entities together.
import { expect, test } from 'vitest';
import { connectionsOf, endsOf, neighboursOf, tieRead } from '../../pack/connections';
import { createLineMaker } from '../../pack/lines';
import { entityId, fishPack } from '../support/pack';

const lines = createLineMaker(fishPack);

test('gives an entity its neighbours, each once with all ties', () => {
  const [works] = fishPack.relations;
  const relations = works ? [works, { ...works, type: 'leads' as const }] : [];
  const connections = connectionsOf({ ...fishPack, relations }, lines);
  const neighbours = neighboursOf(connections, entityId('fish-league'));
  expect(neighbours.map(({ entity, ties }) => [entity.name, ties.length])).toEqual([
    ['Ann Carp', 2],
  ]);
  expect(neighbours[0]?.ties.map((tie) => tieRead(tie, entityId('fish-league')))).toEqual([
    'has on its staff',
    'is led by',
  ]);
});

test('puts first what is connected most', () => {
  const [works, member] = fishPack.relations;
  const relations = works && member ? [works, { ...member, from: works.to }] : [];
  const ends = endsOf(connectionsOf({ ...fishPack, relations }, lines));
  expect(ends.map(({ name }) => name)).toEqual(['Fish League', 'Ann Carp', 'Pond Pact']);
});
