// Text → hits: every place where a name of the lexicon stands as a word of its own, in the case
// that its policy asks for. What the surroundings make of it is for `resolve`.
import {
  EXPANDS,
  expansionOf,
  isSpace,
  SPACE,
  SYMBOL,
  symbolOf,
  UNSPACED,
  withoutAccents,
  withPlainLetters,
  WORD,
} from '../text/symbols';
import { POLICY } from './lexicon';
import { OPENING_LENGTH } from './openings';
import { beginningOf, fold, type FoldedName, lowerBound, type SortedNames } from './names';

/** What names are found by. */
export interface Findable {
  /** The names of entities. */
  readonly names: SortedNames;
  /** Matches where they may begin: see `openingsOf`. */
  readonly openings: RegExp;
  readonly decoys: SortedNames;
}

/** A name found in a text: offsets in UTF-16 code units, and its index in the lexicon's names. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly name: number;
}

/** As many characters before a name as a decoy that reaches into it may begin. */
const REACH = 80;

/**
 * All names of entities in a text, and the decoys around them, in order of their starts.
 * Linear in the text, but for the length of names.
 */
export const find = ({ names, openings, decoys }: Findable, read: string): readonly Hit[] => {
  const text = withPlainLetters(read);
  const hits: Hit[] = [];
  const look = (known: SortedNames, start: number): void => {
    walk(known, text, start, (name, end) => hits.push({ start, end, name }));
  };
  const starts = [...new Set(startsIn(openings, text))].toSorted((one, other) => one - other);
  for (const start of starts) look(names, start);
  let looked = 0;
  const ofEntities = [...hits];
  for (const { start, end } of ofEntities) {
    const from = Math.max(looked, placeBefore(text, start, REACH));
    for (const word of wordStarts(text, from, end)) look(decoys, word);
    looked = Math.max(looked, end);
  }
  return hits.toSorted(
    (one, other) => one.start - other.start || one.end - other.end || one.name - other.name,
  );
};

/** What a text by itself promises: a name stands in it, or may go on behind its end, or neither. */
export type Outlook = 'name' | 'cut' | 'nothing';

/** What is asked of a text node before anything else is found out about it, from its first opening on. */
export const outlookOf = ({ names, openings }: Findable, read: string, opening = 0): Outlook => {
  const text = withPlainLetters(read);
  if (text.charCodeAt(opening) > 0x7f && withoutAccents(text).search(openings) < 0)
    return 'nothing';
  let outlook: Outlook = 'nothing';
  let hasName = false;
  const found = (): void => {
    hasName = true;
  };
  for (const start of startsIn(openings, text, opening)) {
    const isCut = walk(names, text, start, found);
    if (hasName) return 'name';
    if (isCut) outlook = 'cut';
  }
  return outlook;
};

/**
 * Where names may start: at openings, and shortly before what those do not know. Some come twice.
 * Who has seen enough need not have the rest looked for.
 */
function* startsIn(openings: RegExp, text: string, opening = 0): Generator<number, void> {
  let next = opening;
  let end = 0;
  for (;;) {
    // Whoever got the last start may have used the expression meanwhile.
    openings.lastIndex = next;
    const match = openings.exec(text);
    if (match === null) return;
    const { index } = match;
    if (match[0] === '') {
      next = index + 1;
      // Beside foreign letters, openings may lie inside of words.
      if (end === 0 || wordStarts(text, index, next).length > 0) yield index;
    } else {
      const from = Math.max(end, placeBefore(text, index, OPENING_LENGTH));
      next = end = index + match[0].length;
      yield* wordStarts(text, from, end);
    }
  }
}

/** The place that lies some characters before another; white space may be as long as it likes. */
const placeBefore = (text: string, place: number, characters: number): number => {
  let at = place;
  for (let passed = 0; at > 0 && passed < characters; at -= 1) {
    if (!isSpace(text.charCodeAt(at - 1))) passed += 1;
  }
  return at;
};

/** Where words start from one place to another. */
const wordStarts = (text: string, from: number, to: number): readonly number[] => {
  const starts: number[] = [];
  let before = 0;
  for (let at = from - 1; at >= 0 && before === 0; at -= 1) {
    const entry = symbolOf(text.charCodeAt(at));
    if ((entry & SYMBOL) !== 0) before = entry;
  }
  for (let at = from; at < to; at += 1) {
    const entry = symbolOf(text.charCodeAt(at));
    if ((entry & SYMBOL) === 0) continue;
    const goesOn = (entry & before & WORD) !== 0 && ((entry | before) & UNSPACED) === 0;
    before = entry;
    if (!goesOn && (entry & WORD) !== 0) starts.push(at);
  }
  return starts;
};

/** Follows a text from the start of a word; true where it ends while a name could still go on. */
const walk = (
  known: SortedNames,
  text: string,
  start: number,
  found: (name: number, end: number) => void,
): boolean => {
  const beginning = beginningOf(text, start);
  const isCut = beginning < 0;
  const names = known(Math.abs(beginning));
  if (names.length === 0) return isCut;
  let low = 0;
  let high = names.length;
  let depth = 0;
  let isSpaced = false;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const entry = symbolOf(code);
    const symbol = entry & SYMBOL;
    if (symbol === 0 || (symbol === SPACE && isSpaced)) continue;
    isSpaced = symbol === SPACE;
    const parts = (entry & EXPANDS) === 0 ? undefined : expansionOf(code);
    for (let part = 0; part < (parts?.length ?? 1); part += 1) {
      const next = parts?.[part] ?? symbol;
      low = lowerBound(names, depth, next, low, high);
      high = lowerBound(names, depth, next + 1, low, high);
      depth += 1;
    }
    if (low === high) return isCut;
    if (names[low]?.symbols.length !== depth) continue;
    const end = wordEnd(text, at, entry);
    for (; low < high; low += 1) {
      const name = names[low];
      if (name?.symbols.length !== depth) break;
      if (end > 0 && caseFits(name, text.slice(start, end))) found(name.index, end);
    }
  }
  return isCut || low < high;
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

const caseFits = ({ policy, symbols, written }: FoldedName, text: string): boolean => {
  if ((policy & POLICY.anyCase) !== 0 || text === written) return true;
  const isExact = (policy & POLICY.exactCase) !== 0;
  const read = fold(text).written.replace(/ +/g, ' ');
  for (let at = 0; at < symbols.length; at += 1) {
    const wantsCapital = written[at] !== symbols[at];
    const isCapital = read[at] !== symbols[at];
    if (wantsCapital ? !isCapital : isExact && isCapital) return false;
  }
  return true;
};
