// The name parts beside a name, which make somebody else of it.
import {
  endsSentence,
  isAllCapitals,
  isCapitalized,
  LINE_BREAK,
  type Word,
  wordFrom,
  wordUntil,
} from '../text/words';
import { type Candidate, isNoNamePart, ownPartsOf } from './candidate';
import { isBlank, isInHit, neighbours, opensSentence, type Passage } from './context';
import { POLICY } from './lexicon';

/**
 * Names of one word, and those that people bear, are read together with the words beside them.
 * Where adjectives follow ("Menteri Luar Negeri Norwegia Anna Berg"), a country stands beside any name.
 */
export const isOneNamePart = ({ kind, text, policy, passage }: Candidate): boolean =>
  ((policy & POLICY.personalName) !== 0 && isEnglish(passage)) ||
  (kind === 'person' && !/\s/.test(text));

/** Most pages that do not tell their language are English too. */
const isEnglish = ({ language }: Passage): boolean => language === '' || language === 'en';

export const hasForeignNamePart = (candidate: Candidate): boolean => {
  const { passage, hit } = candidate;
  const { before, after } = neighbours(passage, hit);
  // Names stand in lists, one on a line.
  const isOnLine = (from: number, to: number): boolean =>
    !passage.text.slice(from, to).includes(LINE_BREAK);
  return (
    (before !== undefined &&
      isOnLine(before.end, hit.start) &&
      isForeignNamePart(candidate, before, 'before')) ||
    (after !== undefined &&
      isOnLine(hit.end, after.start) &&
      isForeignNamePart(candidate, after, 'after')) ||
    hasForeignInitial(candidate) ||
    isBoundByParticle(candidate)
  );
};

export const isForeignNamePart = (
  candidate: Candidate,
  word: Word,
  side: 'before' | 'after',
): boolean => {
  const { passage, hit } = candidate;
  const folded = word.text.toLowerCase();
  if (!isCapitalized(word.text) || isInHit(passage, hit, word)) return false;
  if (ownPartsOf(candidate).has(folded)) return false;
  if (passage.capitalsTellNothing() || passage.language === 'de') return false;
  if (isTitle(candidate, folded) || isBetweenPersons(candidate, word) || isMet(candidate))
    return false;
  // Initials of a body or an office, not a name: "PM", "NATO".
  if (word.text.length <= 4 && isAllCapitals(word.text)) return false;
  if (side === 'after') return !isVerb(candidate, folded) && !isBehindFamilyName(candidate, word);
  // "At the Palace Berg said": no given name has an article.
  const article = passage.text.slice(Math.max(0, word.start - 5), word.start);
  if (candidate.kind === 'person' && /\bthe\s$/i.test(article)) return false;
  return !opensSentence(passage, word) || mayOpenAName(passage, word);
};

/** Forms of titles and of days, in the languages that share them. */
const TITLE_FORM = /^(?:presid|prezid|prezyd|президент|minist|menteri)|day$/;

const isTitle = ({ decider: { vocabulary } }: Candidate, folded: string): boolean =>
  isNoNamePart(vocabulary, folded) || TITLE_FORM.test(folded);

/** "Berg Bertemu Karim": what stands between two persons that are known belongs to neither. */
const isBetweenPersons = ({ decider, passage, hit, kind }: Candidate, word: Word): boolean =>
  kind === 'person' &&
  passage.hits.some(
    ({ start, end, name }) =>
      start !== hit.start &&
      decider.lexicon.entities[decider.lexicon.names[name]?.[1] ?? -1]?.kind === 'person' &&
      (start > hit.start
        ? isBlank(passage.text, word.end, start)
        : isBlank(passage.text, end, word.start)),
  );

const MEETING =
  /^(?:\s+\p{Lu}[\p{L}'’-]*){0,2}\s+(?:[Ss]ummit|[Tt]alks|[Mm]eeting|[Bb]ilateral|(?:[Pp]hone )?[Cc]all|[Hh]andshake)\b/u;

/** "Karim Berg summit": two who meet in a headline, each by a name that stands alone. */
const isMet = ({ kind, policy, passage: { text }, hit }: Candidate): boolean =>
  kind === 'person' &&
  (policy & POLICY.shortForm) === 0 &&
  !endsSentence(text) &&
  MEETING.test(text.slice(hit.end));

/**
 * In a headline too short to tell its style: "Berg Says No", and at its start in languages whose
 * headlines are all in title case: "Berg Tiba di Oslo". Few surnames end in a single s.
 */
const isVerb = ({ kind, policy, passage, hit }: Candidate, folded: string): boolean =>
  kind === 'person' &&
  (/[^aious]s$/.test(folded) ||
    ((policy & POLICY.shortForm) === 0 && folded.endsWith('ed')) ||
    (/^(?:ms|id)$/.test(passage.language) &&
      opensSentence(passage, hit) &&
      !endsSentence(passage.text)));

/** "помощник Берга Ларсен": in Cyrillic a second name begins behind a family name. */
const isBehindFamilyName = (
  { decider: { lexicon }, entity, kind, text }: Candidate,
  word: Word,
): boolean =>
  kind === 'person' &&
  /^\p{Script=Cyrillic}/u.test(word.text) &&
  !lexicon.names.some(([name, owner]) => owner === entity && name.startsWith(`${text} `));

/** A capitalized word with initials behind it, at the end of a text. */
const INITIALS = /(?:^|\P{L})\p{Lu}[\p{L}\p{M}’'-]+\s+((?:\p{Lu}\.\s?)+)$/u;
const REACH_OF_INITIALS = 60;

/** "Anna T. Paris", unless the initials are the entity's own. */
const hasForeignInitial = (candidate: Candidate): boolean => {
  const { passage, hit } = candidate;
  const before = passage.text.slice(Math.max(0, hit.start - REACH_OF_INITIALS), hit.start);
  const letters = INITIALS.exec(before)?.[1]?.toLowerCase().match(/\p{L}/gu) ?? [];
  const own = [...ownPartsOf(candidate)];
  return letters.some((letter) => !own.some((part) => part.startsWith(letter)));
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
