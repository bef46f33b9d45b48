// What stands around a hit, worked out when a rule asks for it.
import { SYMBOL, symbolOf, WORD } from '../text/symbols';
import { isAllCapitals, isCapitalized, type Word, wordFrom, wordUntil } from '../text/words';
import type { Matcher } from './compile';
import type { Hit } from './find';

/** The text that hits were found in, with what the rules ask about it. */
export interface Passage {
  readonly text: string;
  /** Primary language subtag of the page, or an empty string. */
  readonly language: string;
  /** Hits that stand after longest-wins, decoys among them. */
  readonly hits: readonly Hit[];
  /** Whether capitals tell nothing here: a headline in title case, or a line in capitals. */
  readonly capitalsTellNothing: () => boolean;
}

/** The word directly before or after a hit, with nothing but white space between. */
export const neighbours = (
  { text }: Passage,
  { start, end }: Hit,
): { readonly before: Word | undefined; readonly after: Word | undefined } => {
  const before = wordUntil(text, start);
  const after = wordFrom(text, end);
  return {
    before: before !== undefined && isBlank(text, before.end, start) ? before : undefined,
    after: after !== undefined && isBlank(text, end, after.start) ? after : undefined,
  };
};

/** Whether text[from, to) is white space and nothing else, at least one character of it. */
export const isBlank = (text: string, from: number, to: number): boolean =>
  from < to && /^\s+$/.test(text.slice(from, to));

/** Whether a word belongs to another name that was found. */
export const isInHit = ({ hits }: Passage, hit: Hit, word: Word): boolean =>
  hits.some((other) => other !== hit && other.start < word.end && word.start < other.end);

/** Whether a word opens its sentence or line: nothing before it, or what ends one. */
export const opensSentence = ({ text }: Passage, { start }: Word): boolean => {
  for (let at = start - 1; at >= 0; at -= 1) {
    const symbol = symbolOf(text.charCodeAt(at));
    if (text[at] === '\n') return true;
    if ((symbol & WORD) !== 0 || JOINERS.includes(text[at] ?? '')) return false;
    const isUnseen = (symbol & SYMBOL) === 0;
    if (!isUnseen && (symbol & SYMBOL) !== SPACE) return true;
  }
  return true;
};

const SPACE = 0x20;
const JOINERS = ",&-–'’";

/** Makes the context of a text. */
export const passage = (text: string, language: string, hits: readonly Hit[]): Passage => {
  let answer: boolean | undefined;
  return {
    text,
    language: language.toLowerCase().replace(/-.*/, ''),
    hits,
    capitalsTellNothing: () => (answer ??= isHeadline(text)),
  };
};

const isHeadline = (text: string): boolean => {
  if (isAllCapitals(text)) return true;
  if (/\.["”’)]*\s*$/.test(text)) return false;
  let long = 0;
  let capitalized = 0;
  for (let word = wordFrom(text, 0); word !== undefined; word = wordFrom(text, word.end)) {
    // Short words stay small in title case.
    if (word.text.length < 4) continue;
    long += 1;
    if (isCapitalized(word.text)) capitalized += 1;
  }
  // Three long words are too few to tell a style from a name.
  return long >= 4 && capitalized >= long * 0.75;
};

const partsByMatcher = new WeakMap<Matcher, Map<number, ReadonlySet<string>>>();

/** The words of all names of an entity, in lower case: what may stand beside a short one. */
export const namePartsOf = (matcher: Matcher, entity: number): ReadonlySet<string> => {
  let byEntity = partsByMatcher.get(matcher);
  if (byEntity === undefined) partsByMatcher.set(matcher, (byEntity = new Map()));
  let parts = byEntity.get(entity);
  if (parts === undefined) {
    const names = matcher.lexicon.names.filter((name) => name[1] === entity);
    parts = new Set(names.flatMap(([text]) => text.toLowerCase().split(/[\s.-]+/)));
    byEntity.set(entity, parts);
  }
  return parts;
};
