// Nasty sentences, read as they stand on pages.
import { describe, expect, it } from 'vitest';
import { deciderOf } from '../../../core/match/decider';
import { resolve } from '../../../core/match/resolve';
import { AT_MARKS, LEXICON, NASTY } from './nasty.table';
import type { RuleRow } from './rules.table';

const decider = deciderOf(LEXICON);

/** A sentence with its mentions in brackets. */
const read = (sentence: string, language: string): string =>
  resolve(decider, sentence, language).mentions.reduceRight(
    (text, { start, end }) =>
      `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    sentence,
  );

describe.each(Object.entries({ ...NASTY, 'marks at a name': AT_MARKS }))(
  'names are read right amid %s:',
  (_, rows) => {
    it.for<RuleRow>(rows)('%s', ([, sentence, language = 'en']) => {
      expect(read(sentence.replaceAll(/[[\]]/g, ''), language)).toBe(sentence);
    });
  },
);
