// Proper names of something else with a name inside: organizations, contests, other places.
import { isAllCapitals, isCapitalized, wordFrom, wordUntil } from '../text/words';
import { type Candidate, isNoNamePart } from './candidate';
import { isBlank, isInHit, neighbours, opensSentence } from './context';
import { isForeignNamePart } from './name-parts';

export const isInProperName = (candidate: Candidate): boolean => {
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
    isNoNamePart(candidate.decider.vocabulary, opener.text.toLowerCase());
  return !isPhrase && isForeignNamePart(candidate, before, 'before');
};

/** "Norway Airlines", "Oslo State University": a noun among the capitalized words behind. */
const opensOrganization = (candidate: Candidate): boolean => {
  const { decider, passage, hit } = candidate;
  const { vocabulary } = decider;
  let end = hit.end;
  for (let step = 0; step < 3; step += 1) {
    if (step > 0 && passage.capitalsTellNothing()) return false;
    const word = wordFrom(passage.text, end);
    if (word === undefined || !isBlank(passage.text, end, word.start)) return false;
    if (!isCapitalized(word.text) || isInHit(passage, hit, word)) return false;
    const folded = word.text.toLowerCase();
    if (vocabulary.organizationNouns.has(folded)) return !isAdverb(candidate, folded);
    if (isNoNamePart(vocabulary, folded)) return false;
    ({ end } = word);
  }
  return false;
};

/** "Rain Hits Oslo Today"; "Norway Today" at the start of a line calls itself so. */
const isAdverb = ({ passage, hit }: Candidate, folded: string): boolean =>
  folded === 'today' && passage.capitalsTellNothing() && !opensSentence(passage, hit);

/**
 * In the languages of the archipelago the noun comes first and the place last: "PT Kereta Api Norway",
 * "Ikatan Dokter Norway".
 */
const BODY =
  /(?:^|[^\p{L}])(?:PT\.?|Asosiasi|Federasi|Gabungan|Himpunan|Ikatan|Institut|Kamar|Kesatuan|Komisi|Kongres|Lembaga|Majelis|Majlis|Perhimpunan|Persatuan|Suruhanjaya|Universitas|Universiti|Yayasan)\s+(?:(?:\p{Lu}[\p{L}&.-]*|dan)\s+){1,4}$/u;
const REACH_OF_BODY = 60;

/** "Bank of Norway", "University of the …", "Air Norway". */
const closesOrganization = ({ decider, passage, hit }: Candidate): boolean => {
  const { nounsBeforePlace, nounsBeforeOf } = decider.vocabulary;
  const { before } = neighbours(passage, hit);
  if (before === undefined) return false;
  const opening = passage.text.slice(Math.max(0, hit.start - REACH_OF_BODY), hit.start);
  if (BODY.test(opening) && !passage.capitalsTellNothing()) return true;
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
export const isInOtherPlace = ({ decider, passage, hit, text }: Candidate): boolean => {
  const { before, after } = neighbours(passage, hit);
  const isLineOfCapitals = passage.isAllCapitals();
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
