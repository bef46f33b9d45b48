// How documents are cited.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CitationForm, citationOf } from '../../pack/citations';
import type { Document } from '../../pack/schema';
import { DATE_WORDS } from '../support/date-words';
import { fishPack } from '../support/pack';

const [survey, letter] = fishPack.documents;
const cited = (form: CitationForm, changes: Partial<Document> = {}): string => {
  if (survey === undefined) throw new Error('The pack of the tests has a survey.');
  return citationOf({ ...survey, ...changes }, form, DATE_WORDS);
};

test('plain, a citation says where its date is inferred', () => {
  const all = [survey, letter].map((one) => one && citationOf(one, 'plain', DATE_WORDS));
  expect(all).toEqual([
    '“A survey of fish”, survey of a lake. Fish League, July 2025 (date inferred).',
    '“A letter to the lake”, letter. Publisher not named, 26 May 2025.',
  ]);
});

describe('in BibTeX', () => {
  test('a citation is an entry under the id of the document', () => {
    expect(cited('bibtex')).toBe(`@misc{survey,
  title = {{A survey of fish}},
  howpublished = {Fish League},
  type = {survey of a lake},
  year = {2025},
  month = jul,
  date = {2025-07},
  language = {en},
  note = {Date inferred: The survey prints no date and speaks of the last winter.}
}`);
  });

  test.each([
    ['R&D at 5% for $1', String.raw`{{R\&D at 5\% for \$1}}`],
    ['fish_count #1', String.raw`{{fish\_count \#1}}`],
    ['~2^3', String.raw`{{\textasciitilde{}2\textasciicircum{}3}}`],
    ['{half', String.raw`{{\textbraceleft{}half}}`],
    [String.raw`a\b`, String.raw`{{a\textbackslash{}b}}`],
    ['Анна и “рыбы”', '{{Анна и “рыбы”}}'],
  ])('the title %s is escaped', (title, escaped) => {
    expect(cited('bibtex', { title })).toContain(`title = ${escaped},`);
  });

  test('a year alone has no month', () => {
    expect(cited('bibtex', { date: { edtf: '2024' } })).not.toContain('month');
  });

  test('braces stay in pairs and nothing opens a comment, whatever the title', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, publisher) => {
        const entry = cited('bibtex', { title, publisher });
        let depth = 0;
        for (const symbol of entry) {
          depth += symbol === '{' ? 1 : symbol === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(entry).not.toMatch(/(?<!\\)[%#&$]/);
      }),
    );
  });
});

describe('in CSL-JSON', () => {
  test('a citation is a list of one item', () => {
    expect(JSON.parse(cited('csl'))).toEqual([
      {
        id: 'survey',
        type: 'document',
        title: 'A survey of fish',
        genre: 'survey of a lake',
        publisher: 'Fish League',
        language: 'en',
        issued: { 'date-parts': [[2025, 7]] },
        note: 'Date inferred: The survey prints no date and speaks of the last winter.',
      },
    ]);
  });

  test.each([
    ['2025-05-26', { 'date-parts': [[2025, 5, 26]] }],
    ['2022/2024-09', { 'date-parts': [[2022], [2024, 9]] }],
    ['2022/..', { 'date-parts': [[2022]] }],
    ['2024~', { 'date-parts': [[2024]], circa: true }],
  ])('the date %s is said in parts', (edtf, issued) => {
    expect(JSON.parse(cited('csl', { date: { edtf } }))).toMatchObject([{ issued }]);
  });
});
