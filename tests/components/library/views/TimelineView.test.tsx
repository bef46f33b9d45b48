// The timeline, drawn and listed.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { textOf } from '../../../support/drawing';
import { openLibrary } from '../../../support/library';

const drawn = (container: Element): readonly string[] =>
  [...container.querySelectorAll('.mark-label')].map(textOf);
const listed = (container: Element): readonly string[] =>
  [...container.querySelectorAll('.dates > li')].map(textOf);

test('draws events, and how many facts there are of a date', async () => {
  const container = openLibrary('#/timeline');
  await expect
    .poll(() => drawn(container))
    .toEqual(['The pact is signed', 'The count of 2025', '1 fact']);
  const inferred = [...container.querySelectorAll('.mark .bar')].map(
    (bar) => bar instanceof HTMLElement && bar.dataset['inferred'],
  );
  expect(inferred).toEqual(['false', 'false', 'true']);
});

test('lists the same in the order of time, each with its date and passage', async () => {
  const container = openLibrary('#/timeline');
  await expect
    .poll(() => listed(container))
    .toEqual([
      '2022The pact is signed The Pond Pact was signed. Survey, 3',
      'September 20241 fact Carp met the Fish League at Lake Pond. date inferred · Survey, 2',
      'June 2025The count of 2025 The fish of Lake Pond were counted. Survey, 1',
    ]);
  const times = [...container.querySelectorAll('.dates time')].map((time) =>
    time.getAttribute('datetime'),
  );
  expect(times).toEqual(['2022', '2024-09', '2025-06']);
});

test('leads from a mark to its place in the list', async () => {
  openLibrary('#/timeline');
  await page.getByText('The count of 2025').first().click();
  await expect.poll(() => document.activeElement?.getAttribute('data-id')).toBe('count-2025');
});

test('shows what concerns one entity, and stays at the choice', async () => {
  const container = openLibrary('#/timeline');
  const choice = page.getByRole('combobox', { name: 'About' });
  await choice.selectOptions('Fish League');
  await expect.poll(() => drawn(container)).toEqual(['1 fact']);
  expect(location.hash).toBe('#/timeline?of=fish-league');
  await choice.selectOptions('All entities');
  await expect.poll(() => drawn(container)).toHaveLength(3);
});

test.each(['nobody', 'jose-trout'])('says so where nothing is dated: %s', async (of) => {
  const container = openLibrary(`#/timeline?of=${of}`);
  await page.getByRole('link', { name: 'Show the whole timeline' }).click();
  await expect.poll(() => listed(container)).toHaveLength(3);
});

test('moves focus to its heading on arriving', async () => {
  openLibrary('#/entities');
  await page.getByRole('link', { name: 'Timeline' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Timeline');
});
