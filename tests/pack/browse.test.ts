// Going through the entities.
import { describe, expect, test } from 'vitest';
import { amountsSaid, browseEntities, type EntityQuery } from '../../pack/browse';
import { entityId, fishPack } from '../support/pack';

const amounts = amountsSaid(fishPack);
const namesFor = (query: EntityQuery): readonly string[] =>
  browseEntities(fishPack, amounts, query).map(({ entity }) => entity.name);

test('lists all by name where nothing is asked', () => {
  expect(namesFor({})).toEqual([
    'Ann Carp',
    'Catch Rules',
    'Fish League',
    'Great Count',
    'José Trout',
    'Lake Pond',
    'Pond Pact',
  ]);
});

test('puts first what the material says most about, the rest by name', () => {
  expect(namesFor({ order: 'said' }).slice(0, 3)).toEqual(['Ann Carp', 'Fish League', 'Lake Pond']);
});

describe('the filter', () => {
  test.each([
    ['jos', ['José Trout']],
    ['pond', ['Lake Pond', 'Pond Pact']],
    ['PA po', ['Pond Pact']],
    ['карп', ['Ann Carp']],
    ['submarine', []],
    ['ond', []],
  ])('“%s” finds the names with words that begin so', (filter, found) => {
    expect(namesFor({ filter })).toEqual(found);
  });

  test('of no word leaves all', () => {
    expect(namesFor({ filter: ' ' })).toHaveLength(7);
  });

  test('holds beside the kind', () => {
    expect(namesFor({ filter: 'pond', kind: 'place' })).toEqual(['Lake Pond']);
  });
});

test('counts what concerns an entity, each thing once', () => {
  // Three facts, a statement by and one about her, a relation, two events.
  expect(amounts.get(entityId('ann-carp'))).toBe(8);
  // A fact and a statement about it, and a relation.
  expect(amounts.get(entityId('lake-pond'))).toBe(3);
  const [ann, ...others] = fishPack.entities;
  const twice = { ...fishPack, entities: ann ? [ann, ann, ...others] : [] };
  expect(amountsSaid(twice).get(entityId('ann-carp'))).toBe(8);
});
