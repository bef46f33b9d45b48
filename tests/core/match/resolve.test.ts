// Hits → mentions: which of overlapping names stands, and what is said of the others.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deciderOf } from '../../../core/match/decider';
import { find } from '../../../core/match/find';
import { resolve } from '../../../core/match/resolve';
import { bits, lexiconOf } from './lexicon-of';
import { glue, LEXICONS, PIECES } from './naive-find';
import { AT_MARKS, LEXICON as NASTY_LEXICON, NASTY } from './nasty.table';
import type { RuleRow } from './rules.table';
import { fuzzed } from '../../support/fuzzed';

const LEXICON = lexiconOf({
  oslo: ['place', ['Oslo']],
  accord: ['organization', ['Oslo Accord'], ['Northern Pact']],
  league: ['organization', ['Accord League'], ['Northern Pact'], ['Pact']],
  berg: ['person', ['Anna Berg'], ['Berg', 'shortForm', 'personalName']],
  grand: ['organization', ['Grand Oslo Accord'], ['Pact Two'], ['Berg Pact'], ['Pact Berg']],
  none: [
    'none',
    ['Oslo Times', 'decoy'],
    ['Grand Oslo', 'decoy'],
    ['Pact Two', 'decoy'],
    ['Times Oslo Accord', 'decoy'],
  ],
});
const matcher = deciderOf(LEXICON);
const indexOf = (name: string): number => LEXICON.names.findIndex(([text]) => text === name);

const mentionsIn = (text: string): readonly string[] =>
  resolve(matcher, text).mentions.map(({ start, end }) => text.slice(start, end));
const suppressedIn = (text: string): readonly string[] =>
  resolve(matcher, text).suppressed.map(
    ({ start, end, reason }) => `${text.slice(start, end)}: ${reason}`,
  );
const insideIn = (text: string): readonly (string | undefined)[] =>
  resolve(matcher, text).suppressed.map(({ inside = -1 }) => LEXICON.names[inside]?.[0]);

describe('of overlapping names', () => {
  it.each([
    ['the longer stands', 'an Oslo Accord today', ['Oslo Accord'], ['Oslo: inside a longer name']],
    [
      'the longer stands although it begins later, and what it leaves free',
      'an Oslo Accord League',
      ['Oslo', 'Accord League'],
      ['Oslo Accord: inside a longer name'],
    ],
    [
      'the longer stands, and the shorter elsewhere',
      'the Northern Pact, a Pact',
      ['Northern Pact', 'Pact'],
      ['Pact: inside a longer name'],
    ],
    ['a decoy swallows what it contains', 'the Oslo Times', [], ['Oslo: inside a decoy']],
    [
      'a decoy swallows a name of its own text',
      'the Pact Two',
      [],
      ['Pact Two: inside a decoy', 'Pact: inside a decoy'],
    ],
    [
      'a decoy swallows what it overlaps',
      'the Times Oslo Accord',
      [],
      ['Oslo Accord: inside a decoy', 'Oslo: inside a decoy'],
    ],
    [
      'a decoy yields to a longer name',
      'the Grand Oslo Accord',
      ['Grand Oslo Accord'],
      [
        'Oslo Accord: inside a longer name',
        'Grand Oslo: inside a longer name',
        'Oslo: inside a longer name',
      ],
    ],
    [
      'of two as long, the first stands',
      'a Berg Pact Berg',
      ['Berg Pact', 'Berg'],
      [
        'Pact Berg: inside a longer name',
        'Berg: inside a longer name',
        'Pact: inside a longer name',
      ],
    ],
  ])('%s', (_, text, mentions, suppressed) => {
    expect(mentionsIn(text)).toEqual(mentions);
    expect(suppressedIn(text).toSorted()).toEqual(suppressed.toSorted());
  });
});

it('tells inside of what a name stands that does not', () => {
  expect(insideIn('an Oslo Accord today')).toEqual(['Oslo Accord']);
  expect(insideIn('the Times Oslo Accord')).toEqual(Array(2).fill('Times Oslo Accord'));
  expect(insideIn('www.Oslo.example')).toEqual([undefined]);
});

