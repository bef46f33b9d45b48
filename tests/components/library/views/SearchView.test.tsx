// Results by kind, their words marked.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { textOf } from '../../../support/drawing';
import { openLibrary, shown } from '../../../support/library';

const openSearch = async (address: string): Promise<HTMLElement> => {
  const container = openLibrary(address);
  await shown(container);
  return container;
};

const marksIn = (container: Element): ReadonlySet<string> =>
  new Set([...container.querySelectorAll('mark')].map(textOf));

test('groups results by kind, with their number', async () => {
  const container = await openSearch('#/search?q=count');
  const titles = (): string[] => [...container.querySelectorAll('main h2')].map(textOf);
  expect(titles()[0]).toMatch(/^Entities \d$/);
  // What stands further down is drawn behind the first frame.
  await expect
    .poll(() => titles().map((title) => title.replace(/ \d+$/, '')))
    .toEqual(['Entities', 'Facts', 'Statements', 'Passages', 'Events']);
});

test('marks what was matched', async () => {
  expect(marksIn(await openSearch('#/search?q=leage'))).toEqual(new Set(['League', 'league']));
});

test('names the alias that was meant', async () => {
  await openSearch('#/search?q=Карповой');
  await expect.element(page.getByRole('main')).toHaveTextContent(/Ann Carp\s*Also Анны Карповой/);
});

test('leads to entities and to passages', async () => {
  const container = await openSearch('#/search?q=trout');
  const addresses = [...container.querySelectorAll('main a')].map((link) =>
    link.getAttribute('href'),
  );
  expect(addresses).toEqual(['#/entity/jose-trout', '#/document/survey/p3']);
});

test('says what to do where nothing was found, and where nothing was asked', async () => {
  await openSearch('#/search?q=submarine');
  await expect.element(page.getByRole('main')).toHaveTextContent(/Nothing found.*another spelling/);
  await openSearch('#/search?q=');
  await expect.element(page.getByRole('main')).toHaveTextContent(/Type a name/);
});

test('takes markup and 10,000 characters as words', async () => {
  const container = await openSearch(
    `#/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
  );
  expect(container.querySelector('img')).toBeNull();
  await openSearch(`#/search?q=${'fish+'.repeat(2000)}`);
  await expect.element(page.getByRole('link', { name: /^Fish League/ })).toBeVisible();
});
