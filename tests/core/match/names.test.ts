// Names by their symbols: which begin as a text does.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, lowerBound, type SortedNames, sortNames } from '../../../core/match/names';
import { POLICY } from '../../../core/match/lexicon';
import { lexiconOf, type NameRow } from './lexicon-of';

const beginning = (symbols: string, known: SortedNames) =>
  known(symbols.charCodeAt(0))?.(symbols.charCodeAt(1)) ?? [];

const sorted = (symbols: string, ...rows: readonly NameRow[]) =>
  beginning(
    symbols,
    sortNames(lexiconOf({ one: ['place', ...rows] }).names, () => true),
  );

describe('sorted names', () => {
  it('are those that begin with two symbols, the shorter first', () => {
    const names = sorted('os', ['Oslo Port'], ['Bergen'], ['Odda'], ['Oslo'], ['Ósaka']);
    expect(names.map(({ symbols }) => symbols)).toEqual(['osaka', 'oslo', 'oslo port']);
    expect(names.map(({ index }) => index)).toEqual([4, 3, 0]);
  });

  it('stand by their symbols, not their code units', () => {
    expect(sorted('os', ['O\u00adßló'])[0]?.symbols).toBe('osslo');
    expect(sorted('os', ['\u00adOslo'])).toHaveLength(1);
  });

  it('have none of a single symbol', () => {
    const known = sortNames(lexiconOf({ one: ['place', ['O'], ['Ó\u00ad']] }).names, () => true);
    expect(known('o'.charCodeAt(0))).toBeUndefined();
  });

  it('are none where none begins so', () => {
    expect(sorted('xs', ['Oslo'])).toEqual([]);
  });

  it('are those that are wanted, by their place among all', () => {
    const { names } = lexiconOf({ one: ['place', ['Oslo', 'decoy'], ['Oslo']] });
    const wanted = sortNames(names, ([, , policy]) => (policy & POLICY.decoy) === 0);
    expect(beginning('os', wanted).map(({ index }) => index)).toEqual([1]);
  });

  it('are parted by their next symbol', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^aa[abc]{0,4}$/), { maxLength: 12 }),
        fc.stringMatching(/^aa[abc]{0,3}$/),
        (texts, start) => {
          const names = sorted('aa', ...texts.map((text): NameRow => [text]));
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

describe('the symbols of a text', () => {
  it.each([
    ['OsLo', 'oslo', 'OsLo'],
    ['ÓsLó', 'oslo', 'OsLo'],
    ['ẞ`Я', "ss'я", "Ss'Я"],
  ])('of %s are %s, written %s', (text, symbols, written) => {
    expect(fold(text)).toEqual({ symbols, written });
  });
});
