// What stands on a page: short forms, places, densities, and the state that runs share.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../core/match/resolve';
import {
  createMentionIndex,
  type Density,
  type MentionIndex,
} from '../../../core/mentions/mention-index';
import { lexiconOf } from '../match/lexicon-of';

const LEXICON = lexiconOf({
  anna: ['person', ['Anna Berg'], ['Berg', 'shortForm', 'personalName'], ['A. Berg']],
  oslo: ['place', ['Oslo'], ['the City', 'shortForm']],
  norway: ['place', ['Norway']],
  nordac: ['grouping', ['Nordac'], ['Pact', 'shortForm']],
  league: ['organization', ['League'], ['Pact', 'shortForm'], ['Nordac']],
});

const index = (): MentionIndex<string> => createMentionIndex<string>(LEXICON);

/** Mentions by their texts; one with several owners has all of them. */
const mentions = (...texts: readonly string[]): readonly Mention[] =>
  texts.map((text, at) => ({
    start: at * 100,
    end: at * 100 + text.length,
    names: LEXICON.names.flatMap(([name], own) => (name === text ? own : [])),
  }));

const filled = (runs: Readonly<Record<string, readonly string[]>>): MentionIndex<string> => {
  const filling = index();
  for (const [run, texts] of Object.entries(runs)) filling.set(run, mentions(...texts));
  return filling;
};

const textOf = ({ names: [first] }: Mention): string => LEXICON.names[first ?? -1]?.[0] ?? '';
const alive = (own: MentionIndex<string>, run: string): readonly string[] =>
  own.mentionsOf(run).map(textOf);
const painted = (
  own: MentionIndex<string>,
  density: Density,
  runs: Iterable<string> = own.runs(),
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...own.painted(runs, density)].map(([run, chosen]) => [run, chosen.map(textOf)]),
  );

const owners = (own: MentionIndex<string>, text: string): readonly (readonly number[])[] =>
  mentions(text).map((mention) => own.entitiesOf(mention));

describe('a short form', () => {
  it('stands for nothing while no full name stands', () => {
    const own = filled({ one: ['Berg', 'Oslo'] });
    expect(alive(own, 'one')).toEqual(['Oslo']);
    expect(owners(own, 'Berg')).toEqual([[]]);
  });

  it('lives with a full name, in whatever run and order', () => {
    const own = filled({ one: ['Berg'], two: ['Oslo'], three: ['Anna Berg'] });
    expect(alive(own, 'one')).toEqual(['Berg']);
    expect(owners(own, 'Berg')).toEqual([[0]]);
  });

  it('does not live by another short form, nor by another entity', () => {
    const own = filled({ one: ['Berg', 'the City'], two: ['Norway'] });
    expect(alive(own, 'one')).toEqual([]);
  });

  it('is gone with the last full name', () => {
    const own = filled({ one: ['Berg'], two: ['Anna Berg', 'A. Berg'], three: ['Anna Berg'] });
    own.delete('two');
    expect(alive(own, 'one')).toEqual(['Berg']);
    own.delete('three');
    expect(alive(own, 'one')).toEqual([]);
  });

  it('is gone when the run of the full name is set anew without it', () => {
    const own = filled({ one: ['Berg'], two: ['Anna Berg'] });
    own.set('two', mentions('Anna Berg'));
    expect(alive(own, 'one')).toEqual(['Berg']);
    own.set('two', mentions('Oslo'));
    expect(alive(own, 'one')).toEqual([]);
  });

  it('that two entities own stands for those whose full names stand', () => {
    expect(owners(filled({ one: ['Pact'] }), 'Pact')).toEqual([[]]);
    expect(owners(filled({ one: ['Pact', 'League'] }), 'Pact')).toEqual([[4]]);
    expect(owners(filled({ one: ['Pact', 'Nordac'] }), 'Pact')).toEqual([[3, 4]]);
  });
});

describe('an index', () => {
  it('is empty until a full name stands, and when it is gone', () => {
    const own = filled({ one: ['Berg'] });
    expect(own.isEmpty()).toBe(true);
    own.set('two', mentions('Anna Berg'));
    expect(own.isEmpty()).toBe(false);
    own.delete('two');
    expect(own.isEmpty()).toBe(true);
  });

  it('knows the runs that have mentions, alive or not', () => {
    const own = filled({ one: ['Berg'], two: [], three: ['Oslo'] });
    own.set('three', []);
    expect([...own.runs()]).toEqual(['one']);
  });

  it('knows nothing of runs that it was not told of', () => {
    const own = filled({ one: ['Oslo'] });
    own.delete('two');
    expect(alive(own, 'two')).toEqual([]);
    expect(alive(own, 'one')).toEqual(['Oslo']);
  });

  it('gives the mentions of a run as they were set, in order', () => {
    const own = index();
    const given = mentions('Oslo', 'Anna Berg', 'Oslo');
    own.set('one', given);
    expect(own.mentionsOf('one')).toEqual(given);
    expect(own.mentionsOf('one')[0]).toBe(given[0]);
  });
});

