// How to cite a document: as a footnote says it, and in the two forms that reference managers read.
import { dateText, type DateWords } from './dates';
import type { Document } from './schema';

/** The forms of a citation, the one for people first. */
export const CITATION_FORMS = ['plain', 'bibtex', 'csl'] as const;
/** One of them. */
export type CitationForm = (typeof CITATION_FORMS)[number];

/** How a citation is said in a reader's language. */
export interface CitationWords extends DateWords {
  /** Behind a date that the document does not say. */
  readonly inferred: string;
  readonly passage: (number: string) => string;
}

/** The citation of a document in one of its forms. */
export const citationOf = (document: Document, form: CitationForm, words: CitationWords): string =>
  FORMS[form](document, words);

const plain = ({ title, publisher, date, kind }: Document, words: CitationWords): string => {
  const inferred = date.inferred === undefined ? '' : ` (${words.inferred})`;
  return `“${title}”, ${kind}. ${publisher}, ${dateText(date.edtf, words)}${inferred}.`;
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const bibtex = ({ id, title, publisher, date, kind, language }: Document): string => {
  const [year, month] = daysOf(date.edtf)[0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // The second pair of braces keeps the capitals of the title.
    ['title', `{{${bibtexText(title)}}}`],
    ['howpublished', `{${bibtexText(publisher)}}`],
    ['type', `{${bibtexText(kind)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['date', `{${bibtexText(date.edtf)}}`],
    ['language', `{${bibtexText(language)}}`],
    [
      'note',
      date.inferred === undefined ? undefined : `{Date inferred: ${bibtexText(date.inferred)}}`,
    ],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
};

/** What TeX reads as a command, written so that it prints it. Braces too, which must stay in pairs. */
const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
  '#': String.raw`\#`,
  $: String.raw`\$`,
  '%': String.raw`\%`,
  '&': String.raw`\&`,
  _: String.raw`\_`,
};

const bibtexText = (text: string): string =>
  text.replace(/[\\{}^~#$%&_]/g, (symbol) => TEX[symbol] ?? symbol).replace(/\s+/g, ' ');

const csl = ({ id, title, publisher, date, kind, language }: Document): string =>
  JSON.stringify(
    [
      {
        id,
        type: 'document',
        title,
        genre: kind,
        publisher,
        language,
        issued: {
          'date-parts': daysOf(date.edtf),
          ...(/[~?%]/.test(date.edtf) && { circa: true }),
        },
        ...(date.inferred !== undefined && { note: `Date inferred: ${date.inferred}` }),
      },
    ],
    undefined,
    2,
  );

/** The days of an EDTF date, one or two, each as year, month and day so far as it goes. */
const daysOf = (edtf: string): readonly (readonly number[])[] =>
  edtf.split('/').flatMap((day) => {
    const [exact] = /^\d{4}(?:-\d{2}){0,2}/.exec(day) ?? [];
    return exact === undefined ? [] : [exact.split('-').map(Number)];
  });

const FORMS = { plain, bibtex, csl } satisfies Readonly<
  Record<CitationForm, (document: Document, words: CitationWords) => string>
>;
