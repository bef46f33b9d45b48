import { describe, expect, test } from 'vitest';
import { adviceOn, countsOf } from '../../pack/advice';
import { Pack } from '../../pack/schema';
import { head, survey } from '../support/fish-pack';

const entity = (id: string, more: object = {}): object => ({
  id,
  kind: 'person',
  name: 'Somebody',
  summary: 'Somebody.',
  aliases: [`Somebody ${id}`],
  ...more,
});
const packOf = (entities: readonly object[], more: object = {}): Pack =>
  Pack.parse({
    ...head,
    documents: [
      {
        ...survey,
        sections: [
          {
            passages: [
              { id: 'p1', digest: 'Fish are counted.' },
              { id: 'p2', digest: 'Eels are not.' },
            ],
          },
        ],
      },
    ],
    entities,
    statements: [],
    relations: [],
    events: [],
    ...more,
  });
const advice = (pack: Pack, title: string, words = {}): readonly string[] =>
  adviceOn(pack, words).find((one) => one.title.startsWith(title))?.items ?? ['no such advice'];

const fact = { sentence: 'She counts fish.', locator: 'survey/p1' };
const relation = {
  from: 'ann',
  type: 'met',
  to: 'bob',
  sentence: 'Ann and Bob met.',
  locator: 'survey/p1',
};

test('counts what a pack holds', () => {
  const pack = packOf([entity('ann', { facts: [fact], decoys: ['Somebody ann Else'] })]);
  expect(Object.fromEntries(countsOf(pack))).toEqual({
    documents: 1,
    passages: 2,
    entities: 1,
    aliases: 1,
    decoys: 1,
    facts: 1,
    statements: 0,
    relations: 0,
    events: 0,
  });
});

describe('passages', () => {
  test('from which nothing is drawn are named', () =>
    expect(advice(packOf([entity('ann', { facts: [fact] })]), 'Passages')).toEqual(['survey/p2']));
  test('count as drawn from by a statement or an event, not by a relation alone', () => {
    const pack = packOf([entity('ann'), entity('bob')], {
      relations: [relation],
      events: [
        {
          id: 'count',
          title: 'The count',
          date: '2025-06',
          entities: ['ann'],
          sentence: 'Fish were counted.',
          locator: 'survey/p2',
        },
      ],
    });
    expect(advice(pack, 'Passages')).toEqual(['survey/p1']);
  });
});

describe('entities', () => {
  const pack = packOf(
    [
      entity('ann', { facts: [{ ...fact, about: ['dan', 'ann'] }] }),
      entity('bob'),
      entity('cat', { facts: [{ ...fact, about: ['cat'] }] }),
      entity('dan'),
    ],
    { relations: [relation] },
  );
  test('without a fact are named', () =>
    expect(advice(pack, 'Entities without a fact')).toEqual(['bob', 'dan']));
  test('without a relation are named', () =>
    expect(advice(pack, 'Entities without a relation')).toEqual(['cat', 'dan']));
  test('that nothing else refers to are named', () =>
    expect(advice(pack, 'Entities that no fact of another')).toEqual(['cat']));
});

describe('aliases', () => {
  test('that are also words are named, whatever their case policy', () => {
    const aliases = [
      { text: 'Hope', case: 'name' },
      { text: 'IT', case: 'exact', commonWord: true },
    ];
    expect(
      advice(packOf([entity('ann', { aliases })]), 'Aliases that are also', { en: ['hope', 'it'] }),
    ).toEqual(['"Hope" (ann)']);
  });
  test('of one word or a few letters are named where they count alone', () => {
    const pack = packOf([
      entity('ann', {
        aliases: ['Ann Carp', 'Carp', { text: 'Ann', shortForm: true }, '安娜·卡普'],
      }),
      entity('pond', {
        kind: 'place',
        aliases: ['Pond', 'P.L.', { text: '安华', language: 'zh' }],
      }),
    ]);
    expect(advice(pack, 'Aliases that may be a part')).toEqual([
      '"Carp" (ann)',
      '"P.L." (pond)',
      '"安华" (pond)',
    ]);
  });
  test('inside the alias of another entity are named', () => {
    const pack = packOf([
      entity('ann', { aliases: ['Carp'] }),
      entity('book', { kind: 'instrument', aliases: ['Carp’s Fish', 'Carpets'] }),
    ]);
    expect(advice(pack, 'Aliases that stand in')).toEqual([
      '"Carp" (ann), in "Carp’s Fish" (book)',
    ]);
  });
  test('that the detector reads alike are named, but for acronyms as written', () => {
    const acronyms = ['BR', 'Br'].map((text) => ({ text, case: 'exact' }));
    const pack = packOf([entity('ann', { aliases: ['Zoë Carp', 'Zoe Carp', ...acronyms] })]);
    expect(advice(pack, 'Aliases of one entity')).toEqual(['"Zoe Carp" (ann), beside "Zoë Carp"']);
  });
});

test('decoys without an alias in them are named', () => {
  const pack = packOf(
    [entity('ann', { aliases: ['Carp'], decoys: ['Carp Street', 'Eel Street'] })],
    {
      decoys: ['Trout Street'],
    },
  );
  expect(advice(pack, 'Decoys')).toEqual(['"Trout Street"', '"Eel Street" (ann)']);
});

test('facts, statements and relations without a date are named', () => {
  const pack = packOf(
    [entity('ann', { facts: [{ ...fact, date: 2025 }, fact, fact] }), entity('bob')],
    {
      relations: [relation],
      statements: [
        {
          id: 'few',
          speaker: 'ann',
          about: ['bob'],
          paraphrase: 'Fish are few.',
          locator: 'survey/p1',
        },
      ],
    },
  );
  expect(advice(pack, 'Without a date')).toEqual([
    'ann: fact 2, 3',
    'statement few',
    'relation: ann met bob',
  ]);
});
