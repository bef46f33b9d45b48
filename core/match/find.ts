// Text → hits: every place where a name of the lexicon stands as a word of its own, in the case
// that its policy asks for. What the surroundings make of it is for `resolve`.
import { EXPANDS, expansionOf, SYMBOL, symbolOf, UNSPACED, UPPER, WORD } from '../text/symbols';
import { type CompiledName, type Matcher, ROOT, step } from './compile';
import { POLICY } from './lexicon';

/** A name found in a text: offsets in UTF-16 code units, and its index in the lexicon's names. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly name: number;
}

const NONE: readonly Hit[] = [];
const SPACE = 0x20;
const LONGEST_NAME = 256;
const uppers = new Uint8Array(LONGEST_NAME);

/** All hits in a text, in order of their starts. Linear in the text but for the depth of the trie. */
export const find = (matcher: Matcher, text: string): readonly Hit[] => {
  const { edges } = matcher;
  let hits: Hit[] | undefined;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const entry = symbolOf(text.charCodeAt(at));
    const symbol = entry & SYMBOL;
    if (symbol === 0) continue;
    const startsWord =
      (entry & WORD) !== 0 && ((before & WORD) === 0 || ((entry | before) & UNSPACED) !== 0);
    before = entry;
    if (startsWord && step(edges, ROOT, symbol) !== 0) {
      hits = collect(matcher, text, at, hits);
    }
  }
  return hits ?? NONE;
};

const collect = (
  matcher: Matcher,
  text: string,
  start: number,
  found: Hit[] | undefined,
): Hit[] | undefined => {
  const { edges, ends } = matcher;
  let hits = found;
  let node = ROOT;
  let depth = 0;
  let spaced = false;
  for (let at = start; at < text.length && depth < LONGEST_NAME; at += 1) {
    const code = text.charCodeAt(at);
    const entry = symbolOf(code);
    const symbol = entry & SYMBOL;
    if (symbol === 0) continue;
    if (symbol === SPACE && spaced) continue;
    spaced = symbol === SPACE;
    const upper = (entry & UPPER) !== 0 ? 1 : 0;
    if ((entry & EXPANDS) === 0) {
      node = step(edges, node, symbol);
      uppers[depth] = upper;
      depth += 1;
    } else {
      for (const part of expansionOf(code)) {
        node = step(edges, node, part);
        uppers[depth] = upper;
        depth += 1;
      }
    }
    if (node === 0) return hits;
    const names = ends.get(node);
    if (names === undefined) continue;
    const end = wordEnd(text, at, entry);
    if (end === 0) continue;
    for (const name of names) {
      if (!caseFits(matcher, name)) continue;
      (hits ??= []).push({ start, end, name: name.index });
    }
  }
  return hits;
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

const caseFits = ({ lexicon }: Matcher, { index, capitals }: CompiledName): boolean => {
  const policy = lexicon.names[index]?.[2] ?? 0;
  if ((policy & POLICY.anyCase) !== 0) return true;
  const exact = (policy & POLICY.exactCase) !== 0;
  return capitals.every((capital, at) => {
    const upper = uppers[at] === 1;
    return capital ? upper : !upper || !exact;
  });
};
