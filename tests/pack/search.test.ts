// What a reader types and what is found, on an invented pack.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../pack/search';
import { fishPack } from '../support/pack';
import { fuzzed } from '../support/fuzzed';

const search = createSearch(fishPack);
const entitiesFor = (query: string): readonly string[] =>
  search(query).entities.map(({ entity }) => entity.id);

describe('finds an entity', () => {
  test.each([
    ['by its name', 'Ann Carp', 'ann-carp'],
    ['by the beginning of its name', 'ann ca', 'ann-carp'],
    ['by a misspelt name', 'leage', 'fish-league'],
    ['without its accents', 'jose', 'jose-trout'],
    ['with accents it does not have', 'trõut', 'jose-trout'],
    ['by an alias in another script', 'Карповой', 'ann-carp'],
    ['by an acronym in small letters', 'fl', 'fish-league'],
    ['by what it is', 'counter of fish', 'ann-carp'],
  ])('%s', (_, query, id) => expect(entitiesFor(query)[0]).toBe(id));
});

test('says which alias was meant where the name does not show it', () => {
  expect(search('Карповой').entities[0]?.alias).toBe('Анны Карповой');
  expect(search('Ann').entities[0]?.alias).toBeUndefined();
});

test('finds passages, facts, statements and events, each with its source', () => {
  const sources = (list: 'passages' | 'facts' | 'statements' | 'events', query: string) =>
    search(query)[list].map(({ source }) => source.label);
  expect(sources('passages', 'Catch Rules')).toEqual(['Survey, 2']);
  expect(sources('facts', 'counted million')).toEqual(['Survey, 1']);
  expect(sources('statements', 'fewer each year')).toEqual(['Survey, 1']);
  expect(sources('events', 'count of 2025')).toContain('Survey, 1');
});

test('finds a figure by its word, and a month by its name', () => {
  expect(search('two million').facts).toHaveLength(1);
  expect(search('September 2024').facts).toHaveLength(1);
});

test('asks for all words, and for any of them where nothing holds all', () => {
  expect(entitiesFor('fish league')).toEqual(['fish-league']);
  expect(entitiesFor('league submarine')).toEqual(['fish-league']);
});

test('tells which words were matched, for marking them', () => {
  expect(search('leage').terms).toEqual(new Set(['league']));
});

test('lists the best of very many, and tells how many there are', () => {
  const [ann] = fishPack.entities;
  const many = Array.from({ length: 1000 }, (_, at) => ({ ...ann, name: `Ann Carp ${at}` }));
  const searchMany = createSearch({ ...fishPack, entities: many as typeof fishPack.entities });
  const { entities, counts } = searchMany('Ann 700');
  expect(entities[0]?.entity.name).toBe('Ann Carp 700');
  expect(searchMany('Ann').entities).toHaveLength(100);
  expect(searchMany('Ann').counts.entities).toBe(1000);
  expect(counts.entities).toBe(1);
});

test('finds nothing for what stands nowhere, and for nothing', () => {
  expect(search('submarine').total).toBe(0);
  expect(search('').total).toBe(0);
  expect(search('<script>').total).toBe(0);
});

test.each(['__proto__', 'constructor', 'toString'])('takes “%s” for a word', (query) => {
  expect(search(query).total).toBe(0);
});

test('takes anything that can be typed, of any length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 10_000 }), (query) => {
      const { counts, total } = search(query);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
    }),
    fuzzed(50),
  );
});
