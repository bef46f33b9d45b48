// How dates are said.
import { expect, test } from 'vitest';
import { byDate, dateText, sayDate } from '../../pack/dates';

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
])('says %s as "%s"', (edtf, text) => expect(dateText(edtf, 'en-GB')).toBe(text));

test('keeps the exact value beside the words', () => {
  expect(sayDate('2024-09~', 'en-GB')).toEqual([
    'about ',
    { text: 'September 2024', exact: '2024-09' },
  ]);
});

test('sorts by when a date begins, the less exact first', () => {
  const sorted = byDate(['2024-09-05', '2025', '2022/..', '2024', '2024-09'], (edtf) => edtf);
  expect(sorted).toEqual(['2022/..', '2024', '2024-09', '2024-09-05', '2025']);
});
