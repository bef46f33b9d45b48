// The library as a whole: addresses, focus, search from anywhere, the switch, and access.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LibraryProps } from '../../../components/library/Library';
import { go, resumeAt } from '../../../components/library/use-route';
import type { SitePort } from '../../../components/ports';
import { textOf } from '../../support/drawing';
import { eventually } from '../../support/eventually';
import { openLibrary, pageIn, siteOf } from '../../support/library';

beforeEach(() => {
  document.title = 'Newsgloss';
  document.documentElement.lang = 'en';
});

const heading = page.getByRole('heading', { level: 1 });
const searchBox = page.getByRole('searchbox');

describe('begins', () => {
  test('with the page, beside a page', async () => {
    openLibrary('#');
    await expect.element(heading).toHaveTextContent('On this page');
  });

  test('with the entities, in a tab of its own', async () => {
    openLibrary('#', { page: undefined, frame: 'tab' });
    await expect.element(heading).toHaveTextContent('Entities');
    expect(page.getByRole('link', { name: 'This page' }).query()).toBeNull();
  });
});

test('says so at an address that shows nothing, with a way back', async () => {
  openLibrary('#/nowhere');
  await expect.element(heading).toHaveTextContent('Nothing at this address');
  await page.getByRole('link', { name: 'Back to the start' }).click();
  await expect.element(heading).toHaveTextContent('On this page');
});

test('says which tab is open, also for what belongs under it', async () => {
  openLibrary('#/entity/ann-carp');
  const tab = page.getByRole('link', { name: 'Entities' });
  await expect.element(tab).toHaveAttribute('aria-current', 'true');
});

test('moves focus to the heading of a view that is gone to, not of the first', async () => {
  openLibrary('#/page');
  expect(document.activeElement).toBe(document.body);
  await page.getByRole('link', { name: 'Documents' }).click();
  await expect.element(heading).toHaveTextContent('Documents');
  await expect.element(heading).toHaveFocus();
});

test('goes back by the browser’s own button', async () => {
  openLibrary('#/entities');
  await page.getByRole('link', { name: /^Ann Carp/ }).click();
  await expect.element(heading).toHaveTextContent('Ann Carp');
  history.back();
  await expect.element(heading).toHaveTextContent('Entities');
});

test('begins a view at its top in the popup, which scrolls by itself, and goes back to where one was', async () => {
  const container = openLibrary('#/document/survey');
  const scroller = container.querySelector('.library');
  scroller?.scrollTo(0, 40);
  await page.getByRole('link', { name: 'Ann Carp' }).first().click();
  await expect.element(heading).toHaveTextContent('Ann Carp');
  expect(scroller?.scrollTop).toBe(0);
  history.back();
  await expect.element(heading).toHaveTextContent('survey');
  expect(scroller?.scrollTop).toBe(40);
});

describe('the search box', () => {
  test('is reached by "/" from anywhere', async () => {
    openLibrary('#/documents');
    await userEvent.keyboard('/');
    await expect.element(searchBox).toHaveFocus();
    await expect.element(searchBox).toHaveValue('');
    await userEvent.keyboard('a/b');
    await expect.element(searchBox).toHaveValue('a/b');
  });

  test('shows results while one types, and keeps the focus', async () => {
    openLibrary('#/documents');
    await userEvent.type(searchBox, 'leage');
    await expect.element(page.getByRole('link', { name: /^Fish League/ })).toBeInTheDocument();
    await expect.element(searchBox).toHaveFocus();
    expect(location.hash).toBe('#/search?q=leage');
  });

  test('returns to where the search began when it is emptied', async () => {
    openLibrary('#/documents');
    await userEvent.type(searchBox, 'fish');
    await userEvent.clear(searchBox);
    await expect.element(heading).toHaveTextContent('Documents');
  });

  test('leads to the first result by Enter', async () => {
    openLibrary('#/documents');
    await userEvent.type(searchBox, 'leage{Enter}');
    await expect.element(page.getByRole('link', { name: /^Fish League/ })).toHaveFocus();
  });

  test('leads through all results by the arrows, and opens one by Enter', async () => {
    openLibrary('#/search?q=trout');
    const result = page.getByRole('link', { name: /^José Trout/ });
    const source = page.getByRole('link', { name: 'Survey, 3' });
    await userEvent.keyboard('/');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(result).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(source).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    await expect.element(result).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(searchBox).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(heading).toHaveTextContent('José Trout');
  });

  test('leaves a slash to whatever is typed into', async () => {
    openLibrary('#/documents', { notice: <textarea aria-label="Some text" /> });
    const field = page.getByRole('textbox', { name: 'Some text' });
    await userEvent.type(field, 'a/b');
    await expect.element(field).toHaveValue('a/b');
  });

  test('holds the words of an address that is opened', async () => {
    openLibrary('#/search?q=fish+league');
    await expect.element(searchBox).toHaveValue('fish league');
  });
});

