// What was drawn from a passage.
import { expect, test } from 'vitest';
import { createLineMaker } from '../../pack/lines';
import { drawnFrom, passageCount } from '../../pack/passages';
import { fishPack, locator } from '../support/pack';

const lines = createLineMaker(fishPack);

test('finds the facts and statements that rest on a passage', () => {
  const { facts, statements } = drawnFrom(fishPack, lines, locator('survey/p2'));
  expect(facts.map(({ sentence }) => sentence)).toEqual(['Carp met the Fish League at Lake Pond.']);
  expect(statements.map(({ sentence }) => sentence)).toEqual(['What she counted is right.']);
});

test('finds nothing for a passage from which nothing was drawn', () => {
  expect(drawnFrom(fishPack, lines, locator('letter/p1'))).toEqual({ facts: [], statements: [] });
});

test('says a fact once though several entities carry it', () => {
  const [ann, ...others] = fishPack.entities;
  const twice = { ...fishPack, entities: ann ? [ann, ann, ...others] : [] };
  expect(drawnFrom(twice, lines, locator('survey/p2')).facts).toHaveLength(1);
});

test('counts passages without the title line', () => {
  expect(fishPack.documents.map(passageCount)).toEqual([3, 1]);
});
