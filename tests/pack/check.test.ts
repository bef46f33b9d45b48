// What the build refuses, each with a broken pack of a few lines and the message that it gets.
import { describe, expect, test } from 'vitest';
import { checkPack, type CommonWords, formatProblem, type SourceFile } from '../../pack/check';

const head = { id: 'fish', title: 'Fish', language: 'en', version: '1.0.0', asOf: '2025-07' };
const survey = {
  id: 'survey',
  title: 'A survey of fish',
  shortTitle: 'Survey',
  publisher: 'Fish League',
  date: '2025-07-01',
  kind: 'survey',
  sections: [{ passages: [{ id: 'p1', digest: 'Ann Carp counts the fish of Lake Pond.' }] }],
};
const ann = {
  id: 'ann-carp',
  kind: 'person',
  name: 'Ann Carp',
  summary: 'Counts fish.',
  aliases: ['Ann Carp'],
  facts: [{ sentence: 'Ann Carp counts fish.', locator: 'survey/p1' }],
};
const pond = {
  id: 'lake-pond',
  kind: 'place',
  name: 'Lake Pond',
  summary: 'A lake.',
  aliases: ['Lake Pond'],
};
const said = {
  id: 'fish-are-few',
  speaker: 'ann-carp',
  about: ['lake-pond'],
  paraphrase: 'There are few fish.',
  locator: 'survey/p1',
};
const visit = {
  from: 'ann-carp',
  type: 'visited',
  to: 'lake-pond',
  sentence: 'Ann Carp went there.',
  locator: 'survey/p1',
};
const count = {
  id: 'count',
  title: 'The count',
  date: '2025-06',
  entities: ['ann-carp'],
  sentence: 'The fish were counted.',
  locator: 'survey/p1',
};

/** The pack above, with some of its files replaced, added, or (undefined) taken away. */
const packWith = (changes: Readonly<Record<string, unknown>> = {}): readonly SourceFile[] => {
  const files: Readonly<Record<string, unknown>> = {
    'pack.yaml': head,
    'documents/survey.yaml': survey,
    'entities/ann-carp.yaml': ann,
    'entities/lake-pond.yaml': pond,
    'statements.yaml': [said],
    'relations.yaml': [visit],
    'events.yaml': [count],
    ...changes,
  };
  return Object.entries(files).flatMap(([file, content]) =>
    content === undefined ? [] : [{ file, part: partOf(file), content }],
  );
};

const partOf = (file: string): SourceFile['part'] => {
  if (file.startsWith('pack')) return 'pack';
  if (file.startsWith('documents')) return 'document';
  if (file.startsWith('entities')) return 'entity';
  if (file.startsWith('statements')) return 'statements';
  return file.startsWith('relations') ? 'relations' : 'events';
};

const refusals = (
  changes: Readonly<Record<string, unknown>>,
  words?: CommonWords,
): readonly string[] => {
  const result = checkPack(packWith(changes), words);
  return result.ok ? [] : result.problems.map(formatProblem);
};

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

test('refuses an alias of one character', () => {
  const short = 'an alias has at least two characters. Write more, or leave an optional field out.';
  expect(refusals({ 'entities/ann-carp.yaml': { ...ann, aliases: ['Ann Carp', 'A'] } })).toEqual([
    `entities/ann-carp.yaml at aliases[1]: ${short}`,
  ]);
  expect(
    refusals({ 'entities/ann-carp.yaml': { ...ann, aliases: [{ texts: ['Ann Carp', 'A'] }] } }),
  ).toEqual([`entities/ann-carp.yaml at aliases[0].texts[1]: ${short}`]);
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

describe('what does not fit the schema', () => {
  test.each([
    [
      'entities/ann-carp.yaml',
      { ...ann, colour: 'red' },
      ': Unrecognized key: "colour". Remove the field, or correct its spelling.',
    ],
    [
      'entities/ann-carp.yaml',
      { ...ann, summary: undefined },
      ' at summary: the field "summary" is missing. Add it.',
    ],
    [
      'entities/ann-carp.yaml',
      null,
      ': Invalid input: expected object, received null. Give it a value of that type.',
    ],
    [
      'entities/ann-carp.yaml',
      { ...ann, aliases: [{ text: 'Ann', case: 'loud' }] },
      ' at aliases[0].case: Invalid option: expected one of "name"|"exact"|"any". Use one of the values named.',
    ],
    [
      'entities/ann-carp.yaml',
      { ...ann, aliases: [7] },
      ' at aliases[0]: this has none of the forms allowed. ' +
        'Write it in one of the forms that the guide beside the data shows.',
    ],
    [
      'statements.yaml',
      [{ ...said, quote: 'one two three four five six seven eight nine ten eleven twelve' }],
      ' at [0].quote: a quoted fragment has at most 11 words. Correct it as the message says.',
    ],
    [
      'relations.yaml',
      [{ ...visit, sentence: 'No full stop here' }],
      ' at [0].sentence: a full sentence ends in a full stop. Correct it as the message says.',
    ],
    [
      'events.yaml',
      [{ ...count, date: '2025-13' }],
      ' at [0].date: a date is EDTF: "2024", "2024-09", "2025-05-26", or an interval "2022/2025". ' +
        'Correct it as the message says.',
    ],
    [
      'events.yaml',
      [{ ...count, date: { edtf: '2025-06', because: 'So it seems.' } }],
      ' at [0].date: Unrecognized key: "because". Remove the field, or correct its spelling.',
    ],
    ['events.yaml', { ...count }, ': a file of events holds a list. Begin each entry with "- ".'],
  ])('in %s is refused', (file, content, message) => {
    expect(refusals({ [file]: content })).toEqual([file + message]);
  });
});

describe('a file that is missing or one too many', () => {
  test('no head', () =>
    expect(refusals({ 'pack.yaml': undefined })).toEqual([
      'pack.yaml: a pack has exactly one head file, this one has 0. ' +
        'Keep one pack.yaml with id, title, language, version and asOf.',
    ]));
  test('two heads', () =>
    expect(refusals({ 'pack2.yaml': head })).toEqual([
      'pack2.yaml: a pack has exactly one head file, this one has 2. ' +
        'Keep one pack.yaml with id, title, language, version and asOf.',
    ]));
  test('no documents', () =>
    expect(refusals({ 'documents/survey.yaml': undefined })).toEqual([
      'documents: the pack has no document. Add a file to the folder "documents".',
    ]));
  test('no entities', () =>
    expect(
      refusals({ 'entities/ann-carp.yaml': undefined, 'entities/lake-pond.yaml': undefined }),
    ).toEqual(['entities: the pack has no entity. Add a file to the folder "entities".']));
});

test('tells all problems at once, and of dangling references only when the files are read', () => {
  expect(
    refusals({
      'entities/ann-carp.yaml': { ...ann, summary: 3 },
      'statements.yaml': [{ ...said, speaker: 'nobody', quote: 4 }],
    }).map((line) => line.replace(/:.*/, '')),
  ).toEqual(['entities/ann-carp.yaml at summary', 'statements.yaml at [0].quote']);
});
