// What a selected or typed text asks for, on an invented pack.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMaterial } from '../../pack/material';
import { Pack } from '../../pack/schema';
import { fishPack } from '../support/pack';

const { lookUp } = openMaterial(fishPack);

describe('an entity is asked for', () => {
  test.each([
    ['by its name', 'Ann Carp', 'ann-carp'],
    ['by a short form, which stands alone here', 'Carp', 'ann-carp'],
    ['in any case', 'FISH league', 'fish-league'],
    ['without its accents', 'Jose Trout', 'jose-trout'],
    ['in another script', 'Анны Карповой', 'ann-carp'],
    ['with white space and marks around it', ' “Ann\n Carp,” ', 'ann-carp'],
    ['in the possessive', 'Lake Pond’s', 'lake-pond'],
    ['with a title', 'President Ann Carp', 'ann-carp'],
    ['with a title and in the possessive', 'Vice President Ann Carp’s', 'ann-carp'],
  ])('%s', (_, text, entity) => expect(lookUp(text)).toEqual({ entity }));
});

describe('words are searched for', () => {
  test.each([
    ['that name nobody', 'submarine'],
    ['that say more than a name', 'Ann Carp met nobody'],
    ['that name two', 'Ann Carp, Fish League'],
  ])('%s', (_, query) => expect(lookUp(query)).toEqual({ query }));

  test('that two entities share', () => {
    const [ann, ...others] = fishPack.entities;
    const twin = { ...ann, id: 'other-ann' };
    const pack = Pack.parse({ ...fishPack, entities: [ann, twin, ...others] });
    expect(openMaterial(pack).lookUp('Ann Carp')).toEqual({ query: 'Ann Carp' });
  });

  test('cut where a whole page was selected', () => {
    expect(lookUp('word\n '.repeat(10_000))).toEqual({
      query: 'word '.repeat(40),
    });
  });
});

test('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
      const found = lookUp(text);
      expect('entity' in found || found.query.length <= 200).toBe(true);
    }),
  );
});
