// Runs of ten words as numbers: by these a page is known that quotes a document, without the
// document's text. A number has 48 bits: of 100,000 runs on a page, held against 1,200 of the
// documents, one is taken for another by chance on one page of two million.

/** As many words in a row as make a quotation. */
export const RUN_WORDS = 10;

/** Reads texts one after the other, and gives the number of each run that ends in the text. */
export type RunReader = (text: string) => readonly number[];

/** Makes a reader that has read nothing yet. Case, accents, punctuation and line breaks do not count. */
export const createRunReader = (): RunReader => {
  let last: readonly number[] = [];
  return (text) => {
    const words = [...last, ...wordsOf(text).map(hashOf)];
    const runs: number[] = [];
    for (let end = RUN_WORDS; end <= words.length; end += 1) {
      runs.push(numberOf(words.slice(end - RUN_WORDS, end)));
    }
    last = words.slice(-(RUN_WORDS - 1));
    return runs;
  };
};

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const FNV_PRIME = 0x01000193;

const hashOf = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  }
  return hash;
};

const numberOf = (words: readonly number[]): number => {
  let low = 1;
  let high = 2;
  for (const word of words) {
    low = stirred(low ^ word, 0x85ebca6b);
    high = stirred(high ^ word, 0xc2b2ae35);
  }
  return (high >>> 16) * 2 ** 32 + (low >>> 0);
};

/** Each bit of the outcome hangs on all of the bits that went in. */
const stirred = (bits: number, factor: number): number => {
  const mixed = Math.imul(bits ^ (bits >>> 15), factor);
  return mixed ^ (mixed >>> 13);
};

/** A passage of a document, with the numbers of its runs. */
export interface PassageRuns {
  readonly locator: string;
  /** How its source is called: "Survey, 13". */
  readonly label: string;
  readonly runs: readonly number[];
}

/** As many letters as a number of 48 bits takes. */
const LETTERS = 10;
const BASE = 36;

/** Passages as one text: a line for each, of locator, label and runs, parted by bars. */
export const packRuns = (passages: readonly PassageRuns[]): string =>
  passages
    .map(({ locator, label, runs }) =>
      [locator, label, runs.map((run) => run.toString(BASE).padStart(LETTERS, '0')).join('')].join(
        '|',
      ),
    )
    .join('\n');

/** The passages that `packRuns` made a text of. */
export const unpackRuns = (packed: string): readonly PassageRuns[] =>
  packed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [locator = '', label = '', runs = ''] = line.split('|');
      const numbers = runs.match(/.{10}/g) ?? [];
      return { locator, label, runs: numbers.map((number) => parseInt(number, BASE)) };
    });
