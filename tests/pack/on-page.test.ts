// What to say of the entities on a page, on an invented pack.
import { describe, expect, test } from 'vitest';
import { createLineMaker } from '../../pack/lines';
import { connectionsOn, readingsFor } from '../../pack/on-page';
import { Pack } from '../../pack/schema';
import { entityId, fishPack } from '../support/pack';

const counts = (on: Readonly<Record<string, number>>) =>
  new Map(Object.entries(on).map(([id, count]) => [entityId(id), count]));

describe('connections', () => {
  const relation = (from: string, to: string) => ({
    from,
    type: 'cooperates-with',
    to,
    sentence: `${from} works with ${to}.`,
    locator: 'survey/p2',
  });
  const pack = Pack.parse({
    ...fishPack,
    relations: [
      relation('lake-pond', 'fish-league'),
      relation('pond-pact', 'fish-league'),
      relation('ann-carp', 'fish-league'),
    ],
  });
  const sentencesOn = (on: Readonly<Record<string, number>>) =>
    connectionsOn(pack, createLineMaker(pack), counts(on)).map(({ sentence }) => sentence);

  test('are those whose two ends are on the page', () => {
    expect(sentencesOn({ 'ann-carp': 1, 'fish-league': 1 })).toEqual([
      'ann-carp works with fish-league.',
    ]);
    expect(sentencesOn({ 'ann-carp': 1, 'lake-pond': 1 })).toEqual([]);
  });

  test('begin with those among the most mentioned, places last', () => {
    expect(
      sentencesOn({ 'ann-carp': 5, 'pond-pact': 2, 'lake-pond': 5, 'fish-league': 1 }),
    ).toEqual([
      'ann-carp works with fish-league.',
      'pond-pact works with fish-league.',
      'lake-pond works with fish-league.',
    ]);
  });
});

describe('what to read first', () => {
  const readings = (on: Readonly<Record<string, number>>, atMost = 3) =>
    readingsFor(fishPack, createLineMaker(fishPack), counts(on), atMost).map(
      ({ source, about }) => `${source.label}: ${about.map(({ name }) => name).join(', ')}`,
    );

  test('is the passage that says most about what is on the page', () => {
    expect(readings({ 'ann-carp': 2, 'lake-pond': 1, 'catch-rules': 1 })).toEqual([
      'Survey, 1: Ann Carp, Lake Pond',
      'Survey, 2: Catch Rules',
    ]);
  });

  test('is nothing where no passage speaks of what is on the page', () => {
    expect(readings({ 'pond-pact': 3 })).toEqual([]);
  });

  test('is no more than asked for', () => {
    expect(readings({ 'ann-carp': 1, 'catch-rules': 1, 'jose-trout': 1 }, 2)).toHaveLength(2);
  });
});
