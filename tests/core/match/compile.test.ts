// Lexicon → matcher: which beginnings it knows, and that it grows only where a text leads.
import { describe, expect, it } from 'vitest';
import { CAPITAL, compile, EITHER, type Matcher, pairOf, step } from '../../../core/match/compile';
import { find } from '../../../core/match/find';
import { lexiconOf, type NameRow } from './lexicon-of';

const matcherOf = (...names: readonly NameRow[]): Matcher =>
  compile(lexiconOf({ one: ['place', ...names] }));
const place = (pair: string): number => pairOf(pair.charCodeAt(0), pair.charCodeAt(1));
const opening = (matcher: Matcher, pair: string): number | undefined =>
  matcher.openings[place(pair)];

describe('a matcher', () => {
  it('keeps its lexicon', () => {
    const lexicon = lexiconOf({ oslo: ['place', ['Oslo']] });
    expect(compile(lexicon).lexicon).toBe(lexicon);
  });

  it.each([
    ['a capital where the name has one', [['Oslo']], CAPITAL],
    ['a capital where the policy is exact', [['OS', 'exactCase']], CAPITAL],
    ['either where the name begins small', [['oslo']], EITHER],
    ['either where case does not count', [['Oslo', 'anyCase']], EITHER],
    ['either where one of two names takes it', [['Osaka', 'anyCase'], ['Oslo']], EITHER],
    ['either, in whatever order', [['Oslo'], ['Osaka', 'anyCase']], EITHER],
    ['a capital where the name is accented', [['Ósló']], CAPITAL],
    ['nothing where no name begins so', [['Bergen']], 0],
    ['nothing where the name has one letter', [['O']], 0],
    ['nothing where there is no name', [], 0],
  ] as const)('wants %s', (_, names, expected) => {
    expect(opening(matcherOf(...names), 'os')).toBe(expected);
  });

  it('knows the beginning of a name by its symbols, not its code units', () => {
    expect(opening(matcherOf(['O\u00ads lo']), 'os')).toBe(CAPITAL);
    expect(opening(matcherOf(['ßa']), 'ss')).toBe(EITHER);
  });

  it('tells apart names whose beginnings share a place', () => {
    const letters = Array.from({ length: 0x51a5 }, (_, at) => String.fromCharCode(0x4e00 + at));
    const twin = letters.find((letter) => place(`${letter}挪`) === place('os'));
    const matcher = matcherOf(['oslo'], [`${twin}挪威`]);
    expect(find(matcher, `oslo ${twin}挪威`).map(({ name }) => name)).toEqual([0, 1]);
    expect(find(matcherOf(['oslo']), `${twin}挪威`)).toEqual([]);
    expect(twin).toBeDefined();
  });

  it('makes the nodes below a beginning when a text first asks for them', () => {
    const matcher = matcherOf(['Oslo'], ['Bergen']);
    find(matcher, 'Nothing here');
    expect(matcher.roots[place('os')]?.next).toBeUndefined();
    find(matcher, 'In Oslo');
    expect(matcher.roots[place('os')]?.next?.size).toBe(1);
    expect(matcher.roots[place('be')]?.next).toBeUndefined();
  });
});

describe('a step', () => {
  const walk = (matcher: Matcher, text: string) =>
    Array.from(text).reduce(
      (node: ReturnType<typeof step>, letter, depth) =>
        node === undefined ? undefined : step(node, letter.charCodeAt(0), depth),
      matcher.roots[place(text)],
    );

  it('leads to the names that end there and those that go on', () => {
    const matcher = matcherOf(['Oslo'], ['Oslo Accord'], ['Osaka']);
    expect(walk(matcher, 'os')?.longer.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(walk(matcher, 'oslo')?.ends.map(({ index }) => index)).toEqual([0]);
    expect(walk(matcher, 'oslo')?.longer.map(({ index }) => index)).toEqual([1]);
    expect(walk(matcher, 'oslo accord')?.longer).toEqual([]);
  });

  it('leads nowhere where no name goes', () => {
    expect(walk(matcherOf(['Oslo']), 'ost')).toBeUndefined();
    expect(walk(matcherOf(['Oslo']), 'oslo ')).toBeUndefined();
  });

  it('remembers the capitals of names', () => {
    const [end] = walk(matcherOf(['OsLo']), 'oslo')?.ends ?? [];
    expect(end?.capitals).toEqual([true, false, true, false]);
  });
});
