// What stands around a hit, worked out when a rule asks for it.
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

/** Whether a word opens its sentence: nothing before it, or punctuation. */
export const opensSentence = ({ text }: Passage, { start }: Word): boolean =>
  /(?:^|[^\p{L}\p{M}\p{N}\s,'’&-]["“”‘’'(\s]*|\n\s*)$/u.test(
    text.slice(Math.max(0, start - 6), start),
  );

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
  // Short words stay small in title case; three long ones are too few to tell a style from a name.
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  const capitalized = long.filter(isCapitalized).length;
  return long.length >= 4 && capitalized >= long.length * 0.75;
};

const partsByMatcher = new WeakMap<Matcher, Map<number, ReadonlySet<string>>>();

/** The words of all names of an entity, in lower case: what may stand beside a short one. */
export const namePartsOf = (matcher: Matcher, entity: number): ReadonlySet<string> => {
  let byEntity = partsByMatcher.get(matcher);
  if (byEntity === undefined) partsByMatcher.set(matcher, (byEntity = new Map()));
  let parts = byEntity.get(entity);
  if (parts === undefined) {
    const names = matcher.lexicon.names.filter((name) => name[1] === entity);
    parts = new Set(names.flatMap(([text]) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
    byEntity.set(entity, parts);
  }
  return parts;
};
