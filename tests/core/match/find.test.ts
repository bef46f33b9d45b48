// Text → hits: every spelling, case and boundary as a row, then all of it against a naive search.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../core/match/compile';
import { find, mayHold } from '../../../core/match/find';
import { BOUNDARIES, CASES, type FindRow, SPELLINGS } from './find.table';
import { lexiconOf, type NameRow } from './lexicon-of';
import { glue, LEXICONS, naiveFind, PIECES } from './naive-find';

const matcherOf = (names: readonly NameRow[]) => compile(lexiconOf({ one: ['place', ...names] }));
const unmark = (marked: string): string => marked.replaceAll(/[[\]]/g, '');

/** A text with each hit in brackets. */
const marked = (names: readonly NameRow[], text: string): string =>
  find(matcherOf(names), text).reduceRight(
    (rest, { start, end }) =>
      `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );

const TABLES: readonly (readonly [string, readonly FindRow[]])[] = [
  ['in whatever spelling', SPELLINGS],
  ['in the case that the policy asks for', CASES],
  ['as words of their own only', BOUNDARIES],
];

describe.each(TABLES)('finds names %s:', (_, rows) => {
  it.for<FindRow>(rows)('%s', ([, names, expected]) => {
    expect(marked(names, unmark(expected))).toBe(expected);
  });
});

describe('find', () => {
  it('gives names that begin at one place, and names inside names', () => {
    const matcher = matcherOf([['Oslo'], ['Oslo Accord'], ['Accord']]);
    expect(find(matcher, 'The Oslo Accord')).toEqual([
      { start: 4, end: 8, name: 0 },
      { start: 4, end: 15, name: 1 },
      { start: 9, end: 15, name: 2 },
    ]);
  });

  it('gives each name of one text', () => {
    const names: readonly NameRow[] = [['Northern Pact'], ['Northern Pact']];
    expect(find(matcherOf(names), 'Northern Pact').map(({ name }) => name)).toEqual([0, 1]);
  });

  it('gives one name once where it stands under two policies', () => {
    const names: readonly NameRow[] = [['US', 'exactCase'], ['us']];
    expect(find(matcherOf(names), 'US us').map(({ name }) => name)).toEqual([0, 1, 1]);
  });

  it('finds nothing in nothing', () => {
    expect(find(matcherOf([['Oslo']]), '')).toEqual([]);
    expect(find(matcherOf([]), 'Oslo')).toEqual([]);
  });

  it('does not see letters of the mathematical alphabets', () => {
    // Known: a code unit is looked at alone, and these letters have two.
    expect(find(matcherOf([['Oslo']]), '𝐎𝐬𝐥𝐨')).toEqual([]);
  });

  it('takes time in proportion to a text full of beginnings', () => {
    const matcher = matcherOf([[`${'ab '.repeat(20)}c`]]);
    const started = performance.now();
    expect(find(matcher, 'ab '.repeat(20_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('equals a naive search, for any names and texts', () => {
    fc.assert(
      fc.property(LEXICONS, PIECES, (names, pieces) => {
        const matcher = compile({ entities: [], names });
        const hits = find(matcher, glue(pieces));
        expect(hits).toEqual(naiveFind(names, pieces));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a text may hold a name', () => {
  const matcher = matcherOf([['Oslo'], ['Anna Berg'], ['nordac', 'anyCase']]);

  it.each([
    ['where one stands', 'In Oslo today'],
    ['where one is cut off by the end', 'In Os'],
    ['where one is cut off between its words', 'It was Anna '],
    ['where one is cut off behind a soft hyphen', 'It was An\u00ad'],
    ['where it ends in a capital alone, as a drop cap does', 'X'],
    ['where it ends in a capital that opens a word', 'some X'],
    ['where its case makes no difference', 'so nor'],
  ])('%s', (_, text) => {
    expect(mayHold(matcher, text)).toBe(true);
  });

  it.each([
    ['where none begins', 'Nothing to see'],
    ['where one begins and goes on otherwise', 'In Ostende'],
    ['where its case is wrong', 'in oslo'],
    ['where it ends in a capital inside a word', 'someX'],
    ['where it ends in a small letter alone', 'an x'],
    ['where it is empty', ''],
    ['where a beginning is not at its end', 'Os, and more'],
  ])('but not %s', (_, text) => {
    expect(mayHold(matcher, text)).toBe(false);
  });

  it('wherever find finds something, and wherever the end cuts that off', () => {
    fc.assert(
      fc.property(LEXICONS, PIECES, (names, pieces) => {
        const any = compile({ entities: [], names });
        const text = glue(pieces);
        const cuts = find(any, text).flatMap(({ start, end }) =>
          Array.from(text.slice(start, end), (_, length) =>
            text.slice(0, start + length + 1),
          ).filter(
            // A single small letter is not enough to go by, nor is what nobody sees.
            (cut) => /\p{L}.*[\p{L}\p{N}_'.-]/u.test(cut.slice(start)),
          ),
        );
        expect(cuts.filter((cut) => !mayHold(any, cut))).toEqual([]);
        expect(mayHold(any, text) || find(any, text).length === 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
