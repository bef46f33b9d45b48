// Which lines matter most on a page.
import { expect, test } from 'vitest';
import { createCards } from '../../pack/card';
import { connectionsOn, mostRelevant } from '../../pack/relevance';
import { fishPack } from '../support/pack';

const cardOf = createCards(fishPack);
const linesOn = (id: string, onPage: readonly string[]): readonly string[] => {
  const model = cardOf(id);
  return model === undefined
    ? []
    : mostRelevant(model, new Set(onPage)).map(({ sentence }) => sentence.slice(0, 20));
};

test('what is about others on the page comes first, then the newest, then what only says the role', () => {
  expect(linesOn('ann-carp', [])).toEqual([
    'There are few fish l',
    'Carp met the Fish Le',
    'Carp counted 2 milli',
    'What she counted is ',
    'Ann Carp is counter ',
  ]);
  expect(linesOn('ann-carp', ['fish-league'])).toEqual([
    'Carp met the Fish Le',
    'What she counted is ',
    'There are few fish l',
    'Carp counted 2 milli',
    'Ann Carp is counter ',
  ]);
});

test('the order of lines of one rank and date is that of the pack, and none is lost', () => {
  const model = cardOf('ann-carp');
  expect(new Set(linesOn('ann-carp', ['lake-pond'])).size).toBe(model?.lines.length);
});

test('connections are those to entities on the page', () => {
  const connections = cardOf('lake-pond')?.connections ?? [];
  expect(connectionsOn(connections, new Set(['ann-carp']))).toEqual([]);
  expect(connectionsOn(connections, new Set(['pond-pact']))).toHaveLength(1);
});
