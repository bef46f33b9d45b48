// Runs of ten words as numbers: by these a page is known that quotes a document, without the
// document's text. A number has 48 bits: of 100,000 runs on a page, held against 1,200 of the
// documents, one is taken for another by chance on one page of two million.

/** As many words in a row as make a quotation. */
export const RUN_WORDS = 10;

/** A run, by its number, and the place of its last word among the words of the text that it ends in. */
export interface Run {
  readonly number: number;
  readonly word: number;
}

/** Reads texts one after the other, and gives the runs that end in the text. */
export type RunReader = (text: string) => readonly Run[];

/** Of a run's number the half that a reader is asked about before it makes the whole: 32 bits. */
export type RunFilter = (low: number) => boolean;

/**
 * Makes a reader that has read nothing yet; it leaves out what the filter does not let through. Case,
 * accents, punctuation and line breaks do not count. Each number is made of that of the run one word
 * before: a rolling hash (Karp and Rabin, 1987).
 */
export const createRunReader = (isWanted: RunFilter = () => true): RunReader => {
  const last = new Int32Array(RUN_WORDS);
  let [count, low, high] = [0, 0, 0];
  return (text) => {
    const runs: Run[] = [];
    const words = wordsOf(text);
    for (let word = 0; word < words.length; word += 1) {
      const hash = hashOf(words[word] ?? '');
      const place = count % RUN_WORDS;
      const gone = last[place] ?? 0;
      last[place] = hash;
      low = (Math.imul(low, LOW) + hash - Math.imul(gone, LOW_GONE)) | 0;
      high = (Math.imul(high, HIGH) + hash - Math.imul(gone, HIGH_GONE)) | 0;
      count += 1;
      if (count < RUN_WORDS || !isWanted(low >>> 0)) continue;
      runs.push({ number: (high >>> 16) * HIGH_BITS + (low >>> 0), word });
    }
    return runs;
  };
};

/** The numbers of all runs of some texts that follow each other. */
export const runsOf = (texts: readonly string[]): readonly number[] => {
  const read = createRunReader();
  return texts.flatMap((text) => read(text).map(({ number }) => number));
};

/** Where the upper half of a number begins. */
const HIGH_BITS = 2 ** 32;
/** The half of a run's number that a filter is asked about. */
export const lowOf = (number: number): number => number % HIGH_BITS;

/** The words of a text as they are compared. */
export const wordsOf = (text: string): readonly string[] =>
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

/** What each of two hashes is multiplied by from word to word: odd numbers of no other meaning. */
const LOW = 0x85ebca6b;
const HIGH = 0xc2b2ae35;
/** What a word has been multiplied by when it leaves a run. */
const goneBy = (factor: number): number =>
  Array.from({ length: RUN_WORDS }, () => factor).reduce((power, one) => Math.imul(power, one), 1);
const LOW_GONE = goneBy(LOW);
const HIGH_GONE = goneBy(HIGH);

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
