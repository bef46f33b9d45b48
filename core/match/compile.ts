// Lexicon → matcher: a trie over folded names, its edges in one open-addressed hash table.
import { EXPANDS, expansionOf, SYMBOL, symbolOf, UPPER } from '../text/symbols';
import type { Lexicon } from './lexicon';

/** A name as the matcher holds it. */
export interface CompiledName {
  /** Index into the lexicon's names. */
  readonly index: number;
  /** For each symbol of the folded name: whether it is a capital. */
  readonly capitals: readonly boolean[];
}

/** A compiled lexicon. Immutable; `find` reads it, nothing else does. */
export interface Matcher {
  readonly lexicon: Lexicon;
  /** Edges of the trie: [parent, symbol, child] in threes, hashed by parent and symbol. */
  readonly edges: Int32Array;
  /** The names that end at a node. */
  readonly ends: ReadonlyMap<number, readonly CompiledName[]>;
}

export const ROOT = 1;

/**
 * Compiles a lexicon. Names whose text is empty once ignorable characters are gone never match.
 * A trie entered at word starts does what an Aho-Corasick automaton does here with less to build:
 * names begin where words do, so failure links would never be followed inside a word.
 */
export const compile = (lexicon: Lexicon): Matcher => {
  const folded = lexicon.names.map(([text]) => fold(text));
  const size = folded.reduce((sum, { symbols }) => sum + symbols.length, 1);
  const edges = new Int32Array(3 * 2 ** Math.ceil(Math.log2(size * 2)));
  const ends = new Map<number, CompiledName[]>();
  let last = ROOT;
  for (const [index, { symbols, capitals }] of folded.entries()) {
    if (symbols.length === 0) continue;
    let node = ROOT;
    for (const symbol of symbols) {
      const slot = slotOf(edges, node, symbol);
      if (edges[slot] === 0) {
        last += 1;
        edges[slot] = node;
        edges[slot + 1] = symbol;
        edges[slot + 2] = last;
      }
      node = edges[slot + 2] ?? 0;
    }
    const names = ends.get(node);
    if (names === undefined) ends.set(node, [{ index, capitals }]);
    else names.push({ index, capitals });
  }
  return Object.freeze({ lexicon, edges, ends });
};

/** The node that `symbol` leads to from `node`, or 0. */
export const step = (edges: Int32Array, node: number, symbol: number): number =>
  edges[slotOf(edges, node, symbol) + 2] ?? 0;

const slotOf = (edges: Int32Array, node: number, symbol: number): number => {
  const mask = edges.length / 3 - 1;
  // Fibonacci hashing (Knuth, TAOCP 6.4), the symbol spread before the node is mixed in.
  let slot = Math.imul(node ^ Math.imul(symbol, 0x85ebca6b), 0x9e3779b1) >>> 0;
  for (slot &= mask; ; slot = (slot + 1) & mask) {
    const parent = edges[slot * 3];
    if (parent === 0 || (parent === node && edges[slot * 3 + 1] === symbol)) return slot * 3;
  }
};

const fold = (text: string): { symbols: number[]; capitals: boolean[] } => {
  const symbols: number[] = [];
  const capitals: boolean[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const entry = symbolOf(code);
    const parts = (entry & EXPANDS) !== 0 ? expansionOf(code) : [entry & SYMBOL];
    for (const symbol of parts) {
      if (symbol === 0) continue;
      symbols.push(symbol);
      capitals.push((entry & UPPER) !== 0);
    }
  }
  return { symbols, capitals };
};
