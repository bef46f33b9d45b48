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

/** Sorts by when a date begins; what is less exact comes first within its year or month. */
export const byDate = <T>(items: readonly T[], edtfOf: (item: T) => string): readonly T[] =>
  items.toSorted((one, other) => beginning(edtfOf(one)).localeCompare(beginning(edtfOf(other))));

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
