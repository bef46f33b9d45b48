// What the build refuses before it looks at references: files and fields in the wrong form.
import { describe, expect, test } from 'vitest';
import { head, ann, said, visit, count, refusals } from '../support/fish-pack';

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
