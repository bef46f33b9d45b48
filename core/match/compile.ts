// Lexicon → matcher: all that `find` needs to know of the names.
import { find, type Findable } from './find';
import { type Lexicon, type Name, POLICY } from './lexicon';
import { type Vocabulary, vocabularyOf, type WordLists } from './vocabulary';
import { sortNames } from './names';

/** A compiled lexicon, which `find` reads. */
export interface Matcher extends Findable {
  readonly lexicon: Lexicon;
  /** Comes along, so that scripts which get a matcher from another need not bring it. */
  readonly find: typeof find;
}

/** Compiles a lexicon; its openings are those that `openingsOf` gives, made then or long before. */
export const compile = (lexicon: Lexicon, openings: RegExp): Matcher => ({
  lexicon,
  names: sortNames(lexicon.names, isOfEntity),
  openings,
  // Those come with the context.
  decoys: () => [],
  find,
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
