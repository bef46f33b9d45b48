// How far apart a page and the material are.
import { expect, it } from 'vitest';
import { monthsYounger } from '../../pack/age';

it.each([
  ['2026-05-03', '2025-07', 10],
  ['2025-07-31', '2025-07', 0],
  ['2025-08-31', '2025-07', 0],
  ['2025-09-01', '2025-07-31', 2],
  ['2024-12-01', '2025-07', -7],
  ['2026-05-03T10:00:00+08:00', '2025-07~', 10],
  ['2026', '2025-07', undefined],
  ['2026-05', '2025', undefined],
  ['', '2025-07', undefined],
])('a page of %s is younger than material of %s by months: %s', (page, material, months) => {
  expect(monthsYounger(page, material)).toBe(months);
});
