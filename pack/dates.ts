// EDTF dates as people say them, each with its exact value kept beside it.

/** A date that a calendar knows, in words, with its exact value for machines. */
export interface SpokenDate {
  readonly text: string;
  /** Year, month or day, as ISO 8601 writes it. */
  readonly exact: string;
}

/** Says an EDTF date in pieces: words between, and dates. */
export const sayDate = (edtf: string, locale: string): readonly (string | SpokenDate)[] => {
  const [from = '', to] = edtf.split('/');
  const start = sayDay(from, locale);
  if (to === undefined) return start;
  if (to === '..') return ['since ', ...start];
  if (to === '') return ['from ', ...start, ', end unknown'];
  return ['from ', ...start, ' to ', ...sayDay(to, locale)];
};

/** An EDTF date as one text. */
export const dateText = (edtf: string, locale: string): string =>
  sayDate(edtf, locale)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');

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

const sayDay = (edtf: string, locale: string): readonly (string | SpokenDate)[] => {
  const exact = beginning(edtf);
  const [year = 0, month, day] = exact.split('-').map(Number);
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
  const text = format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const isAbout = /[~%]$/.test(edtf);
  const isUncertain = /[?%]$/.test(edtf);
  return [...(isAbout ? ['about '] : []), { text, exact }, ...(isUncertain ? [', uncertain'] : [])];
};
