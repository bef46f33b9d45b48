// The shape of the words that the context rules ask about.

type WordKind =
  | 'titles'
  | 'smallWords'
  | 'nameParticles'
  | 'organizationNouns'
  | 'nounsBeforeOf'
  | 'nounsBeforePlace'
  | 'placeModifiers';

/** Words of each kind, folded, in lower case, with white space between: as a message carries them. */
export type WordLists = Readonly<Record<WordKind, string>>;

/** The same for looking words up. */
export type Vocabulary = Readonly<Record<WordKind, ReadonlySet<string>>>;

/** The vocabulary of some lists. */
export const vocabularyOf = (lists: WordLists): Vocabulary => {
  const setOf = (kind: WordKind): ReadonlySet<string> => new Set(lists[kind].trim().split(/\s+/));
  return {
    titles: setOf('titles'),
    smallWords: setOf('smallWords'),
    nameParticles: setOf('nameParticles'),
    organizationNouns: setOf('organizationNouns'),
    nounsBeforeOf: setOf('nounsBeforeOf'),
    nounsBeforePlace: setOf('nounsBeforePlace'),
    placeModifiers: setOf('placeModifiers'),
  };
};
