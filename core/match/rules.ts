// The context rules: when a name that stands in the text does not name its entity after all.
// An ordered table; the first rule that objects is the reason given.
import { isAllCapitals, isCapitalized, type Word, wordFrom, wordUntil } from '../text/words';
import type { Matcher } from './compile';
import { isBlank, isInHit, namePartsOf, neighbours, opensSentence, type Passage } from './context';
import type { Hit } from './find';
import { POLICY } from './lexicon';
import {
  DIRECTIONS,
  NAME_PARTICLES,
  NO_NAME_PARTS,
  NOUNS_BEFORE_OF,
  NOUNS_BEFORE_PLACE,
  ORGANIZATION_NOUNS,
  PLACE_MODIFIERS,
} from './vocabulary';

/** Why a name that stands in the text is no mention. */
export type Objection =
  | 'part of an address'
  | 'a word in a line of capitals'
  | 'a part of another name'
  | 'a part of a proper name'
  | 'a part of another place';

interface Candidate {
  readonly matcher: Matcher;
  readonly passage: Passage;
  readonly hit: Hit;
  readonly entity: number;
  readonly kind: string;
  readonly text: string;
  readonly policy: number;
}

interface Rule {
  readonly objection: Objection;
  readonly applies: (candidate: Candidate) => boolean;
}

/** The first objection to a hit as a mention of its entity, if there is one. */
export const objectionTo = (
  matcher: Matcher,
  passage: Passage,
  hit: Hit,
): Objection | undefined => {
  const [text, entity, policy] = matcher.lexicon.names[hit.name] ?? ['', -1, 0];
  const kind = matcher.lexicon.entities[entity]?.kind ?? '';
  const candidate = { matcher, passage, hit, entity, kind, text, policy };
  return RULES.find((rule) => rule.applies(candidate))?.objection;
};

const RULES: readonly Rule[] = [
  { objection: 'part of an address', applies: (candidate) => isInAddress(candidate) },
  {
    objection: 'a word in a line of capitals',
    applies: ({ policy, passage, hit }) =>
      (policy & POLICY.commonWord) !== 0 &&
      isAllCapitals(passage.text) &&
      /\p{L}/u.test(passage.text.slice(0, hit.start) + passage.text.slice(hit.end)),
  },
  {
    objection: 'a part of another name',
    applies: (candidate) => isOneNamePart(candidate) && hasForeignNamePart(candidate),
  },
  {
    objection: 'a part of a proper name',
    applies: (candidate) =>
      (candidate.kind === 'place' || candidate.kind === 'person') && isInProperName(candidate),
  },
  {
    objection: 'a part of another place',
    applies: (candidate) => candidate.kind === 'place' && isInOtherPlace(candidate),
  },
];

