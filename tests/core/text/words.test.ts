// The words beside a place in a text, and what their capitals tell.
import { describe, expect, it } from 'vitest';
import {
  hasWord,
  isAllCapitals,
  isCapitalized,
  wordFrom,
  wordUntil,
} from '../../../core/text/words';

describe('the next word', () => {
  it.each([
    ['begins where it is asked for', 'one two', 0, { text: 'one', start: 0, end: 3 }],
    ['stands behind what is no word', ' – «one»', 0, { text: 'one', start: 4, end: 7 }],
    ['is the rest of a word', 'one', 1, { text: 'ne', start: 1, end: 3 }],
    ['ends at a hyphen', 'one-two', 0, { text: 'one', start: 0, end: 3 }],
    ['ends at an apostrophe', 'one’s', 0, { text: 'one', start: 0, end: 3 }],
    ['has digits and underscores', 'G_20 x', 0, { text: 'G_20', start: 0, end: 4 }],
    ['is bare of soft hyphens', 'o\u00adne two', 0, { text: 'one', start: 0, end: 4 }],
    [
      'spans a decomposed accent',
      'e\u0301te\u0301 x',
      0,
      { text: 'e\u0301te\u0301', start: 0, end: 5 },
    ],
  ])('%s', (_, text, from, expected) => {
    expect(wordFrom(text, from)).toEqual(expected);
  });

  it('is none where no word follows', () => {
    expect(wordFrom('one. ', 3)).toBeUndefined();
    expect(wordFrom('', 0)).toBeUndefined();
  });

  it('is none where it begins at the limit or behind it', () => {
    expect(wordFrom('  one', 0, 2)).toBeUndefined();
    expect(wordFrom('  one', 0, 3)).toEqual({ text: 'one', start: 2, end: 5 });
  });
});

describe('the word before', () => {
  it.each([
    ['ends where it is asked for', 'one two', 7, { text: 'two', start: 4, end: 7 }],
    ['stands before what is no word', 'one” – ', 7, { text: 'one', start: 0, end: 3 }],
    ['is the first part of a word', 'one', 2, { text: 'on', start: 0, end: 2 }],
    ['begins at a hyphen', 'one-two', 7, { text: 'two', start: 4, end: 7 }],
    ['is bare of zero-width spaces', 'x o\u200bne', 6, { text: 'one', start: 2, end: 6 }],
    ['keeps its accents', 'x e\u0301te', 6, { text: 'e\u0301te', start: 2, end: 6 }],
  ])('%s', (_, text, until, expected) => {
    expect(wordUntil(text, until)).toEqual(expected);
  });

  it('is none where no word precedes', () => {
    expect(wordUntil(' – one', 3)).toBeUndefined();
    expect(wordUntil('', 0)).toBeUndefined();
  });

  it('is none where it ends at the limit or before it', () => {
    expect(wordUntil('one  ', 5, 3)).toBeUndefined();
    expect(wordUntil('one  ', 5, 2)).toEqual({ text: 'one', start: 0, end: 3 });
  });
});

describe('capitals', () => {
  it.each(['One', 'ONE', 'Åse', 'Ясно', 'I'])('%s begins with one', (word) => {
    expect(isCapitalized(word)).toBe(true);
  });

  it.each(['one', 'oNE', '1One', '挪威', ''])('%j does not', (word) => {
    expect(isCapitalized(word)).toBe(false);
  });

  it.each(['ONE', 'ONE TWO – 3!', 'ЯСНО', 'A'])('%j has no small letter', (text) => {
    expect(isAllCapitals(text)).toBe(true);
  });

  it.each(['ONe', 'ONE two', 'one', 'STRAßE', '123', '挪威', ''])(
    '%j is not all capitals',
    (text) => {
      expect(isAllCapitals(text)).toBe(false);
    },
  );
});

it('tells whether a text has a word', () => {
  expect(['one', ' 1 ', '_', '挪', '…é'].map(hasWord)).toEqual([true, true, true, true, true]);
  expect(['', ' ', '–!', '\u00ad', '\u0301'].map(hasWord)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
