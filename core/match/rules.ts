// The context rules: when a name that stands in the text does not name its entity after all.
// An ordered table; the first rule that objects is the reason given.
import { isSpace } from '../text/symbols';
import { hasWord, isAllCapitals } from '../text/words';
import type { Candidate } from './candidate';
import type { Decider } from './compile';
import { isInHit, neighbours, type Passage } from './context';
import type { Hit } from './find';
import { POLICY } from './lexicon';
import { hasForeignNamePart, isOneNamePart } from './name-parts';
import { isInOtherPlace, isInProperName } from './proper-names';

/** Why a name that stands in the text is no mention. */
export type Objection =
  | 'part of an address'
  | 'a word in a line of capitals'
  | 'a part of another name'
  | 'a part of a proper name'
  | 'a part of another place';

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
  if (passage.isAllCapitals())
    return hasWord(text.slice(0, hit.start)) || hasWord(text.slice(hit.end));
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
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  let end = hit.end;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  const token = text.slice(start, end).replace(/^[("'“‘[]+|[)"'”’\],.;:!?]+$/g, '');
  return (
    /:\/\/|^www\.|^\/|[^\s@]@[\w-]+\.|^[@#]?\w+@/i.test(token) ||
    /\w\.[a-z]{2,}(?:[/:?#]|$)/.test(token)
  );
};
