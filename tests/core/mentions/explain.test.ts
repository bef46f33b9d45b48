// Why a text is taken for an entity.
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../core/match/resolve';
import { explain, isAlive } from '../../../core/mentions/explain';
import { lexiconOf } from '../match/lexicon-of';

const LEXICON = lexiconOf({
  anna: [
    'person',
    ['Anna Berg'],
    ['A. Berg', 'exactCase'],
    ['Berg', 'shortForm', 'personalName'],
    ['Pact', 'shortForm', 'commonWord'],
  ],
  pact: ['grouping', ['Pact', 'anyCase']],
});

const mention = (...texts: readonly string[]): Mention => ({
  start: 0,
  end: 1,
  names: LEXICON.names.flatMap(([name], own) => (texts.includes(name) ? own : [])),
});

describe('a mention', () => {
  it('tells its entity, and its name with what that asks for', () => {
    expect(explain(LEXICON, mention('Anna Berg'), [])).toEqual([
      { entity: 'anna', alias: 'Anna Berg', policies: [] },
    ]);
    expect(explain(LEXICON, mention('A. Berg'), [])).toEqual([
      { entity: 'anna', alias: 'A. Berg', policies: ['exactCase'] },
    ]);
  });

  it('tells of a short form which full name first made it live', () => {
    const standing = [mention('Berg'), mention('A. Berg'), mention('Anna Berg')];
    expect(explain(LEXICON, mention('Berg'), standing)).toEqual([
      {
        entity: 'anna',
        alias: 'Berg',
        policies: ['shortForm', 'personalName'],
        aliveBy: 'A. Berg',
      },
    ]);
  });

  it('tells of a short form that nothing makes it live', () => {
    expect(explain(LEXICON, mention('Berg'), [mention('Berg'), mention('Pact')])).toEqual([
      { entity: 'anna', alias: 'Berg', policies: ['shortForm', 'personalName'] },
    ]);
  });

  it('of a text that two entities own tells of each by itself', () => {
    expect(explain(LEXICON, mention('Pact'), [mention('Anna Berg')])).toEqual([
      {
        entity: 'anna',
        alias: 'Pact',
        policies: ['shortForm', 'commonWord'],
        aliveBy: 'Anna Berg',
      },
      { entity: 'pact', alias: 'Pact', policies: ['anyCase'] },
    ]);
  });
});

it('tells a name that counts from one that no full name makes alive', () => {
  const [alive, ...others] = explain(LEXICON, mention('Berg'), [mention('A. Berg')]).map(isAlive);
  const [dead] = explain(LEXICON, mention('Berg'), [mention('Pact')]).map(isAlive);
  const [full] = explain(LEXICON, mention('Anna Berg'), []).map(isAlive);
  expect([alive, dead, full, others]).toEqual([true, false, true, []]);
});
