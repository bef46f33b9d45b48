// What the build refuses, each with a broken pack of a few lines and the message that it gets.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPack, type CommonWords } from '../../pack/check';
import { fuzzed } from '../support/fuzzed';
import { survey, ann, pond, said, visit, count, packWith, refusals } from '../support/fish-pack';

test('takes a sound pack and puts its files together', () => {
  const result = checkPack(packWith());
  expect(result).toMatchObject({
    ok: true,
    pack: {
      id: 'fish',
      documents: [{ id: 'survey', date: { edtf: '2025-07-01' } }],
      entities: [
        { id: 'ann-carp', aliases: [{ text: 'Ann Carp', language: 'en' }] },
        { id: 'lake-pond' },
      ],
      statements: [said],
      relations: [visit],
      events: [{ id: 'count' }],
    },
  });
});

test('takes an empty list, and a list file in which nothing stands', () => {
  expect(
    refusals({ 'statements.yaml': [], 'relations.yaml': null, 'events.yaml': undefined }),
  ).toEqual([]);
});

test('reads a year without quotes, and lets out one alias for each text of a group', () => {
  const result = checkPack(
    packWith({
      'entities/lake-pond.yaml': {
        ...pond,
        aliases: [
          'Lake Pond',
          { texts: ['Teichsee', 'Lac Étang'], language: 'de', shortForm: true },
        ],
        facts: [{ sentence: 'It was dug in 1900.', locator: 'survey/p1', date: 1900 }],
      },
    }),
  );
  expect(result.ok && result.pack.entities[1]).toMatchObject({
    aliases: [{ text: 'Lake Pond' }, { text: 'Teichsee', shortForm: true }, { text: 'Lac Étang' }],
    facts: [{ date: { edtf: '1900' } }],
  });
});

describe('a reference that leads nowhere', () => {
  const nobody = 'there is no entity "nobody". Correct the id, or add a file for that entity.';
  const nowhere =
    'there is no passage "survey/p9". Name a passage that one of the documents has, as "survey/p1".';
  test.each([
    ['statements.yaml', [{ ...said, speaker: 'nobody' }], `at [0].speaker: ${nobody}`],
    [
      'statements.yaml',
      [{ ...said, about: ['lake-pond', 'nobody'] }],
      `at [0].about[1]: ${nobody}`,
    ],
    ['statements.yaml', [{ ...said, locator: 'survey/p9' }], `at [0].locator: ${nowhere}`],
    ['relations.yaml', [visit, { ...visit, to: 'nobody' }], `at [1].to: ${nobody}`],
    ['relations.yaml', [{ ...visit, from: 'nobody' }], `at [0].from: ${nobody}`],
    ['relations.yaml', [{ ...visit, locator: 'survey/p9' }], `at [0].locator: ${nowhere}`],
    ['events.yaml', [{ ...count, entities: ['nobody'] }], `at [0].entities[0]: ${nobody}`],
    ['events.yaml', [{ ...count, locator: 'survey/p9' }], `at [0].locator: ${nowhere}`],
    [
      'entities/ann-carp.yaml',
      { ...ann, facts: [{ ...ann.facts[0], about: ['nobody'] }] },
      `at facts[0].about[0]: ${nobody}`,
    ],
    [
      'entities/ann-carp.yaml',
      { ...ann, facts: [{ ...ann.facts[0], locator: 'survey/p9' }] },
      `at facts[0].locator: ${nowhere}`,
    ],
    [
      'entities/ann-carp.yaml',
      { ...ann, role: { text: 'Counter', asOf: '2025', locator: 'survey/p9' } },
      `at role.locator: ${nowhere}`,
    ],
    [
      'entities/ann-carp.yaml',
      { ...ann, notes: [{ text: 'Spelled Anne there.', locator: 'survey/p9' }] },
      `at notes[0].locator: ${nowhere}`,
    ],
    [
      'documents/survey.yaml',
      {
        ...survey,
        sections: [
          {
            passages: [
              { id: 'p1', digest: 'Fish are counted.' },
              {
                id: 'p2',
                digest: 'So are eels.',
                notes: [{ text: 'Eels are fish.', locator: 'survey/p9' }],
              },
            ],
          },
        ],
      },
      `at sections[0].passages[1].notes[0].locator: ${nowhere}`,
    ],
  ])('in %s', (file, content, message) => {
    expect(refusals({ [file]: content })).toEqual([`${file} ${message}`]);
  });
});

