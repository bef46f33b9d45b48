// EDTF dates as people say them, each with its exact value kept beside it.

/** A date that a calendar knows, in words, with its exact value for machines. */
export interface SpokenDate {
  readonly text: string;
  /** Year, month or day, as ISO 8601 writes it. */
  readonly exact: string;
}

/** How dates are said in a reader's language. */
export interface DateWords {
  readonly locale: string;
  readonly since: (from: string) => string;
  readonly from: (from: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
}

/** A date in pieces: words between, and dates. */
export type SaidDate = readonly (string | SpokenDate)[];

/** Says an EDTF date. */
export const sayDate = (edtf: string, words: DateWords): SaidDate => {
  const [from = '', to] = edtf.split('/');
  const start = sayDay(from, words);
  if (to === undefined) return start;
  if (to === '..') return fill(words.since(FIRST), start);
  if (to === '') return fill(words.from(FIRST), start);
  return fill(words.between(FIRST, SECOND), start, sayDay(to, words));
};

/** Stand for dates while words are put around them. */
const FIRST = '\uE000';
const SECOND = '\uE001';

const fill = (text: string, first: SaidDate, second: SaidDate = []): SaidDate =>
  text.split(/([\uE000\uE001])/).flatMap((piece) => {
    if (piece === '') return [];
    if (piece === FIRST) return first;
    return piece === SECOND ? second : [piece];
  });

/** An EDTF date as one text. */
export const dateText = (edtf: string, words: DateWords): string =>
  sayDate(edtf, words)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');

/** The dates of an EDTF date, without words: what a search looks for. */
export const daysText = (edtf: string, locale: string): string =>
  edtf
    .split('/')
    .flatMap((day) => (beginning(day) === '' ? [] : spokenDay(day, locale).text))
    .join(' ');

/** The time that an EDTF date covers, in milliseconds of UTC. */
export interface Span {
  readonly start: number;
  /** The first moment after it; absent where it goes on, or where nobody knows its end. */
  readonly end?: number;
  /** Whether it is an interval: what lasts so long, and not what happened at some time within. */
  readonly isLasting: boolean;
  /** Whether the date is given as approximate or uncertain. */
  readonly isApproximate: boolean;
}

/** The time that an EDTF date covers: a month from its first day to its last. */
export const spanOf = (edtf: string): Span => {
  const [from = '', to] = edtf.split('/');
  const end = to === undefined ? endOf(from) : beginning(to) === '' ? undefined : endOf(to);
  return {
    start: timeOf(partsOf(from)),
    ...(end !== undefined && { end }),
    isLasting: to !== undefined,
    isApproximate: /[~?%]/.test(edtf),
  };
};

type DateParts = readonly [year: number, month: number | undefined, day: number | undefined];

const partsOf = (edtf: string): DateParts => {
  const [year = 0, month, day] = beginning(edtf).split('-').map(Number);
  return [year, month, day];
};

const timeOf = ([year, month = 1, day = 1]: DateParts): number => Date.UTC(year, month - 1, day);

const endOf = (edtf: string): number => {
  const [year, month, day] = partsOf(edtf);
  if (day !== undefined) return Date.UTC(year, (month ?? 1) - 1, day + 1);
  return month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month);
};

const beginning = (edtf: string): string => /^\d{4}(?:-\d{2}){0,2}/.exec(edtf)?.[0] ?? '';

const sayDay = (edtf: string, words: DateWords): SaidDate => {
  let said: SaidDate = [spokenDay(edtf, words.locale)];
  if (/[~%]$/.test(edtf)) said = fill(words.about(FIRST), said);
  if (/[?%]$/.test(edtf)) said = fill(words.uncertain(FIRST), said);
  return said;
};

/** A material has few dates and says them often; what writes one takes long to make. */
const spoken = new Map<string, SpokenDate>();

const spokenDay = (edtf: string, locale: string): SpokenDate => {
  const exact = beginning(edtf);
  const known = spoken.get(`${locale} ${exact}`);
  if (known !== undefined) return known;
  const [year = 0, month, day] = exact.split('-').map(Number);
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
  const text = format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  spoken.set(`${locale} ${exact}`, { text, exact });
  return { text, exact };
};
