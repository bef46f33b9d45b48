// Dates in words, with their exact value.
import { describe, expect, test } from 'vitest';
import { DateBeside, DateLabel, hasDateBeside } from '../../../components/shared/DateLabel';
import type { PackDate } from '../../../pack/schema';
import { draw, textOf } from '../../support/drawing';

test('says a date in words and keeps its exact value', () => {
  const container = draw(<DateLabel date={{ edtf: '2024-09' }} />);
  expect(textOf(container)).toBe('September 2024');
  expect(container.querySelector('time')?.dateTime).toBe('2024-09');
});

test('keeps an exact value for both ends of a span', () => {
  const container = draw(<DateLabel date={{ edtf: '2022/2025-05' }} />);
  expect(textOf(container)).toBe('from 2022 to May 2025');
  const values = [...container.querySelectorAll('time')].map(({ dateTime }) => dateTime);
  expect(values).toEqual(['2022', '2025-05']);
});

test('marks an inferred date and says why', () => {
  const container = draw(<DateLabel date={{ edtf: '2024-09', inferred: 'It says so.' }} />);
  expect(textOf(container)).toBe('September 2024 (inferred)');
  expect(container.querySelector('[title]')?.getAttribute('title')).toBe('It says so.');
});

describe('beside its sentence', () => {
  const INFERRED = { edtf: '2024-09', inferred: 'It says so.' };
  const beside = (sentence: string, date: PackDate): string =>
    hasDateBeside(sentence, date)
      ? textOf(draw(<DateBeside sentence={sentence} date={date} />))
      : 'nothing';

  test.each([
    ['In autumn he went.', { edtf: '2024-09' }, 'September 2024'],
    ['In autumn he went.', INFERRED, 'September 2024 (inferred)'],
    ['In September 2024 he went.', { edtf: '2024-09' }, 'nothing'],
    ['In September 2024 he went.', INFERRED, 'date inferred'],
  ])('"%s" with %o has %s', (sentence, date, said) => {
    expect(beside(sentence, date)).toBe(said);
  });
});
