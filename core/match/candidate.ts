// A hit on trial: what the context rules know of it.
import type { Decider } from './compile';
import { namePartsOf, type Passage } from './context';
import type { Hit } from './find';
import type { Vocabulary } from './vocabulary';

export interface Candidate {
  readonly decider: Decider;
  readonly passage: Passage;
  readonly hit: Hit;
  readonly entity: number;
  readonly kind: string;
  readonly text: string;
  readonly policy: number;
}

/** The words of all names of the entity. */
export const ownPartsOf = ({ decider, entity }: Candidate): ReadonlySet<string> =>
  namePartsOf(decider, entity);

/** Whether a word may stand beside a name, capitalized, and be no part of it. */
export const isNoNamePart = ({ titles, smallWords }: Vocabulary, folded: string): boolean =>
  titles.has(folded) || smallWords.has(folded);
