// Names by their symbols: which begin as a text does.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginningOf,
  fold,
  type FoldedName,
  lowerBound,
  type SortedNames,
  sortNames,
} from '../../../core/match/names';
import { POLICY } from '../../../core/match/lexicon';
import { lexiconOf, type NameRow } from './lexicon-of';
import { glue, LEXICONS, naiveFind, PIECES } from './naive-find';

const beginning = (text: string, known: SortedNames): readonly FoldedName[] =>
  known(Math.abs(beginningOf(text, 0)));

const sorted = (text: string, ...rows: readonly NameRow[]): readonly FoldedName[] =>
  beginning(
    text,
    sortNames(lexiconOf({ one: ['place', ...rows] }).names, () => true),
  );

describe('sorted names', () => {
  it('are those that begin as a word does, the shorter first', () => {
    const names = sorted('Osaka', ['Osaka Port'], ['Bergen'], ['Osakan'], ['Osaka'], ['Ósäka']);
    const alike = names.filter(({ symbols }) => symbols.startsWith('osaka'));
    expect(names).toEqual(names.toSorted((one, other) => (one.symbols < other.symbols ? -1 : 1)));
    expect(alike.map(({ symbols }) => symbols)).toEqual(['osaka', 'osaka', 'osaka port', 'osakan']);
    expect(new Set(alike.map(({ index }) => index))).toEqual(new Set([0, 2, 3, 4]));
  });

  it('are few, however many there are', () => {
    const letters = Array.from('abcdefghijklmnopqrst');
    const rows = letters.flatMap((one) =>
      letters.flatMap((two) => letters.map((three): NameRow => [`A${one}${two}${three}ord`])),
    );
    expect(sorted('Abcdord', ...rows).length).toBeLessThan(20);
  });

  it('stand by their symbols, not their code units', () => {
    expect(sorted('osslo', ['O\u00adßló'])[0]?.symbols).toBe('osslo');
    expect(sorted('oslo', ['\u00adOslo'])).toHaveLength(1);
  });

  it('have none of a single symbol', () => {
    expect(sorted('o', ['O'], ['Ó\u00ad'])).toEqual([]);
  });

  it('are none where there are none', () => {
    expect(sorted('oslo')).toEqual([]);
  });

  it('are those that are wanted, by their place among all', () => {
    const { names } = lexiconOf({ one: ['place', ['Oslo', 'decoy'], ['Oslo']] });
    const wanted = sortNames(names, ([, , policy]) => (policy & POLICY.decoy) === 0);
    expect(beginning('oslo', wanted).map(({ index }) => index)).toEqual([1]);
  });

  it('are parted by their next symbol', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^aa[abc]{0,4}$/), { maxLength: 12 }),
        fc.stringMatching(/^aa[abc]{0,3}$/),
        (texts, start) => {
          const names = texts
            .map((text, index) => ({ ...fold(text), index, policy: 0 }))
            .toSorted((one, other) => (one.symbols < other.symbols ? -1 : 1));
          let [low, high] = [0, names.length];
          for (let depth = 0; depth < start.length; depth += 1) {
            low = lowerBound(names, depth, start.charCodeAt(depth), low, high);
            high = lowerBound(names, depth, start.charCodeAt(depth) + 1, low, high);
          }
          expect(names.slice(low, high).map(({ symbols }) => symbols)).toEqual(
            texts.filter((text) => text.startsWith(start)).toSorted(),
          );
        },
      ),
    );
  });
});

describe('the beginning of a word', () => {
  const isSame = (one: string, other: string): boolean =>
    Math.abs(beginningOf(one, 0)) === Math.abs(beginningOf(other, 0));

  it.each<readonly [what: string, one: string, other: string]>([
    ['its first symbols alone', 'Norway', 'norwa1 and more'],
    ['its own, and nothing behind it', 'US Navy', 'US-led'],
    ['that of its symbols', 'Ósló', 'OS\u00adLO'],
    ['that of all that a letter stands for', 'ßa', 'ssa'],
    ['its own, without the number of a note', 'Osl\u00b2', 'Osl'],
    ['a single symbol where no spaces are written', '挪威', '挪'],
    ['the same in narrow letters', 'アメ', 'ｱﾙ'],
    ['what stands before a script without spaces', 'X挪', 'X'],
  ])('is %s', (_, one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  it.each([
    ['Norway', 'Nordic'],
    ['Os', 'Oslo'],
    ['挪', '威'],
  ])('of %s is another than of %s', (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });

  it.each([
    ['Osl', true],
    ['Os\u00ad', true],
    ['Os\u0301', true],
    ['Os ', false],
    ['Norwa', false],
    ['挪', false],
  ])('of %s is cut off by the end: %s', (text, isCut) => {
    expect(beginningOf(text, 0) < 0).toBe(isCut);
  });

  it('is that of every name that stands there', () => {
    fc.assert(
      fc.property(LEXICONS, PIECES, (names, pieces) => {
        for (const { start, name } of naiveFind(names, pieces)) {
          const { length } = pieces.slice(0, start).join('');
          const [text = ''] = names[name] ?? [];
          expect(Math.abs(beginningOf(glue(pieces), length))).toBe(Math.abs(beginningOf(text, 0)));
        }
      }),
    );
  });
});

describe('the symbols of a text', () => {
  it.each([
    ['OsLo', 'oslo', 'OsLo'],
    ['ÓsLó', 'oslo', 'OsLo'],
    ['ẞ`Я', "ss'я", "Ss'Я"],
  ])('of %s are %s, written %s', (text, symbols, written) => {
    expect(fold(text)).toEqual({ symbols, written });
  });
});
