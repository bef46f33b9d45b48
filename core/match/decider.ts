// A lexicon that is whole, with the words of newspapers: for whoever has no page to spare.
import { compile, type Decider, withContext } from './compile';
import type { Lexicon } from './lexicon';
import { NEWSPAPER_WORDS } from './newspaper-words';

/** The decider of a lexicon with its decoys. */
export const deciderOf = (lexicon: Lexicon): Decider =>
  withContext(compile(lexicon), { decoys: [], words: NEWSPAPER_WORDS });
