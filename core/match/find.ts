// Text → hits: every place where a name of the lexicon stands as a word of its own, in the case
// that its policy asks for. What the surroundings make of it is for `resolve`.
import {
  EXPANDS,
  expansionOf,
  knownSymbols,
  SYMBOL,
  symbolOf,
  UNSPACED,
  UPPER,
  WORD,
} from '../text/symbols';
import { CAPITAL, EITHER, type Matcher, pairOf, step, type TrieNode } from './compile';
import { POLICY } from './lexicon';

/** A name found in a text: offsets in UTF-16 code units, and its index in the lexicon's names. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly name: number;
}

const NONE: readonly Hit[] = [];
const SPACE = 0x20;

/** All hits in a text, in order of their starts. Linear in the text, but for the length of names. */
export const find = (matcher: Matcher, text: string): readonly Hit[] => {
  const { openings, roots } = matcher;
  let hits: Hit[] | undefined;
  let before = 0;
  for (let start = 0; start < text.length; start += 1) {
    const entry = symbolOf(text.charCodeAt(start));
    if ((entry & SYMBOL) === 0) continue;
    const goesOn = (entry & before & WORD) !== 0 && ((entry | before) & UNSPACED) === 0;
    before = entry;
    if (goesOn || (entry & WORD) === 0) continue;
    const pair = pairOf(entry & SYMBOL, secondSymbol(text, start, entry));
    const opening = openings[pair];
    if (opening !== EITHER && (opening !== CAPITAL || (entry & UPPER) === 0)) continue;
    const root = roots[pair];
    if (root === undefined) continue;
    walk(matcher, root, text, start, (name, end) => {
      (hits ??= []).push({ start, end, name });
    });
  }
  return hits ?? NONE;
};

/**
 * Whether a hit stands in a text, or may stand across its end: what is asked of each text node
 * before anything else is found out about it. One flat loop over the table of symbols, since on
 * most pages this is all that runs, and it runs before the engine has had time to optimize it.
 */
export const mayHold = (matcher: Matcher, text: string): boolean => {
  const { openings, roots } = matcher;
  const { length } = text;
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const entry = knownSymbols[code] || symbolOf(code);
    if ((entry & SYMBOL) === 0) continue;
    const goesOn = (entry & before & WORD) !== 0 && ((entry | before) & UNSPACED) === 0;
    before = entry;
    if (goesOn || (entry & WORD) === 0) continue;
    const pair = pairOf(entry & SYMBOL, secondSymbol(text, at, entry));
    const opening = openings[pair];
    if (opening !== EITHER && (opening !== CAPITAL || (entry & UPPER) === 0)) continue;
    const root = roots[pair];
    if (root !== undefined && isOpenAt(matcher, root, text, at)) return true;
  }
  return endsInCapital(text);
};

const isOpenAt = (matcher: Matcher, root: TrieNode, text: string, start: number): boolean => {
  let holds = false;
  const isCut = walk(matcher, root, text, start, () => {
    holds = true;
  });
  return holds || isCut;
};

/** A capital that opens a word and ends the text, as a drop cap does. */
const endsInCapital = (text: string): boolean => {
  const last = text.length - 1;
  if (last < 0 || (symbolOf(text.charCodeAt(last)) & UPPER) === 0) return false;
  return last === 0 || (symbolOf(text.charCodeAt(last - 1)) & WORD) === 0;
};

const secondSymbol = (text: string, start: number, entry: number): number => {
  const next = (knownSymbols[text.charCodeAt(start + 1)] ?? 0) & SYMBOL;
  if (next !== 0 && (entry & EXPANDS) === 0) return next;
  if ((entry & EXPANDS) !== 0) return expansionOf(text.charCodeAt(start))[1] ?? 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const symbol = symbolOf(text.charCodeAt(at)) & SYMBOL;
    if (symbol !== 0) return symbol;
  }
  return 0;
};

/** Follows a text from the start of a word; true where it ends while a name could still go on. */
const walk = (
  { lexicon }: Matcher,
  root: TrieNode,
  text: string,
  start: number,
  found: (name: number, end: number) => void,
): boolean => {
  let node: TrieNode | undefined = root;
  let isSpaced = false;
  const uppers: boolean[] = [];
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const entry = symbolOf(code);
    const symbol = entry & SYMBOL;
    if (symbol === 0 || (symbol === SPACE && isSpaced)) continue;
    isSpaced = symbol === SPACE;
    const parts = (entry & EXPANDS) === 0 ? undefined : expansionOf(code);
    for (let part = 0; part < (parts?.length ?? 1) && node !== undefined; part += 1) {
      node = step(node, parts?.[part] ?? symbol, uppers.length);
      uppers.push((entry & UPPER) !== 0);
    }
    if (node === undefined) return false;
    if (node.ends.length === 0) continue;
    const end = wordEnd(text, at, entry);
    if (end === 0) continue;
    for (const { index, capitals } of node.ends) {
      if (caseFits(lexicon.names[index]?.[2] ?? 0, capitals, uppers)) found(index, end);
    }
  }
  return node.longer.length > 0;
};

/** Where the name that ends with the code unit at `last` ends, its accents included; 0 inside a word. */
const wordEnd = (text: string, last: number, entry: number): number => {
  let end = last + 1;
  for (let at = end; at < text.length; at += 1) {
    const next = symbolOf(text.charCodeAt(at));
    if ((next & SYMBOL) !== 0) {
      return (next & WORD) === 0 || ((entry | next) & UNSPACED) !== 0 ? end : 0;
    }
    if ((next & WORD) !== 0) end = at + 1;
  }
  return end;
};

const caseFits = (
  policy: number,
  capitals: readonly boolean[],
  uppers: readonly boolean[],
): boolean => {
  if ((policy & POLICY.anyCase) !== 0) return true;
  const isExact = (policy & POLICY.exactCase) !== 0;
  return capitals.every((capital, at) => (capital ? uppers[at] : !isExact || !uppers[at]));
};
