// The search as one would write it first: every name tried at every place, on a nasty alphabet
// whose letters say by themselves what they stand for.
import * as fc from 'fast-check';
import { type Name, POLICY } from '../../../core/match/lexicon';
import type { Hit } from '../../../core/match/find';

interface Letter {
  readonly folded: string;
  readonly isWord?: boolean;
  readonly isCapital?: boolean;
  readonly isUnspaced?: boolean;
  readonly isAccent?: boolean;
}

const letter = (folded: string): Letter => ({ folded, isWord: true });
const capital = (folded: string): Letter => ({ folded, isWord: true, isCapital: true });

const ALPHABET: Readonly<Record<string, Letter>> = {
  a: letter('a'),
  s: letter('s'),
  A: capital('a'),
  S: capital('s'),
  é: letter('e'),
  E: capital('e'),
  ß: letter('ss'),
  Æ: capital('ae'),
  Ａ: capital('a'),
  й: letter('и'),
  挪: { folded: '挪', isWord: true, isUnspaced: true },
  '1': letter('1'),
  _: letter('_'),
  ' ': { folded: ' ' },
  '\u00a0': { folded: ' ' },
  '\n': { folded: ' ' },
  '-': { folded: '-' },
  '\u2011': { folded: '-' },
  "'": { folded: "'" },
  '’': { folded: "'" },
  '.': { folded: '.' },
  '\u00ad': { folded: '' },
  '\u200b': { folded: '' },
  '\u0301': { folded: '', isAccent: true },
  '\ud800': { folded: '\ud800' },
};

const CHARACTERS = Object.keys(ALPHABET);
const character = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'A', 's', 'S', ' ') },
  { weight: 2, arbitrary: fc.constantFrom(...CHARACTERS) },
);
const policy = fc.constantFrom(0, 0, POLICY.exactCase, POLICY.anyCase);

const nameText = fc
  .array(character, { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(''));

/** Names of a few characters. */
export const LEXICONS: fc.Arbitrary<readonly Name[]> = fc.array(
  fc.tuple(nameText, fc.constant(0), policy),
  { minLength: 1, maxLength: 8 },
);

/** A text as the characters that it is made of. */
export const PIECES: fc.Arbitrary<readonly string[]> = fc.array(character, { maxLength: 30 });

/** The text that some characters make. */
export const glue = (pieces: readonly string[]): string => pieces.join('');

/** What `find` should find, in its order: by start, end and name. */
export const naiveFind = (names: readonly Name[], pieces: readonly string[]): readonly Hit[] =>
  pieces
    .flatMap((_, start) =>
      names.flatMap((name, index): readonly Hit[] => {
        const end = endOf(name, pieces, start);
        return end === undefined ? [] : [{ start, end, name: index }];
      }),
    )
    .toSorted(
      (one, other) => one.start - other.start || one.end - other.end || one.name - other.name,
    );

const of = (piece: string | undefined): Letter => ALPHABET[piece ?? ''] ?? { folded: '' };
const isSeen = (piece: string): boolean => of(piece).folded !== '';

/** Whether a name may end or begin between two letters, the one of which is inside of it. */
const isBorder = (inside: string | undefined, outside: string | undefined): boolean =>
  of(outside).isWord !== true || of(inside).isUnspaced === true || of(outside).isUnspaced === true;

/** Where a name that starts at a place of a text ends, if it stands there. */
const endOf = (
  [name, , policyBits]: Name,
  pieces: readonly string[],
  start: number,
): number | undefined => {
  const wanted = Array.from(name).flatMap(foldedOf);
  const first = pieces[start];
  if (wanted.length < 2 || of(first).isWord !== true) return undefined;
  if (!isBorder(first, pieces.slice(0, start).findLast(isSeen))) return undefined;
  const read: Sign[] = [];
  for (let at = start; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    if (!isSeen(piece) || (of(piece).folded === ' ' && read.at(-1)?.symbol === ' ')) continue;
    read.push(...foldedOf(piece));
    if (read.length < wanted.length) continue;
    const isSame =
      read.length === wanted.length &&
      wanted.every((want, index) => isSameSymbol(want, read[index], policyBits));
    const next = pieces.findIndex((later, index) => index > at && isSeen(later));
    const limit = next < 0 ? pieces.length : next;
    if (!isSame || !isBorder(piece, pieces[limit])) return undefined;
    const accent = pieces.findLastIndex((later, index) => index < limit && of(later).isAccent);
    return Math.max(at, accent) + 1;
  }
  return undefined;
};

interface Sign {
  readonly symbol: string;
  readonly isCapital: boolean;
}

const foldedOf = (piece: string): readonly Sign[] =>
  Array.from(of(piece).folded, (symbol, index) => ({
    symbol,
    isCapital: of(piece).isCapital === true && index === 0,
  }));

const isSameSymbol = (want: Sign, read: Sign | undefined, policyBits: number): boolean => {
  if (read?.symbol !== want.symbol) return false;
  if ((policyBits & POLICY.anyCase) !== 0) return true;
  if (want.isCapital) return read.isCapital;
  return (policyBits & POLICY.exactCase) === 0 || !read.isCapital;
};
