// What stands around a hit.
import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../../core/match/decider';
import {
  isBlank,
  isInHit,
  namePartsOf,
  neighbours,
  opensSentence,
  passage,
} from '../../../core/match/context';
import { lexiconOf } from './lexicon-of';

const hitIn = (text: string, name = 'Oslo', index = 0) => {
  const start = text.indexOf(name);
  return { start, end: start + name.length, name: index };
};
const wordIn = (text: string, word: string) => ({ text: word, ...hitIn(text, word) });

describe('neighbours', () => {
  it.each([
    ['are the words on both sides', 'In rainy Oslo today it', 'rainy', 'today'],
    ['stand across any white space', 'rainy\n Oslo\u00a0today', 'rainy', 'today'],
    ['are none across punctuation', 'rainy, Oslo. Today', undefined, undefined],
    ['are none across a hyphen', 'rainy-Oslo-today', undefined, undefined],
    ['stand across line breaks', 'rainy\u2028 Oslo \u2028today', 'rainy', 'today'],
    ['are none at the ends', 'Oslo', undefined, undefined],
    ['stand on one side alone', 'Oslo today', undefined, 'today'],
    ['stand on the other side alone', 'rainy Oslo’s', 'rainy', undefined],
  ])('%s', (_, text, before, after) => {
    const beside = neighbours(passage(text, '', []), hitIn(text));
    expect([beside.before?.text, beside.after?.text]).toEqual([before, after]);
  });
});

it('tells white space from what is not, and from nothing', () => {
  const text = 'a \n\u00a0b-c';
  expect(isBlank(text, 1, 4)).toBe(true);
  expect(isBlank(text, 1, 1)).toBe(false);
  expect(isBlank(text, 1, 5)).toBe(false);
  expect(isBlank(text, 5, 6)).toBe(false);
});

it('tells whether a word belongs to another hit', () => {
  const text = 'Anna Berg of Oslo spoke';
  const [berg, oslo] = [hitIn(text, 'Anna Berg'), hitIn(text, 'Oslo', 1)];
  const surroundings = passage(text, '', [berg, oslo]);
  expect(isInHit(surroundings, oslo, wordIn(text, 'Berg'))).toBe(true);
  expect(isInHit(surroundings, oslo, wordIn(text, 'Oslo'))).toBe(false);
  expect(isInHit(surroundings, oslo, wordIn(text, 'of'))).toBe(false);
});

describe('a sentence opens', () => {
  it.each([
    ['at the start of the text', 'Oslo'],
    ['behind white space alone', '  Oslo'],
    ['behind a full stop', 'It rained. Oslo'],
    ['behind a question', 'Rain? Oslo'],
    ['behind a colon', 'Weather: Oslo'],
    ['at an opening quotation mark', 'he said “Oslo'],
    ['in brackets', 'rain (Oslo'],
    ['on a line of its own', 'rain in\u2028Oslo'],
    ['on a line of its own, indented', 'rain in\u2028\n  Oslo'],
    ['behind a picture', 'rain \ufffc Oslo'],
  ])('%s', (_, text) => {
    expect(opensSentence(passage(text, '', []), wordIn(text, 'Oslo'))).toBe(true);
  });

  it.each([
    ['behind a word', 'rainy Oslo'],
    ['behind a number', '3 Oslo'],
    ['on a line of the source', 'rain in\n  Oslo'],
    ['behind a comma', 'rain, Oslo'],
    ['behind a hyphen', 'rain-Oslo'],
    ['behind a dash', 'rain – Oslo'],
    ['behind an apostrophe', 'd’Oslo'],
    ['behind an ampersand', 'Bergen & Oslo'],
    ['behind a word and what nobody sees', 'rain\u00ad \u200bOslo'],
  ])('but not %s', (_, text) => {
    expect(opensSentence(passage(text, '', []), wordIn(text, 'Oslo'))).toBe(false);
  });
});

describe('capitals tell nothing', () => {
  it.each([
    ['in a line of capitals', 'RAIN IN OSLO'],
    ['in a headline in title case', 'Heavy Rain Falls on Oslo Again'],
    ['where one long word in four is small', 'Heavy Rain falls on Oslo'],
  ])('%s', (_, text) => {
    expect(passage(text, '', []).capitalsTellNothing()).toBe(true);
  });

  it.each([
    ['in a sentence', 'Heavy rain falls on Oslo again'],
    ['where a full stop ends it', 'Heavy Rain Falls on Oslo Again.'],
    ['where a full stop ends it in quotation marks', '“Heavy Rain Falls on Oslo Again.” '],
    ['with three long words', 'Heavy Rain in Oslo'],
    ['where more than one in four is small', 'Heavy Rain falls on Oslo again'],
    ['in no words at all', '– 12 –'],
  ])('but not %s', (_, text) => {
    expect(passage(text, '', []).capitalsTellNothing()).toBe(false);
  });
});

describe('beside the names that were found, capitals tell nothing', () => {
  const names = ['Anna Berg', 'Oslo'];
  const read = (text: string): boolean => {
    const hits = names.filter((name) => text.includes(name)).map((name) => hitIn(text, name));
    return passage(text, '', hits, new Set(['on', 'says'])).capitalsTellNothing();
  };

  it.each([
    ['in a headline', 'Heavy Rain Falls in Oslo'],
    ['where a small word has a capital', 'Rain Falls On Oslo'],
    ['where a verb has a capital', 'Ola Says Anna Berg Left'],
  ])('%s', (_, text) => {
    expect(read(text)).toBe(true);
  });

  it.each([
    ['in a list of names', 'Ola Nord, Anna Berg, Oslo'],
    ['where a small word opens the sentence', 'On Monday Anna Berg left'],
    ['where a small word has a capital amid small ones', 'rain falls On Oslo'],
    ['where a small word is all in capitals', 'Rain ON Oslo'],
  ])('but not %s', (_, text) => {
    expect(read(text)).toBe(false);
  });
});

it.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['ZH-Hant-TW', 'zh'],
  ['', ''],
])('the language %j is read as %j', (tag, expected) => {
  expect(passage('', tag, []).language).toBe(expected);
});

it('the parts of an entity’s names are the words of all of them, in lower case', () => {
  const matcher = matcherOf(
    lexiconOf({
      oslo: ['place', ['Oslo']],
      anna: ['person', ['Anna-Maria Berg'], ['A. Berg'], ['Frøken Berg']],
    }),
  );
  const parts = namePartsOf(matcher, 1);
  expect([...parts].filter((part) => part !== '').toSorted()).toEqual([
    'a',
    'anna',
    'berg',
    'frøken',
    'maria',
  ]);
  expect(namePartsOf(matcher, 1)).toBe(parts);
  expect(namePartsOf(matcher, 5).size).toBe(0);
});
