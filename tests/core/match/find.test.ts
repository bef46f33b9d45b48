// Text → hits: every spelling, case and boundary as a row, then all of it against a naive search.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deciderOf, matcherOf } from '../../../core/match/decider';
import { find, type Hit, type Outlook, outlookOf } from '../../../core/match/find';
import { type Name, POLICY } from '../../../core/match/lexicon';
import { BOUNDARIES, CASES, type FindRow, SPELLINGS } from './find.table';
import { lexiconOf, type NameRow } from './lexicon-of';
import { glue, LEXICONS, naiveFind, PIECES } from './naive-find';
import { fuzzed } from '../../support/fuzzed';
import { processorTime } from '../../support/processor-time';

const matcherOfNames = (names: readonly NameRow[]) =>
  matcherOf(lexiconOf({ one: ['place', ...names] }));
const deciderOfNames = (names: readonly NameRow[]) =>
  deciderOf(lexiconOf({ one: ['place', ...names] }));
const unmark = (marked: string): string => marked.replaceAll(/[[\]]/g, '');

/** A text with each hit in brackets. */
const marked = (names: readonly NameRow[], text: string): string =>
  find(matcherOfNames(names), text).reduceRight(
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
    const matcher = matcherOfNames([['Oslo'], ['Oslo Accord'], ['Accord']]);
    expect(find(matcher, 'The Oslo Accord')).toEqual([
      { start: 4, end: 8, name: 0 },
      { start: 4, end: 15, name: 1 },
      { start: 9, end: 15, name: 2 },
    ]);
  });

  it('gives each name of one text', () => {
    const names: readonly NameRow[] = [['Northern Pact'], ['Northern Pact']];
    expect(find(matcherOfNames(names), 'Northern Pact').map(({ name }) => name)).toEqual([0, 1]);
  });

  it('gives one name once where it stands under two policies', () => {
    const names: readonly NameRow[] = [['US', 'exactCase'], ['us']];
    expect(find(matcherOfNames(names), 'US us').map(({ name }) => name)).toEqual([0, 1, 1]);
  });

  it.each([
    [
      'that a name stands in',
      'Great Oslo Port Fire',
      [
        [0, 20],
        [6, 10],
      ],
    ],
    [
      'that begin inside a name',
      'Port Oslo Times',
      [
        [0, 9],
        [5, 9],
        [5, 15],
      ],
    ],
    [
      'with accents before',
      'Ä\u0301\u00ad Great Oslo Port Fire',
      [
        [4, 24],
        [10, 14],
      ],
    ],
    [
      'far apart in the source',
      `Great${' '.repeat(99)}Oslo Port Fire`,
      [
        [0, 118],
        [104, 108],
      ],
    ],
    [
      'far apart behind a name, with what nobody sees between',
      `Great Oslo \u200b Port${'\n '.repeat(99)}Fire’s`,
      [
        [0, 219],
        [6, 10],
      ],
    ],
    ['but not where there is no name', 'The Fish Times', []],
  ])('gives decoys %s', (_, text, expected) => {
    const matcher = deciderOfNames([
      ['Oslo'],
      ['Port Oslo'],
      ['Great Oslo Port Fire', 'decoy'],
      ['Oslo Times', 'decoy'],
      ['Fish Times', 'decoy'],
    ]);
    const spans = find(matcher, text).map(({ start, end }) => [start, end]);
    expect(spans).toEqual(expected);
  });

  it('gives each decoy that contains a name, as a naive search does', () => {
    const decoyText = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(LEXICONS, PIECES, fc.array(decoyText), (names, pieces, cuts) => {
        const decoys = cuts.map(([from, length]): Name => [
          glue(pieces.slice(from, from + length)),
          -1,
          POLICY.decoy,
        ]);
        const all = [...names, ...decoys];
        const expected = naiveFind(all, pieces);
        const isDecoy = ({ name }: Hit): boolean => name >= names.length;
        const found = find(deciderOf({ entities: [], names: all }), glue(pieces));
        const containing = expected.filter(
          (hit) =>
            isDecoy(hit) &&
            expected.some(
              (other) => !isDecoy(other) && hit.start <= other.start && other.end <= hit.end,
            ),
        );
        expect(found).toEqual(expect.arrayContaining([...containing]));
        expect(expected).toEqual(expect.arrayContaining([...found]));
      }),
      fuzzed(1000),
    );
  });

  it('finds nothing in nothing', () => {
    expect(find(matcherOfNames([['Oslo']]), '')).toEqual([]);
    expect(find(matcherOfNames([]), 'Oslo')).toEqual([]);
  });

  it('takes time in proportion to a text full of beginnings', () => {
    const matcher = matcherOfNames([[`${'ab '.repeat(20)}c`]]);
    const taken = (beginnings: number): number =>
      processorTime(() => expect(find(matcher, 'ab '.repeat(beginnings))).toEqual([]));
    const few = taken(5000);
    // By its square, it would be sixteen times as long.
    expect(taken(20_000)).toBeLessThan(8 * few);
  });

  it('equals a naive search, for any names and texts', () => {
    fc.assert(
      fc.property(LEXICONS, PIECES, (names, pieces) => {
        const matcher = matcherOf({ entities: [], names });
        const hits = find(matcher, glue(pieces));
        expect(hits).toEqual(naiveFind(names, pieces));
      }),
      fuzzed(3000),
    );
  });
});

describe('the outlook of a text', () => {
  const matcher = matcherOfNames([['Oslo'], ['Anna Berg'], ['nordac', 'anyCase']]);

  it.each<readonly [Outlook, what: string, text: string]>([
    ['name', 'where one stands', 'In Oslo today'],
    ['name', 'where one stands before a cut', 'In Oslo, An'],
    ['cut', 'where the end cuts one off', 'In Os'],
    ['cut', 'between its words', 'It was Anna '],
    ['cut', 'behind a soft hyphen', 'It was An\u00ad'],
    ['cut', 'where it is one capital, as a drop cap is', 'O'],
    ['cut', 'where its case makes no difference', 'so nor'],
    ['nothing', 'where none begins', 'Nothing to see'],
    ['nothing', 'where one begins and goes on otherwise', 'In Ostende'],
    ['nothing', 'where its case is wrong', 'in oslo'],
    ['nothing', 'where it ends in a capital inside a word', 'someO'],
    ['nothing', 'where it ends in a letter that no name begins with', 'an X'],
    ['nothing', 'where it is empty', ''],
    ['nothing', 'where a beginning is not at its end', 'Os, and more'],
  ])('is %s %s', (expected, _, text) => {
    expect(outlookOf(matcher, text)).toBe(expected);
  });

  it('tells of every name, and of every end that cuts one off', () => {
    fc.assert(
      fc.property(LEXICONS, PIECES, (names, pieces) => {
        const any = matcherOf({ entities: [], names });
        const text = glue(pieces);
        const cuts = find(any, text).flatMap(({ start, end }) =>
          Array.from({ length: end - start - 1 }, (_, length) => text.slice(0, start + length + 1)),
        );
        expect(cuts.filter((cut) => outlookOf(any, cut) === 'nothing')).toEqual([]);
        expect(outlookOf(any, text) === 'name').toBe(find(any, text).length > 0);
      }),
      fuzzed(1000),
    );
  });
});
