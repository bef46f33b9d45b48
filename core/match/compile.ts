// Lexicon → matcher: all that `find` needs to know of the names.
import { type Lexicon, type Name, POLICY } from './lexicon';
import { openingsOf } from './openings';
import { type Vocabulary, vocabularyOf, type WordLists } from './vocabulary';
import { type SortedNames, sortNames } from './names';

/** A compiled lexicon, which `find` reads. */
export interface Matcher {
  readonly lexicon: Lexicon;
  /** The names of entities. */
  readonly names: SortedNames;
  /** Matches where they may begin: see `openingsOf`. */
  readonly openings: RegExp;
  readonly decoys: SortedNames;
}

/** Compiles a lexicon. */
export const compile = (lexicon: Lexicon): Matcher => ({
  lexicon,
  names: sortNames(lexicon.names, isOfEntity),
  openings: openingsOf(lexicon.names.filter(isOfEntity)),
  decoys: sortNames(lexicon.names, isDecoy),
});

/** What is known of a name's surroundings, and needed only where a name was found. */
export interface Context {
  readonly decoys: readonly Name[];
  readonly words: WordLists;
}

/** A matcher that can tell mentions from what only looks like them. `resolve` reads it. */
export interface Decider extends Matcher {
  readonly vocabulary: Vocabulary;
}

/** The decider of a matcher's names; the decoys are added to those that it has. */
export const withContext = (matcher: Matcher, { decoys, words }: Context): Decider => {
  const names = [...matcher.lexicon.names, ...decoys];
  return {
    ...matcher,
    lexicon: { ...matcher.lexicon, names },
    decoys: sortNames(names, isDecoy),
    vocabulary: vocabularyOf(words),
  };
};

const isDecoy = ([, , policy]: Name): boolean => (policy & POLICY.decoy) !== 0;
const isOfEntity = (name: Name): boolean => !isDecoy(name);
