// Where names may begin: never too few places, and few enough.
import { describe, expect, it } from 'vitest';
import { openingsOf } from '../../../core/match/openings';
import { fold } from '../../../core/match/names';
import { SYMBOL, symbolOf, WORD } from '../../../core/text/symbols';
import { lexiconOf, type NameRow } from './lexicon-of';

const openings = (...names: readonly NameRow[]): RegExp =>
  openingsOf(lexiconOf({ one: ['place', ...names] }).names);
const placesIn = (text: string, ...names: readonly NameRow[]): readonly number[] =>
  Array.from(text.matchAll(openings(...names)), ({ index }) => index);

describe('the openings of names', () => {
  it.each<readonly [what: string, names: readonly NameRow[], text: string, places: number[]]>([
    ['a name', [['Oslo']], 'In Oslo and Oslo', [3, 12]],
    ['names that overlap', [['New Oslo'], ['Oslo Port']], 'New Oslo Port', [0, 4]],
    ['a name without its capital', [['Oslo']], 'in oslo', []],
    ['a name that takes small letters', [['oslo'], ['Bergen', 'anyCase']], 'Oslo bergen', [0, 5]],
    ['the inside of a word', [['oslo']], 'xoslo _oslo 1oslo', []],
    ['another word that begins so', [['India']], 'Individual', []],
    ['a name between dashes', [['Oslo']], '—Oslo–Bergen', [1]],
    ['any dash, apostrophe and space', [["A-b'c d"]], 'A–b’c\u00a0\u00a0d', [0]],
    ['a name behind what nobody sees', [['\u00ad\u00adOslo']], 'In Oslo', [3]],
    ['a name with an accent, without it', [['Ósló']], 'Oslo oslo', [0]],
    ['the same in any case', [['Ósló', 'anyCase']], 'Oslo oslo', [0, 5]],
  ])('are, for %s', (_, names, text, places) => {
    expect(placesIn(text, ...names)).toEqual(places);
  });

  it.each(['O', 'Os', 'Osl', 'Oslo', 'Oslo '])('are where the end cuts a name off: %s', (cut) => {
    expect(placesIn(`In ${cut}`, ['Oslo Port'])).toEqual([3]);
  });

  it.each<readonly [what: string, names: readonly NameRow[]]>([
    ['there is no name', []],
    ['names begin in another script', [['挪威'], ['Осло']]],
    ['names begin with punctuation', [['-Oslo']]],
  ])('are nowhere where %s', (_, names) => {
    expect(placesIn('In Oslo, -Oslo', ...names)).toEqual([]);
  });

  it('are where a name begins that goes on in another script, and there', () => {
    expect(placesIn('In X 挪威, X', ['X 挪威'])).toEqual([3, 5, 9]);
  });

  it.each([5, 20])('stay a short expression, however many the names are: %i³', (count) => {
    const letters = Array.from('abcdefghijklmnopqrst').slice(0, count);
    const names = letters.flatMap((one) =>
      letters.flatMap((two) =>
        letters.map((three): NameRow => [`${one}${two}${three}nordensk${two}ld`]),
      ),
    );
    expect(openings(...names).source.length).toBeLessThan(20_000);
    expect(placesIn('In abcnordenskbld', ...names)).toContain(3);
  });
});

describe('a code unit that is not foreign', () => {
  const known = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => character.search(openings()) === -1,
  );

  it('is one of ASCII, or punctuation', () => {
    expect(Array.from('Oo1_-\u2013\u00a0.“’').filter((one) => !known.includes(one))).toEqual([]);
    expect(Array.from('…é\u00adЯ挪').filter((one) => known.includes(one))).toEqual([]);
  });

  it('is found by a name that has its symbol', () => {
    const missed = known.filter((character) => {
      const symbol = String.fromCharCode(symbolOf(character.charCodeAt(0)) & SYMBOL);
      return placesIn(`a${character}a`, [`a${symbol}a`, 'anyCase'])[0] !== 0;
    });
    expect(missed).toEqual([]);
  });

  it('is part of a word for the expression where it is one', () => {
    const wrong = known.filter((character) => {
      const isInWord = (symbolOf(character.charCodeAt(0)) & WORD) !== 0;
      return (placesIn(`${character}oslo`, ['oslo']).length === 0) !== isInWord;
    });
    expect(wrong).toEqual([]);
  });

  it('folds to a single symbol', () => {
    expect(known.filter((character) => fold(character).symbols.length !== 1)).toEqual([]);
  });
});
