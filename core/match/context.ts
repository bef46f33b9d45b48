// What stands around a hit, worked out when a rule asks for it.
import { isSpace, SPACE, SYMBOL, symbolOf, WORD } from '../text/symbols';
import {
  endsSentence,
  isAllCapitals,
  isCapitalized,
  LINE_BREAK,
  type Word,
  wordFrom,
  wordUntil,
} from '../text/words';
import type { Matcher } from './compile';
import type { Hit } from './find';
import { groupBy } from './group';
import type { Name } from './lexicon';

/** The text that hits were found in, with what the rules ask about it. */
export interface Passage {
  readonly text: string;
  /** Primary language subtag of the page, or an empty string. */
  readonly language: string;
  /** Hits that stand after longest-wins, decoys among them. */
  readonly hits: readonly Hit[];
  /** Whether capitals tell nothing here: a headline in title case, or a line in capitals. */
  readonly capitalsTellNothing: () => boolean;
  /** Whether all of it is in capitals. */
  readonly isAllCapitals: () => boolean;
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
export const isBlank = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return from < to;
};

/** Whether a word belongs to another name that was found. */
export const isInHit = ({ hits }: Passage, hit: Hit, word: Word): boolean =>
  hits.some((other) => other !== hit && other.start < word.end && word.start < other.end);

/** Whether a word opens its sentence or line: nothing before it, or what ends one. */
export const opensSentence = ({ text }: Passage, { start }: Pick<Word, 'start'>): boolean => {
  for (let at = start - 1; at >= 0; at -= 1) {
    const symbol = symbolOf(text.charCodeAt(at));
    if (text[at] === LINE_BREAK) return true;
    if ((symbol & WORD) !== 0 || JOINERS.includes(text[at] ?? '')) return false;
    const isUnseen = (symbol & SYMBOL) === 0;
    if (!isUnseen && (symbol & SYMBOL) !== SPACE) return true;
  }
  return true;
};

const JOINERS = ",&-–'’";

const NO_WORDS: ReadonlySet<string> = new Set();

/** Makes the context of a text; `smallWords` are those that have a capital in title case alone. */
export const passage = (
  text: string,
  language: string,
  hits: readonly Hit[],
  smallWords = NO_WORDS,
): Passage => {
  let answer: boolean | undefined;
  let isInCapitals: boolean | undefined;
  const surroundings: Passage = {
    text,
    language: language === '' ? guessLanguage(text) : language.toLowerCase().replace(/-.*/, ''),
    hits,
    capitalsTellNothing: () => (answer ??= isHeadline(surroundings, smallWords)),
    isAllCapitals: () => (isInCapitals ??= isAllCapitals(text)),
  };
  return surroundings;
};

/** Words that languages whose capitals and names differ from those of English do not share with it. */
const OWN_WORDS: readonly (readonly [language: string, words: RegExp])[] = [
  ['de', /\b(?:und|ist|nicht|das|der|ein|eine|noch|wird|sich|dem|den|von|mit|auf)\b/g],
  ['id', /\b(?:yang|dan|dengan|untuk|dari|dalam|pada|akan|tidak|ini|itu|oleh)\b/g],
];
const ENGLISH_WORDS = /\b(?:the|of|and|to|that|for|with|said)\b/;
/** One may stand in a name that English text speaks of. */
const OWN_WORDS_AT_LEAST = 2;
/** A text may be a whole book, which its beginning tells the language of. */
const BEGINNING = 4000;

/** The language of a text on a page that tells none, where it is plainly another than English. */
const guessLanguage = (text: string): string => {
  const beginning = text.slice(0, BEGINNING).toLowerCase();
  if (ENGLISH_WORDS.test(beginning)) return '';
  const own = OWN_WORDS.find(
    ([, words]) => new Set(beginning.match(words)).size >= OWN_WORDS_AT_LEAST,
  );
  return own?.[0] ?? '';
};

/** Of characters, white space of the source included. */
const LONGEST_HEADLINE = 400;

const isHeadline = (surroundings: Passage, smallWords: ReadonlySet<string>): boolean => {
  const { text, hits } = surroundings;
  if (surroundings.isAllCapitals()) return true;
  if (text.length > LONGEST_HEADLINE || endsSentence(text)) return false;
  let long = 0;
  let longOutside = 0;
  let capitalized = 0;
  let isTitleCase = false;
  for (let word = wordFrom(text, 0); word !== undefined; word = wordFrom(text, word.end)) {
    const { start, end } = word;
    const isLong = word.text.length >= 4;
    if (isLong) long += 1;
    // Names have their capitals in any style.
    if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
    const hasCapital = isCapitalized(word.text);
    isTitleCase ||=
      hasCapital &&
      smallWords.has(word.text.toLowerCase()) &&
      !isAllCapitals(word.text) &&
      !opensSentence(surroundings, word);
    // Short words stay small in title case.
    if (!isLong) continue;
    longOutside += 1;
    if (hasCapital) capitalized += 1;
  }
  // Three long words are too few to tell a style from a name.
  const isEnough = isTitleCase || (long >= 4 && longOutside >= 3);
  return isEnough && capitalized >= longOutside * 0.75;
};

interface Parts {
  readonly namesOf: ReadonlyMap<number, readonly Name[]>;
  readonly made: Map<number, ReadonlySet<string>>;
}

const partsByMatcher = new WeakMap<Matcher, Parts>();

/** The words of all names of an entity, in lower case: what may stand beside a short one. */
export const namePartsOf = (matcher: Matcher, entity: number): ReadonlySet<string> => {
  let parts = partsByMatcher.get(matcher);
  if (parts === undefined) {
    const namesOf = groupBy(matcher.lexicon.names, (name) => name[1]);
    partsByMatcher.set(matcher, (parts = { namesOf, made: new Map() }));
  }
  let own = parts.made.get(entity);
  if (own === undefined) {
    const names = parts.namesOf.get(entity) ?? [];
    own = new Set(names.flatMap(([text]) => text.toLowerCase().split(/[\s.-]+/)));
    parts.made.set(entity, own);
  }
  return own;
};
