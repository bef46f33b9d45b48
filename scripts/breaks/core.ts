// Deliberate breaks of the detector itself.
import type { Break } from './break';

const SYMBOLS = { file: 'core/text/symbols.ts', caughtBy: 'tests/core/text/symbols.test.ts' };
const FIND = { file: 'core/match/find.ts', caughtBy: 'tests/core/match/find.test.ts' };
const NAMES = { file: 'core/match/names.ts', caughtBy: 'tests/core/match/names.test.ts' };
const OPENINGS = { file: 'core/match/openings.ts', caughtBy: 'tests/core/match/openings.test.ts' };
const RESOLVE = { file: 'core/match/resolve.ts', caughtBy: 'tests/core/match/resolve.test.ts' };
const RULES = { file: 'core/match/rules.ts', caughtBy: 'tests/core/match/rules.test.ts' };
const NAME_PARTS = { file: 'core/match/name-parts.ts', caughtBy: RULES.caughtBy };
const CONTEXT = { file: 'core/match/context.ts', caughtBy: 'tests/core/match/context.test.ts' };
const INDEX = {
  file: 'core/mentions/mention-index.ts',
  caughtBy: 'tests/core/mentions/mention-index.test.ts',
};

export const BREAKS_OF_CORE: readonly Break[] = [
  {
    ...SYMBOLS,
    promise: 'soft hyphens and zero-width characters do not count',
    from: 'if (IGNORABLE.test(character)) return 0;',
    to: '',
  },
  {
    ...SYMBOLS,
    promise: 'accents do not count',
    from: ".replace(SHARED_MARKS, '')",
    to: '',
  },
  {
    ...SYMBOLS,
    promise: 'all apostrophes are one',
    from: 'if (APOSTROPHES.includes(character)) return APOSTROPHE;',
    to: '',
  },
  {
    ...SYMBOLS,
    promise: 'all hyphens are one',
    from: 'if (HYPHENS.test(character)) return HYPHEN;',
    to: '',
  },
  {
    ...FIND,
    promise: 'a name ends where a word does',
    from: 'return (next & WORD) === 0 || ((entry | next) & UNSPACED) !== 0 ? end : 0;',
    to: 'return end;',
  },
  {
    ...FIND,
    promise: 'a name begins where a word does',
    from: 'if (!goesOn && (entry & WORD) !== 0) starts.push(at);',
    to: 'if ((entry & WORD) !== 0) starts.push(at);',
  },
  {
    ...FIND,
    promise: 'in a script without spaces a name begins anywhere',
    from: '(entry & before & WORD) !== 0 && ((entry | before) & UNSPACED) === 0',
    to: '(entry & before & WORD) !== 0',
  },
  {
    ...FIND,
    promise: 'a capital of a name is a capital in the text',
    from: 'wantsCapital ? !isCapital : isExact && isCapital',
    to: '!wantsCapital && isExact && isCapital',
  },
  {
    ...FIND,
    promise: 'an acronym has no other capitals than its own',
    from: 'wantsCapital ? !isCapital : isExact && isCapital',
    to: 'wantsCapital && !isCapital',
  },
  {
    ...FIND,
    promise: 'white space in a name may be as long as it likes',
    from: 'if (symbol === 0 || (symbol === SPACE && isSpaced)) continue;',
    to: 'if (symbol === 0) continue;',
  },
  {
    ...FIND,
    promise: 'an accent behind the last letter belongs to the name',
    from: 'if ((next & WORD) !== 0) end = at + 1;',
    to: '',
  },
  {
    ...FIND,
    promise: 'a decoy may begin before the name that it swallows',
    from: 'placeBefore(text, start, REACH)',
    to: 'start',
  },
  {
    ...FIND,
    promise: 'a text whose end cuts a name off is not passed over',
    from: "if (isCut) outlook = 'cut';",
    to: '',
  },
  {
    ...NAMES,
    promise: 'a word that the end of its text cuts off may begin any name',
    from: 'return -beginning;',
    to: 'return beginning;',
  },
  {
    ...NAMES,
    promise: 'what goes on behind a word does not tell how it begins',
    from: '(entry & kind & WORD) === 0 || ',
    to: '',
  },
  {
    ...OPENINGS,
    promise: 'the expression is short, however many the names are',
    from: 'if (places > MOST_PLACES) break;',
    to: '',
  },
  {
    ...OPENINGS,
    promise: 'a name is looked for in capitals too',
    from: 'return `[${character}${capital}]`;',
    to: 'return character;',
  },
  {
    ...OPENINGS,
    promise: 'a name is looked for over a hard space',
    from: "' ': '\\\\s+',",
    to: "' ': ' ',",
  },
  {
    ...RESOLVE,
    promise: 'the longest of overlapping names stands',
    from: 'other.end - other.start - (one.end - one.start) ||',
    to: '',
  },
  {
    ...RESOLVE,
    promise: 'a decoy goes before a name of its length',
    from: 'Number(isDecoy(decider, other)) - Number(isDecoy(decider, one)) ||',
    to: '',
  },
  {
    ...RESOLVE,
    promise: 'a decoy names nobody',
    from: 'if (isDecoy(decider, hit)) continue;',
    to: '',
  },
  {
    ...RESOLVE,
    promise: 'a text that two entities own names both',
    from: 'if (winner === undefined || isShared) standing.push(hit);',
    to: 'if (winner === undefined) standing.push(hit);',
  },
  {
    ...RULES,
    promise: 'a name in an address does not count',
    from: 'applies: (candidate) => isInAddress(candidate)',
    to: 'applies: () => false',
  },
  {
    ...RULES,
    promise: 'a handle does not count',
    from: "if (text[hit.start - 1] === '@') return true;",
    to: '',
  },
  {
    ...RULES,
    promise: 'a word in a line of capitals does not count',
    from: '(candidate.policy & POLICY.commonWord) !== 0 && isAmongCapitals(candidate)',
    to: 'false',
  },
  {
    ...RULES,
    promise: 'a name part beside another name is somebody else',
    from: 'applies: (candidate) => isOneNamePart(candidate) && hasForeignNamePart(candidate)',
    to: 'applies: () => false',
  },
  {
    ...NAME_PARTS,
    promise: 'a title before a name is no name part',
    from: 'isTitle(candidate, folded) || isBetweenPersons',
    to: 'isBetweenPersons',
  },
  {
    ...NAME_PARTS,
    promise: 'names in a list stand side by side',
    from: 'if (!isCapitalized(word.text) || isInHit(passage, hit, word)) return false;',
    to: 'if (!isCapitalized(word.text)) return false;',
  },
  {
    ...NAME_PARTS,
    promise: 'a name part of the entity beside its name is its own',
    from: 'if (ownPartsOf(candidate).has(folded)) return false;',
    to: '',
  },
  {
    ...RULES,
    promise: 'a name inside a proper name does not count',
    from: 'applies: (candidate) => NAMING_KINDS.has(candidate.kind) && isInProperName(candidate)',
    to: 'applies: () => false',
  },
  {
    ...RULES,
    promise: 'a part of the compass makes another place',
    from: "applies: (candidate) => candidate.kind === 'place' && isInOtherPlace(candidate)",
    to: 'applies: () => false',
  },
  {
    ...CONTEXT,
    promise: 'capitals in a headline tell nothing',
    from: 'if (surroundings.isAllCapitals()) return true;',
    to: '',
  },
  {
    ...CONTEXT,
    promise: 'words that a comma parts are no neighbours',
    from: 'before !== undefined && isBlank(text, before.end, start) ? before : undefined',
    to: 'before',
  },
  {
    ...INDEX,
    promise: 'a short form counts only with a full name on the page',
    from: ' && fullNames.has(entity)',
    to: '',
  },
  {
    ...INDEX,
    promise: 'a short form goes when the last full name goes',
    from: 'if (sum === 0) counts.delete(key);\n  else ',
    to: '',
  },
  {
    ...INDEX,
    promise: 'places are painted only beside other entities',
    from: 'withPlaces || !isPlace(entity)',
    to: 'true',
  },
  {
    ...INDEX,
    promise: 'the first of each entity in a block is painted',
    from: "const seen = density === 'page' ? seenOnPage : new Set<EntityIndex>();",
    to: 'const seen = seenOnPage;',
  },
  {
    file: 'core/match/stretches.ts',
    caughtBy: 'tests/core/match/stretches.test.ts',
    promise: 'a name that lies where stretches of a long text meet is found',
    from: 'const MARGIN = 1000;',
    to: 'const MARGIN = 0;',
  },
  {
    file: 'core/quotes/word-runs.ts',
    caughtBy: 'tests/core/quotes/word-runs.test.ts',
    promise: 'a run goes on from text to text',
    from: 'count += 1;',
    to: 'count = word + 1;',
  },
  {
    file: 'core/hover/placement.ts',
    caughtBy: 'tests/core/hover/placement.test.ts',
    promise: 'a finger gets a sheet',
    from: 'if (isTouch || ',
    to: 'if (',
  },
  {
    file: 'core/match/context.ts',
    caughtBy: 'tests/core/match/rules.test.ts',
    promise: 'a page that tells no language is not taken for English where it plainly is not',
    from: "language === '' ? guessLanguage(text) : language",
    to: 'language',
  },
  {
    ...NAME_PARTS,
    caughtBy: 'tests/core/match/resolve.test.ts',
    promise: 'two who meet in a headline are not one person',
    from: '|| isMet(candidate)',
    to: '',
  },
  {
    file: 'core/match/proper-names.ts',
    caughtBy: 'tests/core/match/rules.test.ts',
    promise: 'a body whose noun comes first has its own name',
    from: 'if (BODY.test(opening) && !passage.capitalsTellNothing()) return true;',
    to: '',
  },
];
