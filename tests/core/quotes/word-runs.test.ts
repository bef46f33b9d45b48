// Runs of ten words as numbers.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRunReader,
  lowOf,
  packRuns,
  type PassageRuns,
  RUN_WORDS,
  runsOf,
  unpackRuns,
} from '../../../core/quotes/word-runs';

const TEN = 'The old pike swims in Lake Pond, and Ann counts.';

describe('a run', () => {
  it('has ten words', () => {
    expect(RUN_WORDS).toBe(10);
    expect(runsOf([TEN])).toHaveLength(1);
    expect(runsOf([TEN.replace('old ', '')])).toEqual([]);
    expect(runsOf([`${TEN} So it is.`])).toHaveLength(4);
  });

  it.each([
    ['in another case', TEN.toUpperCase()],
    ['with other punctuation', 'The “old” pike swims – in Lake Pond; and Ann counts'],
    ['with accents', 'The óld pike swims in Läke Pond, and Ann counts.'],
    ['with soft hyphens', 'The old pike swims in Lake Pond, and Ann co\u00adunts.'],
    ['over lines', TEN.replaceAll(' ', '\n\t')],
    ['in full-width letters', TEN.replace('Ann', 'Ａｎｎ')],
  ])('is the same %s', (_, text) => {
    expect(runsOf([text])).toEqual(runsOf([TEN]));
  });

  it.each([
    ['another word', TEN.replace('pike', 'pine')],
    ['another order', TEN.replace('old pike', 'pike old')],
    ['a word apart', TEN.replace('Lake Pond', 'Lakepond by')],
  ])('is another with %s', (_, text) => {
    expect(runsOf([text])).toHaveLength(1);
    expect(runsOf([text])).not.toEqual(runsOf([TEN]));
  });

  it('goes on from text to text, wherever they are cut', () => {
    const words = fc.array(fc.constantFrom('pike', 'carp', 'Ann', 'pond', 'of', 'a', 'b2'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.array(fc.nat(40), { maxLength: 4 }), (all, cuts) => {
        const places = [0, ...cuts.toSorted((one, other) => one - other), all.length];
        const parts = places.map((from, nth) => all.slice(from, places[nth + 1]).join(' '));
        expect(runsOf(parts.slice(0, -1))).toEqual(runsOf([all.join(' ')]));
      }),
    );
  });

  it('ends with a word of the text, and is left out where nobody wants it', () => {
    const read = createRunReader();
    read('The old pike');
    expect(read('swims in Lake Pond, and Ann counts. So it is.').map(({ word }) => word)).toEqual([
      6, 7, 8, 9,
    ]);
    const [first, , third] = runsOf([`${TEN} So it is.`]);
    const isWanted = (low: number): boolean =>
      [first, third].some((run) => lowOf(run ?? 0) === low);
    expect(createRunReader(isWanted)(`${TEN} So it is.`)).toEqual([
      { number: first, word: 9 },
      { number: third, word: 11 },
    ]);
  });

  it('is a number of 48 bits that no other has, among many', () => {
    const words = Array.from({ length: 60_000 }, (_, nth) => `w${nth % 997}x${nth % 61}`);
    const runs = runsOf([words.join(' ')]);
    expect(runs.every((run) => Number.isSafeInteger(run) && run >= 0 && run < 2 ** 48)).toBe(true);
    expect(new Set(runs).size).toBe(runs.length);
    // Both halves are used to the full.
    const bits = Array.from({ length: 48 }, (_, bit) =>
      runs.some((run) => Math.floor(run / 2 ** bit) % 2 === 1),
    );
    expect(bits).not.toContain(false);
  });
});

it('passages come back as they were packed', () => {
  const passages: fc.Arbitrary<PassageRuns> = fc.record({
    locator: fc.constantFrom('survey/p1', 'survey/title'),
    label: fc.constantFrom('Survey, 1', 'Survey, title'),
    runs: fc.array(fc.integer({ min: 0, max: 2 ** 48 - 1 })),
  });
  fc.assert(
    fc.property(fc.array(passages), (all) => {
      expect(unpackRuns(packRuns(all))).toEqual(all);
    }),
  );
});
