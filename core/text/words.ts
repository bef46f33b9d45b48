// The words beside a place in a text, and what their capitals tell.
import { LOWER, SYMBOL, symbolOf, UPPER, WORD } from './symbols';

/** Where an author breaks a line; a new line in a source is but white space. */
export const LINE_BREAK = '\u2028';

/** A word of a text, with offsets in UTF-16 code units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The first word that begins at or after `from`, if it begins before `limit`. */
export const wordFrom = (text: string, from: number, limit = text.length): Word | undefined => {
  let start = from;
  while (start < limit && !isWord(text, start)) start += 1;
  if (start >= limit) return undefined;
  let end = start + 1;
  while (end < text.length && (isWord(text, end) || isIgnorable(text, end))) end += 1;
  return { text: bare(text.slice(start, end)), start, end };
};

/** The last word that ends at or before `until`, if it ends after `limit`. */
export const wordUntil = (text: string, until: number, limit = 0): Word | undefined => {
  let end = until;
  while (end > limit && !isWord(text, end - 1)) end -= 1;
  if (end <= limit) return undefined;
  let start = end - 1;
  while (start > 0 && (isWord(text, start - 1) || isIgnorable(text, start - 1))) start -= 1;
  return { text: bare(text.slice(start, end)), start, end };
};

/** Whether a word begins with a capital. */
export const isCapitalized = (word: string): boolean =>
  (symbolOf(word.charCodeAt(0)) & UPPER) !== 0;

/** Whether a text has capitals and no small letter. */
export const isAllCapitals = (text: string): boolean => {
  let hasCapital = false;
  for (let at = 0; at < text.length; at += 1) {
    const symbol = symbolOf(text.charCodeAt(at));
    if ((symbol & LOWER) !== 0) return false;
    hasCapital ||= (symbol & UPPER) !== 0;
  }
  return hasCapital;
};

/** Whether a text ends as sentences do and headlines do not. */
export const endsSentence = (text: string): boolean => /\.["”’)]*\s*$/.test(text);

/** Whether a text has a letter, digit or underscore. */
export const hasWord = (text: string): boolean => wordFrom(text, 0) !== undefined;

const isWord = (text: string, at: number): boolean => {
  const symbol = symbolOf(text.charCodeAt(at));
  return (symbol & WORD) !== 0 && (symbol & SYMBOL) !== 0;
};
const isIgnorable = (text: string, at: number): boolean =>
  (symbolOf(text.charCodeAt(at)) & SYMBOL) === 0;
const PLAIN = /^\w*$/;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const bare = (word: string): string => (PLAIN.test(word) ? word : word.replace(UNSEEN, ''));
