// The context rules: when a name that stands in the text does not name its entity after all.
// An ordered table; the first rule that objects is the reason given.
import {
  hasWord,
  isAllCapitals,
  isCapitalized,
  type Word,
  wordFrom,
  wordUntil,
} from '../text/words';
import type { Decider } from './compile';
import { isBlank, isInHit, namePartsOf, neighbours, opensSentence, type Passage } from './context';
import type { Hit } from './find';
import { POLICY } from './lexicon';

/** Why a name that stands in the text is no mention. */
export type Objection =
  | 'part of an address'
  | 'a word in a line of capitals'
  | 'a part of another name'
  | 'a part of a proper name'
  | 'a part of another place';

interface Candidate {
  readonly decider: Decider;
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
  decider: Decider,
  passage: Passage,
  hit: Hit,
): Objection | undefined => {
  const [text, entity, policy] = decider.lexicon.names[hit.name] ?? ['', -1, 0];
  const kind = decider.lexicon.entities[entity]?.kind ?? '';
  const candidate = { decider, passage, hit, entity, kind, text, policy };
  return RULES.find((rule) => rule.applies(candidate))?.objection;
};

const RULES: readonly Rule[] = [
  { objection: 'part of an address', applies: (candidate) => isInAddress(candidate) },
  {
    objection: 'a word in a line of capitals',
    applies: (candidate) =>
      (candidate.policy & POLICY.commonWord) !== 0 && isAmongCapitals(candidate),
  },
  {
    objection: 'a part of another name',
    applies: (candidate) => isOneNamePart(candidate) && hasForeignNamePart(candidate),
  },
  {
    objection: 'a part of a proper name',
    applies: (candidate) => NAMING_KINDS.has(candidate.kind) && isInProperName(candidate),
  },
  {
    objection: 'a part of another place',
    applies: (candidate) => candidate.kind === 'place' && isInOtherPlace(candidate),
  },
];

/** What organizations and contests are named after. */
const NAMING_KINDS: ReadonlySet<string> = new Set(['place', 'person', 'grouping']);

/** In a line of capitals, or right behind a word in capitals too long for initials ("FOLLOW US"). */
const isAmongCapitals = ({ passage, hit }: Candidate): boolean => {
  const { text } = passage;
  if (isAllCapitals(text)) return hasWord(text.slice(0, hit.start) + text.slice(hit.end));
  const { before } = neighbours(passage, hit);
  return (
    before !== undefined &&
    before.text.length > 3 &&
    isAllCapitals(before.text) &&
    !isInHit(passage, hit, before)
  );
};

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

/**
 * Names of one word, and those that people bear, are read together with the words beside them.
 * Where adjectives follow ("Menteri Luar Negeri Norwegia Anna Berg"), a country stands beside any name.
 */
const isOneNamePart = ({ kind, text, policy, passage }: Candidate): boolean =>
  ((policy & POLICY.personalName) !== 0 && isEnglish(passage)) ||
  (kind === 'person' && !/\s/.test(text));

/** Most pages that do not tell their language are English too. */
const isEnglish = ({ language }: Passage): boolean => language === '' || language === 'en';

const hasForeignNamePart = (candidate: Candidate): boolean => {
  const { passage, hit } = candidate;
  const { before, after } = neighbours(passage, hit);
  return (
    (before !== undefined && isForeignNamePart(candidate, before, 'before')) ||
    (after !== undefined && isForeignNamePart(candidate, after, 'after')) ||
    hasForeignInitial(candidate) ||
    isBoundByParticle(candidate)
  );
};

const isForeignNamePart = (candidate: Candidate, word: Word, side: 'before' | 'after'): boolean => {
  const { passage, hit } = candidate;
  const folded = word.text.toLowerCase();
  if (!isCapitalized(word.text) || isInHit(passage, hit, word)) return false;
  if (ownPartsOf(candidate).has(folded)) return false;
  if (passage.capitalsTellNothing() || passage.language === 'de') return false;
  if (isTitle(candidate, folded) || (side === 'after' && isVerb(candidate, folded))) return false;
  // Initials of a body or an office, not a name: "PM", "NATO".
  if (word.text.length <= 4 && isAllCapitals(word.text)) return false;
  if (side === 'after') return true;
  // "At the Palace Berg said": no given name has an article.
  const article = passage.text.slice(Math.max(0, word.start - 5), word.start);
  if (candidate.kind === 'person' && /\bthe\s$/i.test(article)) return false;
  return !opensSentence(passage, word) || mayOpenAName(passage, word);
};

const ownPartsOf = ({ decider, entity }: Candidate): ReadonlySet<string> =>
  namePartsOf(decider, entity);

/** Forms of titles and of days, in the languages that share them. */
const TITLE_FORM = /^(?:presid|prezid|prezyd|президент|minist|menteri)|day$/;

const isTitle = ({ decider }: Candidate, folded: string): boolean =>
  decider.vocabulary.noNameParts.has(folded) || TITLE_FORM.test(folded);

/** In a headline too short to tell its style: "Berg Says No". Few surnames end so. */
const isVerb = ({ kind }: Candidate, folded: string): boolean =>
  kind === 'person' && /[^aious]s$/.test(folded);

/** "Anna T. Paris", unless the initial is the entity's own. */
const hasForeignInitial = (candidate: Candidate): boolean => {
  const { text } = candidate.passage;
  const initial = wordUntil(text, candidate.hit.start);
  if (initial?.text.length !== 1 || !isCapitalized(initial.text)) return false;
  if (!/^\.\s?$/.test(text.slice(initial.end, candidate.hit.start))) return false;
  const before = wordUntil(text, initial.start);
  const letter = initial.text.toLowerCase();
  return (
    before !== undefined &&
    isBlank(text, before.end, initial.start) &&
    isCapitalized(before.text) &&
    ![...ownPartsOf(candidate)].some((part) => part.startsWith(letter))
  );
};

