// The context rules, a table for each: what they object to, and the neighbours that they leave alone.
import { describe, expect, it } from 'vitest';
import { deciderOf } from '../../../core/match/decider';
import { passage } from '../../../core/match/context';
import { find } from '../../../core/match/find';
import { resolve } from '../../../core/match/resolve';
import { type Objection, objectionTo } from '../../../core/match/rules';
import {
  ADDRESSES,
  CAPITALS,
  LEXICON,
  MENTIONS,
  OTHER_NAMES,
  OTHER_PLACES,
  PROPER_NAMES,
  type RuleRow,
} from './rules.table';

const matcher = deciderOf(LEXICON);
const unmark = (sentence: string): string => sentence.replaceAll(/[[\]{}]/g, '');
const swallowed = new Set(['inside a longer name', 'inside a decoy']);

/** A sentence with its mentions in brackets, and in braces what an objection was raised to. */
const read = (sentence: string, language?: string) => {
  const { mentions, suppressed } = resolve(matcher, sentence, language);
  const refused = suppressed.filter(({ reason }) => !swallowed.has(reason));
  const marks = [
    ...mentions.map(({ start, end }) => ({ start, end, open: '[', close: ']' })),
    ...refused.map(({ start, end }) => ({ start, end, open: '{', close: '}' })),
  ].toSorted((one, other) => other.start - one.start);
  let marked = sentence;
  for (const { start, end, open, close } of marks) {
    marked = marked.slice(0, start) + open + marked.slice(start, end) + close + marked.slice(end);
  }
  return { marked, reasons: new Set(refused.map(({ reason }) => reason)) };
};

const TABLES: readonly (readonly [Objection, readonly RuleRow[]])[] = [
  ['part of an address', ADDRESSES],
  ['a word in a line of capitals', CAPITALS],
  ['a part of another name', OTHER_NAMES],
  ['a part of a proper name', PROPER_NAMES],
  ['a part of another place', OTHER_PLACES],
];

describe.each(TABLES)('%s:', (objection, rows) => {
  it.for<RuleRow>(rows)('%s', ([, sentence, language]) => {
    const { marked, reasons } = read(unmark(sentence), language);
    expect(marked).toBe(sentence);
    expect([...reasons]).toEqual(sentence.includes('{') ? [objection] : []);
  });
});

describe('a mention stays one:', () => {
  it.for<RuleRow>(MENTIONS)('%s', ([, sentence, language]) => {
    expect(read(unmark(sentence), language).marked).toBe(sentence);
    expect(read(unmark(sentence), 'en').marked).toBe(sentence);
  });
});

it('the first rule that objects gives the reason', () => {
  const text = 'write to Karl {Berg}@example.org'.replaceAll(/[{}]/g, '');
  const [hit] = find(matcher, text);
  const surroundings = passage(text, 'en', hit === undefined ? [] : [hit]);
  expect(hit && objectionTo(matcher, surroundings, hit)).toBe('part of an address');
});
