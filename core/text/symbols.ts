// One form for all spellings: each UTF-16 code unit has one symbol, whatever its case, width,
// diacritics, or kind of hyphen, apostrophe and space. Symbols are worked out when first met.

/** The folded code unit; 0 where the code unit is ignorable (soft hyphen, zero-width, accent …). */
export const SYMBOL = 0xffff;
/** A letter, mark, digit or underscore: what words are made of. */
export const WORD = 1 << 16;
/** Of a script that writes without spaces (Han, Thai …): a name may begin and end anywhere. */
export const UNSPACED = 1 << 17;
/** A capital letter. */
export const UPPER = 1 << 18;
/** Folds to more than one symbol (ß, ﬁ): `expansionOf` has them all, SYMBOL only the first. */
export const EXPANDS = 1 << 19;

const KNOWN = 1 << 20;
const SPACE_CODE = 0x20;

const blocks: (Int32Array | undefined)[] = [];
const expansions = new Map<number, readonly number[]>();

/** The symbol of a UTF-16 code unit, with the flags above. */
export const symbolOf = (code: number): number => {
  const block = (blocks[code >> 8] ??= new Int32Array(256));
  const known = block[code & 0xff] ?? 0;
  if (known !== 0) return known;
  const symbol = classify(code);
  block[code & 0xff] = symbol;
  return symbol;
};

/** The symbols of a code unit that has the flag EXPANDS. */
export const expansionOf = (code: number): readonly number[] => expansions.get(code) ?? [];

const IGNORABLE = /^[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]$/u;
// Accents and the like, shared by scripts; vowel signs of a script of their own are kept.
const SHARED_MARKS = /\p{Script=Inherited}/gu;
const HYPHENS = /^[\p{Dash_Punctuation}\u2212]$/u;
const APOSTROPHES = /^['\u2018\u2019\u02bc\u02b9\u2032`\u00b4\uff07]$/u;
const WORDS = /[\p{L}\p{M}\p{N}_]/u;
const SCRIPTS_WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const classify = (code: number): number => {
  const character = String.fromCharCode(code);
  if (IGNORABLE.test(character)) return KNOWN;
  if (/\s/.test(character)) return KNOWN | SPACE_CODE;
  if (HYPHENS.test(character)) return KNOWN | 0x2d;
  if (APOSTROPHES.test(character)) return KNOWN | 0x27;
  const folded = foldCharacter(character);
  // An accent of its own is no symbol, but it belongs to the word that it stands in.
  if (folded === '') return KNOWN | WORD;
  let symbol = KNOWN | folded.charCodeAt(0);
  if (WORDS.test(character)) symbol |= WORD;
  if (SCRIPTS_WITHOUT_SPACES.test(character)) symbol |= UNSPACED;
  if (/\p{Lu}|\p{Lt}/u.test(character)) symbol |= UPPER;
  if (folded.length > 1) {
    symbol |= EXPANDS;
    expansions.set(
      code,
      Array.from(folded, (part) => part.charCodeAt(0)),
    );
  }
  return symbol;
};

const foldCharacter = (character: string): string => {
  // A Hangul syllable is one character to its readers; taking it apart gains nothing.
  if (/\p{Script=Hangul}/u.test(character)) return character;
  const bare = character.normalize('NFKD').replace(SHARED_MARKS, '');
  return (LATIN_LETTERS[bare.toLowerCase()] ?? bare).toLowerCase();
};

// Letters that Unicode does not decompose although readers write them with their plain cousins.
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
};
