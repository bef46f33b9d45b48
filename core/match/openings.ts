// Where names may begin, as one regular expression over the first few characters of all of them.
// It names no name: it points at texts, and places in them, that are worth a closer look.
// The engine runs it as machine code from the first text on, long before it has optimized a loop.
import { groupBy } from './group';
import { type Name, POLICY } from './lexicon';
import { fold } from './names';

/**
 * Code units that the expression does not know to fold: letters beyond ASCII, and what nobody sees.
 * The punctuation of English it knows.
 */
const FOREIGN =
  '[^\\t-\\r -~\\xa0\\xa7\\xa9\\xab\\xb0\\xb7\\xbb\\u2000-\\u200a\\u2010-\\u2016\\u2018-\\u2023\\u20ac]+';

/** As many characters as tell most names from other words: "Norway" from "normally". */
export const OPENING_LENGTH = 10;
/** Of places in the tree that the expression is: beyond, the engine compiles it for longer than it saves. */
const MOST_PLACES = 2500;

/** How characters are written that others fold to. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ' ': '\\s+',
  '-': '[-\\u2010-\\u2015]',
  "'": "['`\\u2018\\u2019]",
};
const NOTHING = '(?!)';

/**
 * The expression for the names of entities; decoys are looked for only beside those. It matches all foreign code units; and, without taking any text, each
 * place where a name begins or is cut off by the end, unless foreign ones stand in the beginning, and
 * some other places.
 */
export const openingsOf = (names: readonly Name[]): RegExp => {
  const whole = names
    .filter(([, , policy]) => (policy & POLICY.decoy) === 0)
    .map(openingOf)
    .filter((opening) => /^\w/.test(opening));
  let openings: readonly string[] = [];
  let places = 0;
  for (let length = 1; length <= OPENING_LENGTH; length += 1) {
    const longer = [...new Set(whole.map((opening) => opening.slice(0, length)))];
    places += longer.length;
    if (places > MOST_PLACES) break;
    openings = longer;
  }
  return new RegExp(`${FOREIGN}|\\b(?=${patternOf(openings, 0)})`, 'g');
};

/** The first characters of a name, as far as they are ASCII; small letters take capitals too. */
const openingOf = ([text, , policy]: Name): string => {
  const { symbols, written } = fold(text);
  const opening = (policy & POLICY.anyCase) === 0 ? written : symbols;
  return /^[ -~]*/.exec(opening)?.[0] ?? '';
};

/** What may follow the first `at` characters, which all of the openings share. */
const patternOf = (openings: readonly string[], at: number): string => {
  if (openings.some(({ length }) => length === at)) return '';
  const byNext = groupBy(openings, (opening) => opening.charAt(at));
  const ways = Array.from(byNext, ([next, own]) => spellingOf(next) + patternOf(own, at + 1));
  return `(?:${[at === 0 ? NOTHING : '$', ...ways].join('|')})`;
};

const spellingOf = (character: string): string => {
  const capital = character.toUpperCase();
  if (capital !== character) return `[${character}${capital}]`;
  return SPELLINGS[character] ?? character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
};
