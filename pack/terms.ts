// The words of a text as search reads them: case, accents and spelling of small numbers set aside.
import { foldedText } from './aliases';

/** A word of a text: offsets in UTF-16 code units, and the form that search compares. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** The words of a text, in order. "2.5" and "1,000" are words too. */
export const termsOf = (text: string): readonly Term[] =>
  Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    form: formOf(word),
  }));

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}_]+/gu;

// "two billion" finds "€2 billion". "One" is left alone: more often it is a pronoun.
const SMALL_NUMBERS: ReadonlyMap<string, string> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [
    word,
    String(at + 2),
  ]),
);

/** Few words stand only once, and folding one takes as long as cutting many. */
const forms = new Map<string, string>();

const formOf = (word: string): string => {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const folded = foldedText(word);
  const form = SMALL_NUMBERS.get(folded) ?? folded;
  forms.set(word, form);
  return form;
};