/** Inside a web or mail address, a path or a handle; a hashtag is none. */
const isInAddress = ({ passage: { text }, hit }: Candidate): boolean => {
  if (text[hit.start - 1] === '@') return true;
  let start = hit.start;
  while (start > 0 && !/\s/.test(text[start - 1] ?? '')) start -= 1;
  let end = hit.end;
  while (end < text.length && !/\s/.test(text[end] ?? '')) end += 1;
  const token = text.slice(start, end).replace(/^[("'“‘[]+|[)"'”’\],.;:!?]+$/g, '');
  return (
    /:\/\/|^www\.|^\/|[^\s@]@[\w-]+\.|^[@#]?\w+@/i.test(token) ||
    /\w\.[a-z]{2,}(?:[/:?#]|$)/.test(token)
  );
};

/** Names of one word, and those that people bear, are read together with the words beside them. */
const isOneNamePart = ({ kind, text, policy }: Candidate): boolean =>
  (policy & POLICY.personalName) !== 0 || (kind === 'person' && !/\s/.test(text));

const hasForeignNamePart = (candidate: Candidate): boolean => {
  const { passage, hit } = candidate;
  const { before, after } = neighbours(passage, hit);
  if (before !== undefined && isForeignNamePart(candidate, before, 'before')) return true;
  if (after !== undefined && isForeignNamePart(candidate, after, 'after')) return true;
  return isBoundByParticle(candidate);
};

const isForeignNamePart = (candidate: Candidate, word: Word, side: 'before' | 'after'): boolean => {
  const { matcher, passage, hit, entity } = candidate;
  const folded = word.text.toLowerCase();
  if (!isCapitalized(word.text) || isInHit(passage, hit, word)) return false;
  const ownParts = namePartsOf(matcher, entity);
  if (ownParts.has(folded)) return false;
  if (passage.capitalsTellNothing() || passage.language === 'de') return false;
  const isInitial = word.text.length === 1;
  if (isInitial && side === 'before') {
    return passage.text[word.end] === '.' && !startsAny(ownParts, folded);
  }
  if (isInitial) return false;
  if (NO_NAME_PARTS.has(folded) || /^(?:presid|prezid|prezyd|minist)/.test(folded)) return false;
  if (word.text.length <= 4 && isAllCapitals(word.text)) return false;
  if (side === 'before' && opensSentence(passage, word)) return mayOpenAName(passage, word);
  return true;
};

const startsAny = (parts: ReadonlySet<string>, letter: string): boolean =>
  [...parts].some((part) => part.startsWith(letter));

/** At the start of a sentence every word is capitalized: only its form can tell. */
const mayOpenAName = ({ language }: Passage, { text }: Word): boolean =>
  (language === '' || language === 'en') &&
  /^\p{Script=Latin}+$/u.test(text) &&
  !/(?:ing|ed|ly|tion|ment|ness|ous|ive|ful|ism|ists?|ers|ians?|ese|ish|ies|als)$/.test(text);

/** "Anwar al-Awlaki", "Anwar ul Haq", "Al-Anwar". */
const isBoundByParticle = ({ matcher, passage, hit, entity }: Candidate): boolean => {
  const { text } = passage;
  const after = wordFrom(text, hit.end);
  if (after !== undefined && /^[\s-]$/.test(text.slice(hit.end, after.start))) {
    const next = wordFrom(text, after.end);
    if (
      NAME_PARTICLES.has(after.text) &&
      next !== undefined &&
      /^[\s'’-]$/.test(text.slice(after.end, next.start)) &&
      isCapitalized(next.text) &&
      !namePartsOf(matcher, entity).has(next.text.toLowerCase())
    ) {
      return true;
    }
  }
  const before = wordUntil(text, hit.start);
  return (
    before !== undefined &&
    /^[-'’]$/.test(text.slice(before.end, hit.start)) &&
    /^(?:al|el|ul|abdul)$/i.test(before.text)
  );
};

const isInProperName = (candidate: Candidate): boolean => {
  const { passage, hit, kind } = candidate;
  return opensOrganization(passage, hit) || (kind === 'place' && closesOrganization(passage, hit));
};

/** "Malaysia Airlines", "Moscow State University": a noun among the capitalized words behind. */
const opensOrganization = (passage: Passage, hit: Hit): boolean => {
  const reach = passage.capitalsTellNothing() ? 1 : 3;
  let end = hit.end;
  for (let step = 0; step < reach; step += 1) {
    const word = wordFrom(passage.text, end);
    if (word === undefined || !isBlank(passage.text, end, word.start)) return false;
    if (!isCapitalized(word.text) || isInHit(passage, hit, word)) return false;
    const folded = word.text.toLowerCase();
    if (ORGANIZATION_NOUNS.has(folded)) return true;
    if (NO_NAME_PARTS.has(folded)) return false;
    ({ end } = word);
  }
  return false;
};

/** "Bank of China", "University of the …", "Air India". */
const closesOrganization = (passage: Passage, hit: Hit): boolean => {
  const { before } = neighbours(passage, hit);
  if (before === undefined) return false;
  if (NOUNS_BEFORE_PLACE.has(before.text.toLowerCase())) return isCapitalized(before.text);
  const of = before.text === 'the' ? wordUntil(passage.text, before.start) : before;
  if (of?.text.toLowerCase() !== 'of') return false;
  const noun = wordUntil(passage.text, of.start);
  return (
    noun !== undefined &&
    isBlank(passage.text, noun.end, of.start) &&
    isCapitalized(noun.text) &&
    NOUNS_BEFORE_OF.has(noun.text.toLowerCase())
  );
};

/** "North Jakarta", "Western Australia"; and "the West Bank", which is not the West. */
const isInOtherPlace = ({ passage, hit, text }: Candidate): boolean => {
  const { before, after } = neighbours(passage, hit);
  if (DIRECTIONS.has(text.toLowerCase().replace(/^the /, ''))) {
    return after !== undefined && isCapitalized(after.text) && !isAllCapitals(passage.text);
  }
  if (before === undefined || !isCapitalized(before.text) || isInHit(passage, hit, before)) {
    return false;
  }
  const folded = before.text.toLowerCase();
  const isPart = DIRECTIONS.has(folded) || PLACE_MODIFIERS.has(folded);
  return isPart && !opensSentence(passage, before);
};