describe('the switch for this site', () => {
  const knob = page.getByRole('switch', { name: 'On this site (lake.example)' });

  test('switches off and on again', async () => {
    const site = siteOf('lake.example');
    openLibrary('#/page', { site });
    await expect.element(knob).toBeChecked();
    await knob.click();
    expect(site.setOn).toHaveBeenLastCalledWith(false);
    await expect.element(knob).not.toBeChecked();
    await knob.click();
    expect(site.setOn).toHaveBeenLastCalledWith(true);
  });

  test('stays as it was and says so where the choice cannot be stored', async () => {
    const setOn = vi.fn<SitePort['setOn']>(() => Promise.reject(new Error('full')));
    openLibrary('#/page', { site: siteOf('lake.example', { setOn }) });
    await knob.click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('could not be stored');
    await expect.element(knob).toBeChecked();
  });

  test('is missing where the tab shows no site', () => {
    openLibrary('#/page', { site: { ...siteOf(''), host: undefined } });
    expect(page.getByRole('switch').query()).toBeNull();
  });
});

test('opens where it stands in a tab; what is on the page becomes the entities', async () => {
  const openInTab = vi.fn<LibraryProps['openInTab']>();
  openLibrary('#/document/survey/p2', { openInTab });
  await page.getByRole('button', { name: 'Open in a tab' }).click();
  expect(openInTab).toHaveBeenLastCalledWith('#/document/survey/p2');
  await page.getByRole('link', { name: 'This page' }).click();
  await expect.element(heading).toHaveTextContent('On this page');
  await page.getByRole('button', { name: 'Open in a tab' }).click();
  expect(openInTab).toHaveBeenLastCalledWith('#/entities');
});

test('opens beside the page where it stands, what is on the page too', async () => {
  const openBeside = vi.fn<LibraryProps['openInTab']>();
  openLibrary('#/page', { openBeside });
  await page.getByRole('button', { name: 'Open beside the page' }).click();
  expect(openBeside).toHaveBeenLastCalledWith('#/page');
});

test('has its own way back where the browser shows none', async () => {
  openLibrary('#/entities', { frame: 'panel' });
  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect.element(heading).toHaveTextContent('Entities');
  await page.getByRole('button', { name: 'Forward' }).click();
  await expect.element(heading).toHaveTextContent('Documents');
  await expect.element(page.getByRole('button', { name: 'Forward' })).toBeDisabled();
  openLibrary('#/entities', { frame: 'tab' });
  expect(page.getByRole('button', { name: 'Back' }).query()).toBeNull();
});

test('comes back to where a view was left, though its scrolling was not told of by then', async () => {
  document.body.style.minHeight = '3000px';
  onTestFinished(() => void document.body.style.removeProperty('min-height'));
  openLibrary('#/entities', { page: undefined, frame: 'tab' });
  await expect.element(heading).toHaveTextContent('Entities');
  scrollTo(0, 500);
  go('#/documents');
  await expect.element(heading).toHaveTextContent('Documents');
  await eventually(() => scrollY).toBe(0);
  history.back();
  await expect.element(heading).toHaveTextContent('Entities');
  await eventually(() => scrollY).toBe(500);
});

describe('resumes', () => {
  test('where it was left, and tells where it comes to', async () => {
    history.replaceState(null, '', location.pathname);
    const tell = vi.fn<(hash: string) => void>();
    resumeAt('#/documents', tell);
    expect(location.hash).toBe('#/documents');
    openLibrary('#/documents');
    await page.getByRole('link', { name: 'Entities' }).click();
    await eventually(() => tell.mock.lastCall).toEqual(['#/entities']);
  });

  test('at its own address, where it has one', () => {
    history.replaceState(null, '', '#/entities');
    resumeAt('#/documents', vi.fn<(hash: string) => void>());
    expect(location.hash).toBe('#/entities');
  });
});

test('stops following the page when it is closed', async () => {
  let followed: AbortSignal | undefined;
  const port = pageIn({ is: 'loading' });
  openLibrary('#/page', { page: { ...port, follow: (_, signal) => (followed = signal) } });
  expect(followed?.aborted).toBe(false);
  openLibrary('#/page');
  expect(followed?.aborted).toBe(true);
});

test('has one main part, one navigation, one search, and headings in order', () => {
  const container = openLibrary('#/entity/ann-carp');
  expect(container.querySelectorAll('main, nav, header.top, [role=search]')).toHaveLength(4);
  const levels = [...container.querySelectorAll('h1, h2, h3')].map(
    (one) => textOf(one) && one.tagName,
  );
  expect(levels[0]).toBe('H1');
  expect(levels.filter((level) => level === 'H1')).toHaveLength(1);
});
