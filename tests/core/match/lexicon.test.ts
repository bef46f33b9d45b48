// A lexicon as one text, and back.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Lexicon,
  type Name,
  packLexicon,
  POLICY,
  unpackLexicon,
} from '../../../core/match/lexicon';

const SMALL: Lexicon = {
  entities: [
    { id: 'oslo', kind: 'place' },
    { id: 'nobody', kind: 'person' },
    { id: 'anna-berg', kind: 'person' },
  ],
  names: [
    ['Oslo Times', -1, POLICY.decoy],
    ['Oslo', 0, 0],
    ['Осло', 0, 0],
    ['OSL', 0, POLICY.exactCase],
    ['Anna Berg', 2, POLICY.personalName],
    ['Berg', 2, POLICY.personalName | POLICY.shortForm],
  ],
};

const policyOf = fc.nat(63);
const textOf = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/[|\n]/.test(text));
const wordOf = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);

const lexicons: fc.Arbitrary<Lexicon> = fc
  .array(fc.record({ id: wordOf, kind: wordOf }), { maxLength: 6 })
  .chain((entities) =>
    fc
      .array(fc.tuple(textOf, fc.integer({ min: -1, max: entities.length - 1 }), policyOf), {
        maxLength: 20,
      })
      .map((names) => ({ entities, names })),
  );

/** Names as a text holds them: by entity, those of one policy together. */
const grouped = (names: readonly Name[]): readonly Name[] => {
  const first = ([, entity, policy]: Name): number =>
    names.findIndex((name) => name[1] === entity && name[2] === policy);
  return names.toSorted((one, other) => one[1] - other[1] || first(one) - first(other));
};

describe('a packed lexicon', () => {
  it('has a line for each entity and for each policy of its names, decoys first', () => {
    expect(packLexicon(SMALL).split('\n')).toEqual([
      '32|Oslo Times',
      'oslo place',
      '0|Oslo|Осло',
      '1|OSL',
      'nobody person',
      'anna-berg person',
      '16|Anna Berg',
      '20|Berg',
    ]);
  });

  it('is the same lexicon when unpacked', () => {
    expect(unpackLexicon(packLexicon(SMALL))).toEqual(SMALL);
  });

  it('may be empty', () => {
    const empty: Lexicon = { entities: [], names: [] };
    expect(packLexicon(empty)).toBe('');
    expect(unpackLexicon('')).toEqual(empty);
  });

  it('loses and changes nothing but the order of names', () => {
    fc.assert(
      fc.property(lexicons, (lexicon) => {
        expect(unpackLexicon(packLexicon(lexicon))).toEqual({
          entities: lexicon.entities,
          names: grouped(lexicon.names),
        });
      }),
    );
  });

  it('is the same text when unpacked and packed again', () => {
    fc.assert(
      fc.property(lexicons, (lexicon) => {
        const packed = packLexicon(lexicon);
        expect(packLexicon(unpackLexicon(packed))).toBe(packed);
      }),
    );
  });
});

it('has policies that can be told apart in any combination', () => {
  const bits = Object.values(POLICY);
  expect(new Set(bits).size).toBe(bits.length);
  expect(bits.every((bit) => bit > 0 && (bit & (bit - 1)) === 0)).toBe(true);
});
