// Lexicon → matcher: a trie over folded names that grows where a text leads.
// What a page pays for at its start is one look at the first two symbols of each name; the trie
// below a pair is built when a text first has a word that begins with it.
import { EXPANDS, expansionOf, SYMBOL, symbolOf, UPPER } from '../text/symbols';
import { type Lexicon, POLICY } from './lexicon';

/** A compiled lexicon. `find` reads it, nothing else does. */
export interface Matcher {
  readonly lexicon: Lexicon;
  /** By `pairOf` the first two symbols of a word: 0 no name begins so, else CAPITAL or EITHER. */
  readonly openings: Uint8Array;
  /** By the same: where the names that begin so are looked up. */
  readonly roots: readonly (TrieNode | undefined)[];
}

/** All names that begin so begin with a capital. */
export const CAPITAL = 1;
/** Some name that begins so takes a small letter too. */
export const EITHER = 2;

/** A name, folded when first needed. */
interface FoldedName {
  /** Index into the lexicon's names. */
  readonly index: number;
  readonly symbols: readonly number[];
  /** For each symbol: whether the name has a capital there. */
  readonly capitals: readonly boolean[];
}

/** A place in the trie: the names that go through it. */
export interface TrieNode {
  /** Names that end here. */
  readonly ends: readonly FoldedName[];
  /** The names that go on, and the nodes that they lead to, made when first asked for. */
  readonly longer: readonly FoldedName[];
  next: Map<number, TrieNode> | undefined;
}

const PAIRS = 1 << 13;

/** Where a pair of symbols is looked up. Pairs may share a place: the trie below tells them apart. */
export const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 19;

/** Compiles a lexicon. Names of fewer than two symbols never match. */
export const compile = (lexicon: Lexicon): Matcher => {
  const openings = new Uint8Array(PAIRS);
  const indices = new Map<number, number[]>();
  const roots: (TrieNode | undefined)[] = [];
  for (const [index, [text, , policy]] of lexicon.names.entries()) {
    const pair = openingPair(text);
    if (pair === undefined) continue;
    const isCapital =
      (policy & POLICY.anyCase) === 0 && (symbolOf(text.charCodeAt(0)) & UPPER) !== 0;
    openings[pair] = Math.max(openings[pair] ?? 0, isCapital ? CAPITAL : EITHER);
    const known = indices.get(pair);
    if (known === undefined) indices.set(pair, [index]);
    else known.push(index);
  }
  for (const [pair, own] of indices) {
    roots[pair] = {
      ends: [],
      // Folded by the getter's first call: most pairs are never met.
      get longer() {
        const folded = own.map((index) => foldName(index, lexicon.names[index]?.[0] ?? ''));
        Object.defineProperty(this, 'longer', { value: folded });
        return folded;
      },
      next: undefined,
    };
  }
  return { lexicon, openings, roots };
};

/** The node that `symbol` leads to, `depth` symbols into its names. */
export const step = (node: TrieNode, symbol: number, depth: number): TrieNode | undefined => {
  node.next ??= branches(node.longer, depth);
  return node.next.get(symbol);
};

const branches = (names: readonly FoldedName[], depth: number): Map<number, TrieNode> => {
  const next = new Map<number, { ends: FoldedName[]; longer: FoldedName[]; next: undefined }>();
  for (const name of names) {
    const symbol = name.symbols[depth] ?? 0;
    let node = next.get(symbol);
    if (node === undefined) next.set(symbol, (node = { ends: [], longer: [], next: undefined }));
    (name.symbols.length === depth + 1 ? node.ends : node.longer).push(name);
  }
  return next;
};

const foldName = (index: number, text: string): FoldedName => {
  const symbols: number[] = [];
  const capitals: boolean[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const entry = symbolOf(code);
    for (const symbol of symbolsOf(code, entry)) {
      symbols.push(symbol);
      capitals.push((entry & UPPER) !== 0);
    }
  }
  return { index, symbols, capitals };
};

const symbolsOf = (code: number, entry: number): readonly number[] => {
  if ((entry & EXPANDS) !== 0) return expansionOf(code);
  return (entry & SYMBOL) === 0 ? [] : [entry & SYMBOL];
};

const openingPair = (text: string): number | undefined => {
  let first = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    for (const symbol of symbolsOf(code, symbolOf(code))) {
      if (first !== 0) return pairOf(first, symbol);
      first = symbol;
    }
  }
  return undefined;
};