describe('an alias that two entities share without saying so', () => {
  const message = (text: string): string =>
    `entities/lake-pond.yaml at aliases: the alias "${text}" belongs to "ann-carp" too, in ` +
    'entities/ann-carp.yaml. Remove it from one of them, or write "shared: true" at both.';
  const both = (one: unknown, other: unknown): readonly string[] =>
    refusals({
      'entities/ann-carp.yaml': { ...ann, aliases: [one] },
      'entities/lake-pond.yaml': { ...pond, aliases: [other] },
    });
  test('is refused', () => expect(both('Carp', 'Carp')).toEqual([message('Carp')]));
  test('is refused when only one says so', () =>
    expect(both({ text: 'Carp', shared: true }, 'Carp')).toEqual([message('Carp')]));
  test('is refused when only accents, hyphens or case set the two apart', () =>
    expect(both('Cärp-Lee', 'CARP‑LEE')).toEqual([message('CARP‑LEE')]));
  test('is taken when both say so', () =>
    expect(both({ text: 'Carp', shared: true }, { text: 'Carp', shared: true })).toEqual([]));
  test('is none when both are as written and differ in case', () =>
    expect(both({ text: 'CARP', case: 'exact' }, { text: 'Carp', case: 'exact' })).toEqual([]));
  test('is another matter within one entity', () =>
    expect(refusals({ 'entities/ann-carp.yaml': { ...ann, aliases: ['Carp', 'Carp'] } })).toEqual([
      'entities/ann-carp.yaml at aliases: the alias "Carp" stands twice. Remove one of the two.',
    ]));
});

test('refuses a fact without a passage', () => {
  expect(
    refusals({ 'entities/ann-carp.yaml': { ...ann, facts: [{ sentence: 'She counts fish.' }] } }),
  ).toEqual([
    'entities/ann-carp.yaml at facts[0].locator: the field "locator" is missing. ' +
      'Name the passage that says it, as "survey-2025/p2", or remove what no passage says.',
  ]);
});

describe('an id that stands twice', () => {
  const twice = 'Give one of the two another id.';
  test.each([
    [
      'entities/other.yaml',
      { ...pond, aliases: ['Pond Lake'] },
      `at id: the id "lake-pond" is already used in entities/lake-pond.yaml. ${twice}`,
    ],
    [
      'documents/z.yaml',
      survey,
      `at id: the id "survey" is already used in documents/survey.yaml. ${twice}`,
    ],
    [
      'statements.yaml',
      [said, said],
      `at [1].id: the id "fish-are-few" is already used in statements.yaml [0]. ${twice}`,
    ],
    [
      'events.yaml',
      [count, count],
      `at [1].id: the id "count" is already used in events.yaml [0]. ${twice}`,
    ],
    [
      'documents/survey.yaml',
      { ...survey, sections: [...survey.sections, ...survey.sections] },
      'at sections[1].passages[0].id: the passage "p1" stands twice. Number the passages in reading order.',
    ],
  ])('in %s is refused', (file, content, message) => {
    expect(refusals({ [file]: content })).toEqual([`${file} ${message}`]);
  });
});

test('refuses a point on the map for what is no place', () => {
  const point = { latitude: 60, longitude: 25 };
  expect(refusals({ 'entities/lake-pond.yaml': { ...pond, point } })).toEqual([]);
  expect(refusals({ 'entities/ann-carp.yaml': { ...ann, point } })).toEqual([
    'entities/ann-carp.yaml at point: only a place stands on a map. Correct it as the message says.',
  ]);
});

