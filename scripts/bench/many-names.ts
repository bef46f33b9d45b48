// Lexicons as large as one likes: made-up names of many scripts behind those of the pack.
import { type Lexicon, type Name, POLICY } from '../../core/match/lexicon';
import { seeded } from './seeded';

/** Syllables of a script, and how its names are put together of them. */
interface Script {
  /** How many of a hundred names are written in it. */
  readonly share: number;
  readonly syllables: readonly string[];
  readonly words: number;
  readonly between: string;
}

const latin = (consonants: string, vowels: string): readonly string[] =>
  consonants.split(' ').flatMap((consonant) => vowels.split(' ').map((vowel) => consonant + vowel));
const letters = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, nth) => String.fromCharCode(first + nth));

const PLAIN = latin(
  'b br ch d dr f g h j k kl l m n p r s sh st t tr v w z',
  'a e i o u an er in on',
);
const SCRIPTS: readonly Script[] = [
  { share: 50, syllables: PLAIN, words: 2, between: ' ' },
  { share: 6, syllables: PLAIN, words: 3, between: '-' },
  { share: 12, syllables: latin('b č d ğ k ł m ñ r š t ž', 'á ä é î ø ü'), words: 2, between: ' ' },
  { share: 10, syllables: letters(0x0430, 0x044f), words: 2, between: ' ' },
  { share: 3, syllables: letters(0x03b1, 0x03c9), words: 2, between: ' ' },
  { share: 4, syllables: letters(0x0628, 0x063a), words: 2, between: ' ' },
  { share: 2, syllables: letters(0x05d0, 0x05ea), words: 2, between: ' ' },
  { share: 3, syllables: letters(0x0915, 0x0939), words: 2, between: ' ' },
  { share: 2, syllables: letters(0x0e01, 0x0e2e), words: 1, between: '' },
  { share: 5, syllables: letters(0x4e00, 0x5e00), words: 1, between: '' },
  { share: 3, syllables: letters(0xac00, 0xb300), words: 1, between: '' },
];

const NAMES_OF_AN_ENTITY = 10;

/** A lexicon of so many names, the first of them those of another. The same for the same arguments. */
export const lexiconOfSize = (lexicon: Lexicon, size: number, shared: number): Lexicon => {
  const names: Name[] = lexicon.names
    .filter(([, entity, policy]) => entity >= 0 && (policy & POLICY.shortForm) === 0)
    .slice(0, shared);
  const random = seeded();
  const seen = new Set(names.map(([text]) => text));
  const entities = [...lexicon.entities];
  while (names.length < size) {
    const text = madeUp(random);
    if (seen.has(text)) continue;
    seen.add(text);
    if (names.length % NAMES_OF_AN_ENTITY === 0) {
      entities.push({ id: `made-up-${entities.length}`, kind: 'person' });
    }
    names.push([text, entities.length - 1, random(10) === 0 ? POLICY.exactCase : 0]);
  }
  return { entities, names };
};

const madeUp = (random: (below: number) => number): string => {
  const script = scriptOf(random(100));
  const word = (): string => {
    const length = 2 + random(3);
    const syllables = Array.from(
      { length },
      () => script.syllables[random(script.syllables.length)] ?? '',
    );
    const [first = '', ...others] = syllables.join('');
    return first.toUpperCase() + others.join('');
  };
  return Array.from({ length: script.words }, word).join(script.between);
};

const scriptOf = (hundredth: number): Script => {
  let upTo = 0;
  const script = SCRIPTS.find(({ share }) => (upTo += share) > hundredth);
  if (script === undefined) throw new Error('The shares of the scripts are less than a hundred.');
  return script;
};
