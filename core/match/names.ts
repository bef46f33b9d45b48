// Names by how they begin. Those that begin alike are folded and sorted when a text first has a word
// that begins so: then those that go on as it does stand side by side, and are found by halving.
import { EXPANDS, expansionOf, SYMBOL, symbolOf, UNSPACED, UPPER, WORD } from '../text/symbols';
import type { Name } from './lexicon';

/** A text by its symbols. */
export interface Folded {
  /** A character for each symbol. */
  readonly symbols: string;
  /** The same with the capitals of the text: where the two differ, it has one. */
  readonly written: string;
}

export interface FoldedName extends Folded {
  /** Index into the lexicon's names. */
  readonly index: number;
  readonly policy: number;
}

/** Gives names in order of their symbols, the shorter first: all that have a beginning, and few others. */
export type SortedNames = (beginning: number) => readonly FoldedName[];

/** Sorts those names that are wanted. Names of fewer than two symbols are none. */
export const sortNames = (
  names: readonly Name[],
  isWanted: (name: Name) => boolean,
): SortedNames => {
  // A chain of places for each beginning, and for few others: tens of thousands of small lists
  // would take longer to make than a page takes to read.
  const firsts = new Int32Array(2 ** Math.ceil(Math.log2(names.length + 1) + 1));
  const nexts = new Int32Array(names.length + 1);
  const chainOf = (beginning: number): number => beginning & (firsts.length - 1);
  for (let place = 1; place <= names.length; place += 1) {
    const name = names[place - 1] ?? NO_NAME;
    if (!isWanted(name)) continue;
    const chain = chainOf(Math.abs(beginningOf(name[0], 0)));
    nexts[place] = firsts[chain] ?? 0;
    firsts[chain] = place;
  }
  const sort = (first: number): readonly FoldedName[] => {
    const sorted: FoldedName[] = [];
    for (let place = first; place > 0; place = nexts[place] ?? 0) {
      const name = foldName(names[place - 1] ?? NO_NAME, place - 1);
      if (name.symbols.length > 1) sorted.push(name);
    }
    return sorted.toSorted((one, other) => (one.symbols < other.symbols ? -1 : 1));
  };
  const made = new Map<number, readonly FoldedName[]>();
  return (beginning) => {
    const first = firsts[chainOf(beginning)] ?? 0;
    if (first === 0) return NONE;
    let sorted = made.get(first);
    if (sorted === undefined) made.set(first, (sorted = sort(first)));
    return sorted;
  };
};

const NONE: readonly FoldedName[] = [];

/**
 * Of sorted names from `low` to before `high`, which all begin with the same `depth` symbols, the
 * first whose next symbol is not below one.
 */
export const lowerBound = (
  names: readonly FoldedName[],
  depth: number,
  symbol: number,
  low: number,
  high: number,
): number => {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    const symbols = names[middle]?.symbols ?? '';
    if (depth < symbols.length && symbols.charCodeAt(depth) >= symbol) to = middle;
    else from = middle + 1;
  }
  return from;
};

/** As many symbols as tell most words from others. */
const LENGTH = 5;

/**
 * A number for how the word at a place begins, the same for all names that may stand there; below
 * zero where the text ends before it is certain.
 */
export const beginningOf = (text: string, start: number): number => {
  let beginning = 0;
  let length = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const entry = symbolOf(code);
    const symbols = (entry & EXPANDS) === 0 ? undefined : expansionOf(code);
    for (let nth = 0; nth < (symbols?.length ?? 1); nth += 1) {
      const symbol = symbols?.[nth] ?? entry & SYMBOL;
      if (symbol === 0) continue;
      // Narrow letters are of the script of their symbols; a raised digit is no part of a word.
      const kind = code < 0x80 ? entry : symbolOf(symbol);
      const isUnspaced = (kind & UNSPACED) !== 0;
      // Where no spaces are written, names may end anywhere.
      if ((entry & kind & WORD) === 0 || (isUnspaced && length > 0)) return beginning;
      beginning = (beginning * 31 + symbol) & 0x3fffffff;
      length += 1;
      if (isUnspaced || length === LENGTH) return beginning;
    }
  }
  return -beginning;
};

const NO_NAME: Name = ['', -1, 0];

const foldName = ([text, , policy]: Name, index: number): FoldedName => ({
  index,
  policy,
  ...fold(text),
});

/** The symbols of a text. */
export const fold = (text: string): Folded => {
  // Most names fold by their case alone, which the engine does faster than any loop.
  if (/^[ -_a-~]*$/.test(text)) return { symbols: text.toLowerCase(), written: text };
  let symbols = '';
  let written = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const entry = symbolOf(code);
    for (const [part, symbol] of symbolsOf(code, entry).entries()) {
      const small = String.fromCharCode(symbol);
      symbols += small;
      // "Æ" is written "Ae" at the start of a word: only its first letter is sure of its capital.
      written += (entry & UPPER) === 0 || part > 0 ? small : small.toUpperCase();
    }
  }
  return { symbols, written };
};

const symbolsOf = (code: number, entry: number): readonly number[] => {
  if ((entry & EXPANDS) !== 0) return expansionOf(code);
  return (entry & SYMBOL) === 0 ? [] : [entry & SYMBOL];
};
