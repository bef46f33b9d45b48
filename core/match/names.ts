// Names by their symbols, sorted: those that go on as a text does stand side by side, and are found
// by halving. Names are folded and sorted when a text first has a word that begins as they do.
import { EXPANDS, expansionOf, SYMBOL, symbolOf, UPPER } from '../text/symbols';
import { groupBy } from './group';
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

/** Gives the names that go on with a second symbol, in order of their symbols, the shorter first. */
export type NamesBySecond = (second: number) => readonly FoldedName[];

/** Gives the names that begin with a symbol, if there are some. */
export type SortedNames = (first: number) => NamesBySecond | undefined;

/** Sorts those names that are wanted. Names of fewer than two symbols are none. */
export const sortNames = (
  names: readonly Name[],
  isWanted: (name: Name) => boolean,
): SortedNames => {
  const wanted = [...names.keys()].filter((index) => isWanted(names[index] ?? NO_NAME));
  const symbolOfName = (index: number, nth: number): number =>
    nthSymbol(names[index]?.[0] ?? '', nth);
  const sort = (indices: readonly number[]): readonly FoldedName[] =>
    indices
      .map((index) => foldName(names[index] ?? NO_NAME, index))
      .toSorted((one, other) => (one.symbols < other.symbols ? -1 : 1));
  return lazily(
    groupBy(wanted, (index) => symbolOfName(index, 0)),
    (sameFirst) => {
      const bySecond = groupBy(sameFirst, (index) => symbolOfName(index, 1));
      bySecond.delete(0);
      if (bySecond.size === 0) return undefined;
      const sorted = lazily(bySecond, sort);
      return (second) => sorted(second) ?? NONE;
    },
  );
};

const NONE: readonly FoldedName[] = [];

/** Gives what is made of the value of a key; made when first asked for. */
const lazily = <Value, Made>(
  values: ReadonlyMap<number, Value>,
  make: (value: Value) => Made,
): ((key: number) => Made | undefined) => {
  const made = new Map<number, Made>();
  return (key) => {
    const value = values.get(key);
    if (value !== undefined && !made.has(key)) made.set(key, make(value));
    return made.get(key);
  };
};

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

/** The nth symbol of a text, 0 where it has fewer. */
const nthSymbol = (text: string, nth: number): number => {
  let passed = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const entry = symbolOf(code);
    // Each page asks this of each name when it begins: most letters need no list of symbols.
    const symbols = (entry & EXPANDS) === 0 ? undefined : expansionOf(code);
    const count = symbols?.length ?? Number((entry & SYMBOL) !== 0);
    if (nth < passed + count) return symbols?.[nth - passed] ?? entry & SYMBOL;
    passed += count;
  }
  return 0;
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