/** At the start of a sentence every word is capitalized: only its form can tell. */
const mayOpenAName = (passage: Passage, { text }: Word): boolean =>
  isEnglish(passage) &&
  /^\p{Script=Latin}+$/u.test(text) &&
  !/(?:ing|ed|ly|tion|ment|ness|ous|ive|ful|ism|ists?|ers|ians?|ese|ish|ies|als)$/.test(text);

/** Where particles are no words of their own; an empty text is a page that tells no language. */
const LANGUAGES_WITH_PARTICLES: ReadonlySet<string> = new Set(['', 'en', 'ms', 'id']);

/** "Karim al-Masri", "Karim ul Haq", "Al-Karim". In other languages the particles are words. */
const isBoundByParticle = (candidate: Candidate): boolean => {
  const { passage, hit } = candidate;
  const { text } = passage;
  if (!LANGUAGES_WITH_PARTICLES.has(passage.language)) return false;
  const after = wordFrom(text, hit.end);
  if (after !== undefined && /^[\s-]$/.test(text.slice(hit.end, after.start))) {
    const next = wordFrom(text, after.end);
    if (
      candidate.decider.vocabulary.nameParticles.has(after.text.toLowerCase()) &&
      next !== undefined &&
      /^[\s'’-]$/.test(text.slice(after.end, next.start)) &&
      isCapitalized(next.text) &&
      !ownPartsOf(candidate).has(next.text.toLowerCase())
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
  const { kind } = candidate;
  if (opensOrganization(candidate)) return true;
  return kind === 'place' && (closesOrganization(candidate) || closesProperName(candidate));
};

/** "Telenor Norway", "Lokomotiv Oslo": in running English text, no capital stands there idly. */
const closesProperName = (candidate: Candidate): boolean => {
  const { passage, hit } = candidate;
  const { before } = neighbours(passage, hit);
  if (passage.language !== 'en' || before === undefined || !isCapitalized(before.text))
    return false;
  // Initials, and the capitals of a dateline, make no name together with what stands before.
  if (isAllCapitals(passage.text.slice(hit.start, hit.end))) return false;
  if (opensSentence(passage, before) || !/[.!?]["”’)]*(?:\s|$)/.test(passage.text)) return false;
  const opener = wordUntil(passage.text, before.start);
  // "Under Berg Norway", "In Svalbard Norway": a phrase of its own, written without its comma.
  const isPhrase =
    opener !== undefined &&
    opensSentence(passage, opener) &&
    candidate.decider.vocabulary.noNameParts.has(opener.text.toLowerCase());
  return !isPhrase && isForeignNamePart(candidate, before, 'before');
};

/** "Norway Airlines", "Oslo State University": a noun among the capitalized words behind. */
const opensOrganization = ({ decider, passage, hit }: Candidate): boolean => {
  const { organizationNouns, noNameParts } = decider.vocabulary;
  const reach = passage.capitalsTellNothing() ? 1 : 3;
  let end = hit.end;
  for (let step = 0; step < reach; step += 1) {
    const word = wordFrom(passage.text, end);
    if (word === undefined || !isBlank(passage.text, end, word.start)) return false;
    if (!isCapitalized(word.text) || isInHit(passage, hit, word)) return false;
    const folded = word.text.toLowerCase();
    if (organizationNouns.has(folded)) return true;
    if (noNameParts.has(folded)) return false;
    ({ end } = word);
  }
  return false;
};

/** "Bank of Norway", "University of the …", "Air Norway". */
const closesOrganization = ({ decider, passage, hit }: Candidate): boolean => {
  const { nounsBeforePlace, nounsBeforeOf } = decider.vocabulary;
  const { before } = neighbours(passage, hit);
  if (before === undefined) return false;
  if (nounsBeforePlace.has(before.text.toLowerCase())) return isCapitalized(before.text);
  const of = before.text === 'the' ? wordUntil(passage.text, before.start) : before;
  if (of?.text.toLowerCase() !== 'of') return false;
  const noun = wordUntil(passage.text, of.start);
  return (
    noun !== undefined &&
    isBlank(passage.text, noun.end, of.start) &&
    isCapitalized(noun.text) &&
    nounsBeforeOf.has(noun.text.toLowerCase())
  );
};

/** Points of the compass: before a place they name a part of it, or another place. */
const DIRECTION = /^(?:(?:north|south)(?:east|west)?|east|west)(?:ern)?$/i;

/** "North Oslo", "Western Norway"; and "the South Bank", which is no point of the compass. */
const isInOtherPlace = ({ decider, passage, hit, text }: Candidate): boolean => {
  const { before, after } = neighbours(passage, hit);
  const isLineOfCapitals = isAllCapitals(passage.text);
  if (DIRECTION.test(text.replace(/^the /i, ''))) {
    return after !== undefined && isCapitalized(after.text) && !isLineOfCapitals;
  }
  if (before === undefined || !isCapitalized(before.text) || isInHit(passage, hit, before)) {
    return false;
  }
  // A label, as in "NEW UK ends ban".
  if (isAllCapitals(before.text) && isAllCapitals(text) && !isLineOfCapitals) return false;
  // "Eastern Norway" may owe its capital to the start of the sentence, "East Norway" does not.
  if (DIRECTION.test(before.text)) {
    return !/ern$/i.test(before.text) || !opensSentence(passage, before);
  }
  const { placeModifiers } = decider.vocabulary;
  return placeModifiers.has(before.text.toLowerCase()) && !opensSentence(passage, before);
};