describe('a mention', () => {
  it('has the extent of its name alone', () => {
    expect(resolve(matcher, '“Oslo’s”').mentions).toEqual([
      { start: 1, end: 5, names: [indexOf('Oslo')] },
    ]);
  });

  it('of a text that two entities own has the names of both', () => {
    const { mentions, suppressed } = resolve(matcher, 'a Northern Pact');
    expect(mentions.map(({ names }) => names.map((name) => LEXICON.names[name]))).toEqual([
      [
        ['Northern Pact', 1, 0],
        ['Northern Pact', 2, 0],
      ],
    ]);
    expect(suppressed.map(({ name }) => LEXICON.names[name]?.[0])).toEqual(['Pact']);
  });

  it('stands before and behind others in reading order, whatever their length', () => {
    expect(mentionsIn('Oslo, the Northern Pact and Anna Berg in Oslo')).toEqual([
      'Oslo',
      'Northern Pact',
      'Anna Berg',
      'Oslo',
    ]);
  });

  it('may be a short form: whether it lives is not asked here', () => {
    expect(mentionsIn('what Berg said')).toEqual(['Berg']);
  });
});

describe('what is no mention', () => {
  it('tells the reason, and leaves the others alone', () => {
    const { mentions, suppressed } = resolve(matcher, 'oslo, Oslo and www.Oslo.example');
    expect(mentions).toEqual([{ start: 6, end: 10, names: [indexOf('Oslo')] }]);
    expect(suppressed).toEqual([
      { start: 19, end: 23, name: indexOf('Oslo'), reason: 'part of an address' },
    ]);
  });

  it('may be one of two entities that share a text', () => {
    // A person of one word yields to the name beside it, an organization does not.
    const shared = deciderOf(
      lexiconOf({ berg: ['person', ['Berg']], house: ['organization', ['Berg']] }),
    );
    const { mentions, suppressed } = resolve(shared, 'It said Karl Berg was late.');
    expect(mentions).toEqual([{ start: 13, end: 17, names: [1] }]);
    expect(suppressed).toEqual([{ start: 13, end: 17, name: 0, reason: 'a part of another name' }]);
  });

  it('is nothing in a text without hits', () => {
    expect(resolve(matcher, 'Nothing here')).toEqual({ mentions: [], suppressed: [] });
  });

  it('is never said of a decoy itself', () => {
    expect(resolve(matcher, 'www.example/Oslo Times')).toEqual({
      mentions: [],
      suppressed: [
        {
          start: 12,
          end: 16,
          name: indexOf('Oslo'),
          reason: 'inside a decoy',
          inside: indexOf('Oslo Times'),
        },
      ],
    });
  });
});

it('asks the rules in the language of the page', () => {
  const english = resolve(matcher, 'So sprach Karl Berg heute.', 'en-GB');
  const german = resolve(matcher, 'So sprach Karl Berg heute.', 'de-AT');
  expect([english.mentions.length, german.mentions.length]).toEqual([0, 1]);
});

it('gives mentions that are in order, apart, and accounts for every hit', () => {
  fc.assert(
    fc.property(LEXICONS, PIECES, fc.nat(7), (names, pieces, decoys) => {
      const any = deciderOf({
        entities: [{ id: 'any', kind: 'place' }],
        names: names.map(([text, entity, policy], index) =>
          index === decoys ? [text, -1, bits('decoy')] : [text, entity, policy],
        ),
      });
      const text = glue(pieces);
      const { mentions, suppressed } = resolve(any, text);
      for (const [index, mention] of mentions.entries()) {
        expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
        expect(mention.names).not.toContain(decoys);
      }
      const said = mentions.flatMap(({ names: own }) => own).length + suppressed.length;
      const standingDecoys = find(any, text).length - said;
      expect(standingDecoys).toBeGreaterThanOrEqual(0);
      expect(standingDecoys === 0 || decoys < names.length).toBe(true);
    }),
    fuzzed(500),
  );
});

const nastyDecider = deciderOf(NASTY_LEXICON);

/** A sentence with its mentions in brackets. */
const readNasty = (sentence: string, language: string): string =>
  resolve(nastyDecider, sentence, language).mentions.reduceRight(
    (text, { start, end }) =>
      `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    sentence,
  );

describe.each(Object.entries({ ...NASTY, 'marks at a name': AT_MARKS }))(
  'names are read right amid %s:',
  (_, rows) => {
    it.for<RuleRow>(rows)('%s', ([, sentence, language = 'en']) => {
      expect(readNasty(sentence.replaceAll(/[[\]]/g, ''), language)).toBe(sentence);
    });
  },
);
