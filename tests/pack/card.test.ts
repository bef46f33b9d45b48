// What a card holds of an entity, on an invented pack.
import { expect, test } from 'vitest';
import { createCards } from '../../pack/card';
import { createLineMaker } from '../../pack/lines';
import { fishPack } from '../support/pack';

const cardOf = createCards(fishPack);

test('holds facts and statements of an entity, then what others say, the role repeated last', () => {
  expect(cardOf('ann-carp')?.lines.map(({ origin, sentence }) => [origin, sentence])).toEqual([
    ['fact', 'Carp counted 2 million fish.'],
    ['fact', 'Carp met the Fish League at Lake Pond.'],
    ['statement', 'There are few fish left in Lake Pond, and fewer each year.'],
    ['statement-about', 'What she counted is right.'],
    ['fact', 'Ann Carp is counter of fish.'],
  ]);
});

test('holds facts of others that are about it', () => {
  const [line] = cardOf('fish-league')?.lines.filter(({ origin }) => origin === 'fact-about') ?? [];
  expect(line?.sentence).toBe('Carp met the Fish League at Lake Pond.');
});

test('names the passage of each line', () => {
  expect(cardOf('ann-carp')?.lines.map(({ source }) => source.label)).toEqual([
    'Survey, 1',
    'Survey, 2',
    'Survey, 1',
    'Survey, 2',
    'Survey, 1',
  ]);
});

test('links the other entities of a sentence where they stand, and not itself', () => {
  const line = cardOf('ann-carp')?.lines[1];
  const named = line?.links.map(({ start, end, id }) => [line.sentence.slice(start, end), id]);
  expect(named).toEqual([
    ['Fish League', 'fish-league'],
    ['Lake Pond', 'lake-pond'],
  ]);
});

test('links a short form too, since a pack speaks of its own', () => {
  const line = cardOf('lake-pond')?.lines.find(({ origin }) => origin === 'fact-about');
  expect(line?.links.map(({ id }) => id)).toEqual(['ann-carp']);
});

test('names the speaker of a statement on the card of another', () => {
  const lines = cardOf('lake-pond')?.lines ?? [];
  expect(lines.map(({ speaker }) => speaker?.name)).toContain('Ann Carp');
  expect(cardOf('ann-carp')?.lines[2]?.speaker).toBeUndefined();
});

test('holds relations both ways', () => {
  expect(cardOf('pond-pact')?.connections.map(({ to }) => to.id)).toEqual(['lake-pond']);
  expect(cardOf('lake-pond')?.connections.map(({ to }) => to.id)).toEqual(['pond-pact']);
});

test('holds no more than a card can show, unless asked', () => {
  const lengths = [2, Infinity].map(
    (most) => createCards(fishPack, createLineMaker(fishPack), most)('ann-carp')?.lines.length,
  );
  expect(lengths).toEqual([2, 5]);
});

test('is plain data, ready to be sent', () => {
  const card = cardOf('ann-carp');
  expect(structuredClone(card)).toEqual(card);
});

test('is missing for what the pack does not have', () => {
  expect(cardOf('nobody')).toBeUndefined();
});
