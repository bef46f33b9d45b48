// Results by kind, their words marked.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { textOf } from '../../../support/drawing';
import { openLibrary } from '../../../support/library';

const marksIn = (container: Element): ReadonlySet<string> =>
  new Set([...container.querySelectorAll('mark')].map(textOf));

test('groups results by kind, with their number', () => {
  const container = openLibrary('#/search?q=count');
  const titles = [...container.querySelectorAll('main h2')].map(textOf);
  expect(titles[0]).toMatch(/^Entities \d$/);
  expect(titles.map((title) => title.replace(/ \d+$/, ''))).toEqual([
    'Entities',
    'Facts',
    'Statements',
    'Passages',
    'Events',
  ]);
});

test('marks what was matched', () => {
  expect(marksIn(openLibrary('#/search?q=leage'))).toEqual(new Set(['League', 'league']));
});

test('names the alias that was meant', async () => {
  openLibrary('#/search?q=Карповой');
  await expect.element(page.getByRole('main')).toHaveTextContent(/Ann Carp\s*Also Анны Карповой/);
});

test('leads to entities and to passages', () => {
  const container = openLibrary('#/search?q=trout');
  const addresses = [...container.querySelectorAll('main a')].map((link) =>
    link.getAttribute('href'),
  );
  expect(addresses).toEqual(['#/entity/jose-trout', '#/document/survey/p3']);
});

test('says what to do where nothing was found, and where nothing was asked', async () => {
  openLibrary('#/search?q=submarine');
  await expect.element(page.getByRole('main')).toHaveTextContent(/Nothing found.*another spelling/);
  openLibrary('#/search?q=');
  await expect.element(page.getByRole('main')).toHaveTextContent(/Type a name/);
});

test('takes markup and 10,000 characters as words', async () => {
  const container = openLibrary(`#/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  expect(container.querySelector('img')).toBeNull();
  openLibrary(`#/search?q=${'fish+'.repeat(2000)}`);
  await expect.element(page.getByRole('link', { name: /^Fish League/ })).toBeVisible();
});
