// A few invented names, for tests of what does not depend on a pack.
import type { Decider } from '../../core/match/compile';
import { deciderOf } from '../../core/match/decider';
import { type Lexicon, POLICY } from '../../core/match/lexicon';

const { exactCase, shortForm, personalName, decoy } = POLICY;

const LEXICON: Lexicon = {
  entities: [
    { id: 'mira-halden', kind: 'person' },
    { id: 'orba', kind: 'grouping' },
    { id: 'tessaly', kind: 'place' },
    { id: 'halden-institute', kind: 'organization' },
  ],
  names: [
    ['Mira Halden', 0, personalName],
    ['Halden', 0, personalName | shortForm],
    ['ORBA', 1, exactCase],
    ['Tessaly', 2, 0],
    ['Halden Institute', 3, 0],
    // Two entities own this one.
    ['Northern Pact', 1, 0],
    ['Northern Pact', 3, 0],
    ['ORBA prize', -1, decoy],
  ],
};

/** A matcher of the person Mira Halden, the grouping ORBA, the place Tessaly and the Halden Institute. */
export const inventedMatcher = (): Decider => deciderOf(LEXICON);
