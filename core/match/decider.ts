// A lexicon that is whole, its openings, and the words of newspapers: for whoever has no page to spare.
import { compile, type Decider, type Matcher, withContext } from './compile';
import type { Lexicon } from './lexicon';
import { NEWSPAPER_WORDS } from './newspaper-words';
import { openingsOf } from './openings';

/** The matcher of a lexicon, without anything made before. */
export const matcherOf = (lexicon: Lexicon): Matcher => compile(lexicon, openingsOf(lexicon.names));

/** The decider of a lexicon with its decoys. */
export const deciderOf = (lexicon: Lexicon): Decider =>
  withContext(matcherOf(lexicon), { decoys: [], words: NEWSPAPER_WORDS });
