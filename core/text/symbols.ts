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
/** A small letter. */
export const LOWER = 1 << 19;
/** Folds to more than one symbol (ß, ﬁ): `expansionOf` has them all, SYMBOL only the first. */
export const EXPANDS = 1 << 20;

const KNOWN = 1 << 21;
/** The symbol of all white space. */
export const SPACE = 0x20;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const UNDERSCORE = 0x5f;

/** Symbols by code unit, 0 where not yet known. Memory of it that nobody touches is never taken. */
const knownSymbols = new Int32Array(0x10000);
const expansions = new Map<number, readonly number[]>();

/** The symbol of a UTF-16 code unit, with the flags above. */
export const symbolOf = (code: number): number => {
  const known = knownSymbols[code] ?? 0;
  return known !== 0 ? known : (knownSymbols[code] = KNOWN | classify(code));
};

/** Whether a UTF-16 code unit is white space. */
export const isSpace = (code: number): boolean => (symbolOf(code) & SYMBOL) === SPACE;

/** The symbols of a code unit that has the flag EXPANDS. */
export const expansionOf = (code: number): readonly number[] => expansions.get(code) ?? [];

// Most text and names ask for these alone, the quotation marks and bullets of newspapers among them;
// the expressions over Unicode properties are dear.
const classify = (code: number): number => {
  if (code < 0x80) return classifyAscii(code);
  if (code >= 0x4e00 && code <= 0x9fff) return code | WORD | UNSPACED;
  if (code >= 0x2018 && code <= 0x2023) return code <= 0x2019 ? APOSTROPHE : code;
  if (code >= 0x2010 && code <= 0x2015) return HYPHEN;
  return classifyOther(code);
};

const classifyAscii = (code: number): number => {
  if (code >= 0x61 && code <= 0x7a) return code | WORD | LOWER;
  if (code >= 0x41 && code <= 0x5a) return (code + 0x20) | WORD | UPPER;
  if ((code >= 0x30 && code <= 0x39) || code === UNDERSCORE) return code | WORD;
  if (code === SPACE || (code >= 0x09 && code <= 0x0d)) return SPACE;
  if (code === 0x60) return APOSTROPHE;
  return code < SPACE || code === 0x7f ? 0 : code;
};

const IGNORABLE = /^[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]$/u;
const HYPHENS = /^[\p{Dash_Punctuation}\u2212]$/u;
const APOSTROPHES = '\u02bc\u02b9\u2032\u00b4\uff07';
const WORDS = /^[\p{L}\p{M}\p{N}]$/u;
/** Raised digits mark a note, which stands apart from its word. */
const RAISED_DIGITS = /^[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]$/;
// Accents and the like, shared by scripts; vowel signs of a script of their own are kept.
const SHARED_MARKS = /\p{Script=Inherited}/gu;

const classifyOther = (code: number): number => {
  const character = String.fromCharCode(code);
  const small = character.toLowerCase();
  const capital = character.toUpperCase();
  const isCased = small !== capital;
  if (!isCased) {
    if (IGNORABLE.test(character)) return 0;
    if (/\s/.test(character)) return SPACE;
    if (HYPHENS.test(character)) return HYPHEN;
    if (APOSTROPHES.includes(character)) return APOSTROPHE;
  }
  const folded = fold(code, character);
  // An accent of its own is no symbol, but it belongs to the word that it stands in.
  if (folded === '') return WORD;
  if (folded.length > 1) {
    expansions.set(
      code,
      Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at)),
    );
  }
  return (
    folded.charCodeAt(0) |
    (isCased || (WORDS.test(character) && !RAISED_DIGITS.test(character)) ? WORD : 0) |
    (isCased && character === capital ? UPPER : 0) |
    (isCased && character !== capital ? LOWER : 0) |
    (isUnspaced(code) ? UNSPACED : 0) |
    (folded.length > 1 ? EXPANDS : 0)
  );
};

const fold = (code: number, character: string): string => {
  // A Hangul syllable is one character to its readers; taking it apart gains nothing.
  if (code >= 0xac00 && code <= 0xd7a3) return character;
  const bare = character.normalize('NFKD').replace(SHARED_MARKS, '').toLowerCase();
  return LATIN_LETTERS[bare] ?? bare;
};

/** Blocks of scripts that write without spaces: first and last code unit of each. */
const UNSPACED_BLOCKS: readonly (readonly [number, number])[] = [
  [0x0e00, 0x0eff], // Thai, Lao
  [0x1000, 0x109f], // Myanmar
  [0x1780, 0x17ff], // Khmer
  [0x3005, 0x3007], // Han repetition marks and zero
  [0x3041, 0x30ff], // Hiragana, Katakana
  [0x3400, 0x9fff], // Han
  [0xf900, 0xfaff], // Han, compatibility
];

const isUnspaced = (code: number): boolean =>
  UNSPACED_BLOCKS.some(([first, last]) => first <= code && code <= last);

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

/**
 * A text of the same length with plain letters for those of mathematics, which take two code units:
 * the second becomes an accent, which belongs to its letter and folds to nothing.
 */
export const withPlainLetters = (text: string): string =>
  text.includes('\ud835')
    ? text.replace(
        /[\u{1d400}-\u{1d7ff}]/gu,
        (letter) => `${letter.normalize('NFKD').charAt(0)}\u0301`,
      )
    : text;

const ACCENTS = /[\u0300-\u036f]/g;

/** A text with plain letters for most of those with accents: what the engine folds faster than we do. */
export const withoutAccents = (text: string): string => text.normalize('NFKD').replace(ACCENTS, '');
