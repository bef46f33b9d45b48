// How dates are said.
import { describe, expect, test } from 'vitest';
import { dateText, daysText, sayDate, spanOf } from '../../pack/dates';
import { DATE_WORDS } from '../support/date-words';

test.each([
  ['2024', '2024'],
  ['2024-09', 'September 2024'],
  ['2025-05-26', '26 May 2025'],
  ['2022/..', 'since 2022'],
  ['2022/', 'from 2022, end unknown'],
  ['2022/2025-05', 'from 2022 to May 2025'],
  ['2024-09~', 'about September 2024'],
  ['2024?', '2024, uncertain'],
  ['2024%', 'about 2024, uncertain'],
])('says %s as "%s"', (edtf, text) => expect(dateText(edtf, DATE_WORDS)).toBe(text));

test('keeps the exact value beside the words', () => {
  expect(sayDate('2024-09~', DATE_WORDS)).toEqual([
    'about ',
    { text: 'September 2024', exact: '2024-09' },
  ]);
});

test('says it in the words of another language, and in its order', () => {
  const words = {
    ...DATE_WORDS,
    locale: 'de',
    between: (from: string, to: string) => `bis ${to} seit ${from}`,
  };
  expect(dateText('2022/2025-05', words)).toBe('bis Mai 2025 seit 2022');
});

test.each([
  ['2022/2025-05', '2022 May 2025'],
  ['2022/..', '2022'],
  ['2024-09~', 'September 2024'],
])('has of %s the days alone: "%s"', (edtf, text) => expect(daysText(edtf, 'en-GB')).toBe(text));

describe('the time that a date covers', () => {
  const day = (time: number | undefined): string | undefined =>
    time === undefined ? undefined : new Date(time).toISOString().slice(0, 10);

  test.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-12', '2024-12-01', '2025-01-01'],
    ['2024-02-28', '2024-02-28', '2024-02-29'],
    ['2022/2024-09', '2022-01-01', '2024-10-01'],
    ['2022/..', '2022-01-01', undefined],
    ['2022-03/', '2022-03-01', undefined],
    ['2024-09~', '2024-09-01', '2024-10-01'],
  ])('%s is from %s to before %s', (edtf, start, end) => {
    const span = spanOf(edtf);
    expect([day(span.start), day(span.end)]).toEqual([start, end]);
    expect(span.isLasting).toBe(edtf.includes('/'));
    expect(span.isApproximate).toBe(edtf.includes('~'));
  });
});