describe('what is painted', () => {
  const news = (): MentionIndex<string> =>
    filled({
      one: ['Anna Berg', 'Oslo', 'Berg', 'Oslo'],
      two: ['Berg', 'Norway', 'Norway'],
      three: ['Oslo'],
    });

  it.each<[Density, Readonly<Record<string, readonly string[]>>]>([
    [
      'every',
      {
        one: ['Anna Berg', 'Oslo', 'Berg', 'Oslo'],
        two: ['Berg', 'Norway', 'Norway'],
        three: ['Oslo'],
      },
    ],
    ['block', { one: ['Anna Berg', 'Oslo'], two: ['Berg', 'Norway'], three: ['Oslo'] }],
    ['page', { one: ['Anna Berg', 'Oslo'], two: ['Norway'] }],
    ['none', {}],
  ])('at the density %s', (density, expected) => {
    expect(painted(news(), density)).toEqual(expected);
  });

  it('follows the order of runs that it is given', () => {
    expect(painted(news(), 'page', ['three', 'two', 'one'])).toEqual({
      three: ['Oslo'],
      two: ['Berg', 'Norway'],
    });
  });

  it('is of the runs asked for alone', () => {
    expect(painted(news(), 'every', ['three', 'four'])).toEqual({ three: ['Oslo'] });
  });

  it('has no places on a page of nothing but places', () => {
    const own = filled({ one: ['Oslo', 'Norway'], two: ['Berg', 'the City'] });
    expect(painted(own, 'every')).toEqual({});
    expect(alive(own, 'one')).toEqual(['Oslo', 'Norway']);
    own.set('three', mentions('Anna Berg'));
    expect(painted(own, 'every')).toEqual({
      one: ['Oslo', 'Norway'],
      two: ['Berg', 'the City'],
      three: ['Anna Berg'],
    });
  });

  it('has places no more when the only other entity is gone', () => {
    const own = filled({ one: ['Oslo'], two: ['Anna Berg'] });
    own.delete('two');
    expect(painted(own, 'every')).toEqual({});
  });

  it('has a mention of two entities where one of them is new', () => {
    const own = filled({ one: ['League', 'Nordac', 'Pact'] });
    expect(painted(own, 'block')).toEqual({ one: ['League', 'Nordac'] });
  });
});

describe('the shared state', () => {
  it.each([
    ['a full name comes', ['Norway']],
    ['the last full name of an entity goes', ['Berg']],
    ['nothing but places is left', []],
  ])('changes when %s', (_, texts) => {
    const own = filled({ one: ['Oslo'], two: ['Anna Berg', 'Berg'] });
    const before = own.sharedState();
    own.set('two', mentions(...texts));
    expect(own.sharedState()).not.toBe(before);
  });

  it.each([
    ['a short form comes or goes', ['Anna Berg']],
    ['a full name comes again', ['Anna Berg', 'Anna Berg', 'Oslo']],
    ['another full name of the entity takes its place', ['A. Berg', 'Berg']],
  ])('stays when %s', (_, texts) => {
    const own = filled({ one: ['Oslo'], two: ['Anna Berg', 'Berg'] });
    const before = own.sharedState();
    own.set('two', mentions(...texts));
    expect(own.sharedState()).toBe(before);
  });

  it('is the same for the same full names, however they came', () => {
    expect(filled({ one: ['Oslo', 'Anna Berg'] }).sharedState()).toBe(
      filled({ one: ['A. Berg'], two: ['Oslo', 'Berg'] }).sharedState(),
    );
  });

  const TEXTS = ['Anna Berg', 'Berg', 'Oslo', 'the City', 'Norway', 'Nordac', 'League', 'Pact'];
  const change = fc.tuple(
    fc.constantFrom('one', 'two', 'three'),
    fc.array(fc.constantFrom(...TEXTS), { maxLength: 3 }),
  );

  it('while it stays, a change of one run changes what is painted in that run alone', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), change, (changes, [run, texts]) => {
        const own = index();
        for (const [each, its] of changes) own.set(each, mentions(...its));
        const others = ['one', 'two', 'three'].filter((each) => each !== run);
        const [state, before] = [own.sharedState(), painted(own, 'block', others)];
        own.set(run, mentions(...texts));
        fc.pre(own.sharedState() === state);
        expect(painted(own, 'block', others)).toEqual(before);
      }),
    );
  });

  it('nothing of the past is left: an index is what its last runs make it', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const own = index();
        for (const [run, texts] of changes) own.set(run, mentions(...texts));
        const fresh = filled(Object.fromEntries(changes));
        expect(own.sharedState()).toBe(fresh.sharedState());
        expect(painted(own, 'every')).toEqual(painted(fresh, 'every'));
      }),
    );
  });

  it('names the entities that its mentions stand for, and no others', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 8 }),
        fc.subarray(TEXTS, { maxLength: 2 }),
        (changes, suppressed) => {
          const own = index();
          own.suppress((name) => suppressed.includes(name));
          for (const [run, texts] of changes) own.set(run, mentions(...texts));
          const stoodFor = [...own.runs()].flatMap((run) =>
            own.mentionsOf(run).flatMap((mention) => own.entitiesOf(mention)),
          );
          expect(new Set(own.entities())).toEqual(new Set(stoodFor));
        },
      ),
    );
  });
});
