// What is on the page in the reader's tab.
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PagePort } from '../../../../components/ports';
import { accessProblems, textOf } from '../../../support/drawing';
import { openLibrary, pageIn, readPage, siteOf } from '../../../support/library';

const sectionTitles = (container: Element): readonly string[] =>
  [...container.querySelectorAll('main h2')].map(textOf);

test('lists the entities by kind, with counts', () => {
  const container = openLibrary('#/page');
  expect(sectionTitles(container)).toEqual([
    'People',
    'Organizations',
    'Places',
    'How they connect',
    'What to read first',
  ]);
  expect([...container.querySelectorAll('button.row')].map(textOf)).toEqual([
    'Ann CarpCounter of fish, as of July 20252 mentions on the page',
    'Fish LeagueA league of fish.1 mention on the page',
    'Lake PondA lake.1 mention on the page',
  ]);
});

test('jumps to a mention by a click on its row', async () => {
  const port = pageIn(readPage);
  openLibrary('#/page', { page: port });
  await page.getByRole('button', { name: /^Ann Carp/ }).click();
  expect(port.jumpTo).toHaveBeenCalledWith('ann-carp');
});

test('tells which mention of how many it went to', async () => {
  const jumpTo = vi.fn<PagePort['jumpTo']>(() => ({ nth: 2, of: 2 }));
  openLibrary('#/page', { page: { ...pageIn(readPage), jumpTo } });
  const row = page.getByRole('button', { name: /^Ann Carp/ });
  await row.click();
  await expect.element(row).toHaveTextContent('2 of 2 mentions on the page');
  await expect.element(page.getByText('Mention 2 of 2 of Ann Carp')).toBeInTheDocument();
});

test('says at the top how much there is, and leads to what stands further down', async () => {
  const container = openLibrary('#/page');
  expect(textOf(container.querySelector('.contents'))).toBe(
    '3 names1 connection2 passages to read first',
  );
  await page.getByRole('button', { name: '2 passages to read first' }).click();
  await expect.element(page.getByRole('region', { name: 'What to read first' })).toHaveFocus();
});

test('says what to read first, and about whom', async () => {
  const container = openLibrary('#/page');
  expect([...container.querySelectorAll('.readings li')].map(textOf)).toEqual([
    'Survey, 1 on Ann Carp and Lake Pond',
    'Survey, 2 on Fish League',
  ]);
  await page.getByRole('link', { name: 'Survey, 1' }).click();
  expect(location.hash).toBe('#/document/survey/p1');
});

test('leads from a row to what the material says', async () => {
  openLibrary('#/page');
  await page.getByRole('link', { name: 'About Ann Carp' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Ann Carp');
});

test('says how the entities on the page connect, by which passage', () => {
  const container = openLibrary('#/page');
  const [line] = container.querySelectorAll('main section[aria-label="How they connect"] li');
  expect(textOf(line)).toBe('Ann Carp works at the Fish League. Survey, 2');
});

test('says which document the page is, or quotes, with the passage', () => {
  const quotation = { locator: 'survey/p2', label: 'Survey, 2', isWhole: true };
  const container = openLibrary('#/page', {
    page: pageIn({ ...readPage, quotation }),
  });
  const note = container.querySelector('.quotation');
  expect(textOf(note)).toBe('You are reading the source: Survey, 2');
  expect(note?.querySelector('a')?.getAttribute('href')).toBe('#/document/survey/p2');
});

test('follows the page as it changes', async () => {
  let tell: Parameters<ReturnType<typeof pageIn>['follow']>[0] | undefined;
  openLibrary('#/page', {
    page: { ...pageIn(readPage), follow: (given) => void (tell = given) },
  });
  const heading = page.getByRole('heading', { level: 1 });
  await expect.element(heading).toHaveTextContent('Reading the page…');
  tell?.(readPage);
  await expect.element(heading).toHaveTextContent('On this page');
});

describe('says why it is empty, and what to do', () => {
  const main = page.getByRole('main');

  test('where nothing was found', async () => {
    openLibrary('#/page', { page: pageIn({ is: 'read', title: 'Birds', entities: [] }) });
    await expect.element(main).toHaveTextContent(/No known name on this page.*knows 7 names/);
  });

  test('where the page cannot be read', async () => {
    openLibrary('#/page', { page: pageIn({ is: 'unreadable' }) });
    await expect.element(main).toHaveTextContent(/cannot be read.*Open an article/);
  });

  test.each([
    ['paused', /Off on all sites.*switch below/],
    ['waits', /wait to be asked for.*open the popup/],
  ] as const)('where the page is one that %s', async (is, words) => {
    openLibrary('#/page', { page: pageIn({ is }) });
    await expect.element(main).toHaveTextContent(words);
  });

  test('where the browser does not let it read, with what can be done', async () => {
    const ask = vi.fn<() => Promise<void>>(async () => undefined);
    const openBrowserPage = vi.fn<() => void>();
    openLibrary('#/page', { page: pageIn({ is: 'noAccess', remedies: { ask, openBrowserPage } }) });
    await expect.element(main).toHaveTextContent(/browser does not let.*allows some sites only/i);
    await page.getByRole('button', { name: 'Allow on all sites' }).click();
    await page.getByRole('button', { name: 'Change this in the browser' }).click();
    expect(ask).toHaveBeenCalledOnce();
    expect(openBrowserPage).toHaveBeenCalledOnce();
    expect(await accessProblems()).toEqual([]);
  });

  test('where it is off on this site', async () => {
    openLibrary('#/page', {
      page: pageIn({ is: 'off' }),
      site: siteOf('lake.example', { isOn: false }),
    });
    await expect.element(main).toHaveTextContent(/Off on this site.*lake\.example.*switch below/);
  });
});

test('has names marked in the page, and tells what was done', async () => {
  const port = pageIn(readPage);
  openLibrary('#/page', { page: port });
  await page.getByRole('button', { name: 'Mark in the page' }).click();
  expect(port.mark).toHaveBeenCalledOnce();
  await expect.element(page.getByRole('main')).toHaveTextContent('Marked.');
});