test('refuses an alias of one character', () => {
  const short = 'an alias has at least two characters. Write more, or leave an optional field out.';
  expect(refusals({ 'entities/ann-carp.yaml': { ...ann, aliases: ['Ann Carp', 'A'] } })).toEqual([
    `entities/ann-carp.yaml at aliases[1]: ${short}`,
  ]);
  expect(
    refusals({ 'entities/ann-carp.yaml': { ...ann, aliases: [{ texts: ['Ann Carp', 'A'] }] } }),
  ).toEqual([`entities/ann-carp.yaml at aliases[0].texts[1]: ${short}`]);
});

test('refuses names that pages could not carry, and decoys too', () => {
  const tell = (what: string): string =>
    `${what} has no bar and no line break in it. Correct it as the message says.`;
  expect(
    refusals({
      'entities/ann-carp.yaml': { ...ann, aliases: ['Ann|Carp'], decoys: ['Ann Carp\nPond'] },
    }),
  ).toEqual([
    `entities/ann-carp.yaml at aliases[0]: ${tell('an alias')}`,
    `entities/ann-carp.yaml at decoys[0]: ${tell('a decoy')}`,
  ]);
});

describe('an alias that is a common word', () => {
  const words: CommonWords = { en: ['us'], ms: ['kami'] };
  const withAlias = (alias: unknown): readonly string[] =>
    refusals({ 'entities/ann-carp.yaml': { ...ann, aliases: [alias] } }, words);
  test('is refused without a case policy', () =>
    expect(withAlias('US')).toEqual([
      'entities/ann-carp.yaml at aliases: the alias "US" is also a common word. ' +
        'Give it a case policy ("case: name" where its capital tells it apart), or remove it.',
    ]));
  test('is judged by its own language', () => {
    expect(withAlias({ text: 'Kami', language: 'ms-MY' })).toHaveLength(1);
    expect(withAlias('Kami')).toEqual([]);
  });
  test('is taken with a case policy', () =>
    expect(withAlias({ text: 'US', case: 'exact' })).toEqual([]));
});

test('tells all problems at once, and of dangling references only when the files are read', () => {
  expect(
    refusals({
      'entities/ann-carp.yaml': { ...ann, summary: 3 },
      'statements.yaml': [{ ...said, speaker: 'nobody', quote: 4 }],
    }).map((line) => line.replace(/:.*/, '')),
  ).toEqual(['entities/ann-carp.yaml at summary', 'statements.yaml at [0].quote']);
});

describe('whatever stands in its files', () => {
  /** Puts something else in place of one value, however deep it lies. */
  const damage = (value: unknown, at: readonly number[], by: unknown): unknown => {
    const [first, ...rest] = at;
    if (first === undefined || typeof value !== 'object' || value === null) return by;
    const entries = Object.entries(value);
    if (entries.length === 0) return by;
    const place = first % entries.length;
    const changed = entries.map(([key, item], nth): [string, unknown] =>
      nth === place ? [key, damage(item, rest, by)] : [key, item],
    );
    return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
  };
  const anything = fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true });

  test('a pack is taken or refused with the file, the place and a remedy, and nothing is thrown', () => {
    const at = fc.array(fc.nat(20), { maxLength: 5 });
    fc.assert(
      fc.property(fc.nat(), at, anything, (nth, place, by) => {
        const sources = packWith();
        const hit = nth % sources.length;
        const result = checkPack(
          sources.map((source, index) =>
            index === hit ? { ...source, content: damage(source.content, place, by) } : source,
          ),
        );
        const problems = result.ok ? [] : result.problems;
        expect(result.ok || problems.length > 0).toBe(true);
        for (const { file, message, remedy } of problems) {
          expect([file, message, remedy]).not.toContain('');
        }
      }),
      fuzzed(200),
    );
  });
});
