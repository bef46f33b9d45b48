// Everything that the material says of one entity.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { textOf } from '../../../support/drawing';
import { openLibrary, pageIn, readPage } from '../../../support/library';

const itemsUnder = (container: Element, title: string): readonly string[] => {
  const section = [...container.querySelectorAll('main section')].find((one) =>
    textOf(one.querySelector('h2')).startsWith(title),
  );
  return [...(section?.querySelectorAll('li, dd') ?? [])].map(textOf);
};

test('says who it is, as of when, and by which passage', () => {
  const header = openLibrary('#/entity/ann-carp').querySelector('main header');
  expect(textOf(header)).toContain('Person');
  expect(textOf(header)).toContain('Counter of fish, as of July 2025 · Survey, 1');
  expect(textOf(header)).toContain('Counts fish, and likes it.');
});

test('lists facts, statements by and about it, connections and its own timeline', async () => {
  const container = openLibrary('#/entity/ann-carp');
  expect(itemsUnder(container, 'Facts')).toHaveLength(3);
  expect(itemsUnder(container, 'What Ann Carp says')).toEqual([
    'There are few fish left in Lake Pond, and fewer each year. 26 May 2025 · Survey, 1',
  ]);
  expect(itemsUnder(container, 'What others say about it')).toEqual([
    'What she counted is right. said by Fish League · Survey, 2',
  ]);
  expect(itemsUnder(container, 'Connections')).toEqual([
    'Ann Carp works at the Fish League. Survey, 2',
  ]);
  await expect
    .poll(() => [...container.querySelectorAll('.dates .date')].map(textOf))
    .toEqual(['2022', 'September 2024', 'June 2025']);
});

test('lists facts about others that concern it', () => {
  const container = openLibrary('#/entity/lake-pond');
  expect(itemsUnder(container, 'Facts about others')).toEqual([
    'Carp counted 2 million fish. Survey, 1',
  ]);
});

test('keeps background apart and labelled, notes, and names by language', () => {
  const container = openLibrary('#/entity/ann-carp');
  expect(textOf(container)).toContain('Background, not from the documentsCarps are fish.');
  expect(itemsUnder(container, 'Notes on the sources')).toEqual([
    'The survey also writes “Anne Carp”. Survey, 1',
  ]);
  expect(itemsUnder(container, 'Names it goes by')).toEqual([
    'Ann Carp, Carp',
    'Анна Карпова, Анны Карповой',
  ]);
  expect(container.querySelector('dd[lang="ru"]')).not.toBeNull();
});

test('leads to Wikipedia without telling it from where', () => {
  const container = openLibrary('#/entity/ann-carp');
  const link = container.querySelector<HTMLAnchorElement>('a[target="_blank"]');
  expect(link?.href).toBe('https://en.wikipedia.org/wiki/Ann_Carp_(counter)');
  expect(link?.rel).toBe('noopener noreferrer');
});

test('leads to the mentions on the page', async () => {
  const port = pageIn(readPage);
  openLibrary('#/entity/ann-carp', { page: port });
  await page.getByRole('button', { name: 'Show the next of 2 mentions on the page' }).click();
  expect(port.jumpTo).toHaveBeenCalledWith('ann-carp');
});

test('leads from a source to its passage', async () => {
  openLibrary('#/entity/ann-carp');
  await page.getByRole('link', { name: 'Survey, 2' }).first().click();
  await expect.element(page.getByRole('group', { name: 'Passage 2' })).toHaveFocus();
});

test('says so where there is no such entity', async () => {
  openLibrary('#/entity/<b>nobody');
  await expect.element(page.getByRole('main')).toHaveTextContent('no entity named “<b>nobody”');
});
