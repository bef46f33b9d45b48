// The styles of the marks are in a page from its start where it is read, and come with its first name else.
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import { markedTexts } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';

const { worker, site, open, openMarked, console: messages } = useNewsgloss();

const set = (values: object): Promise<void> =>
  worker().evaluate((stored) => chrome.storage.local.set(stored), values);
const lineOf = (tab: Page): Promise<string> =>
  tab.evaluate(
    () =>
      getComputedStyle(document.documentElement, '::highlight(newsgloss-person)')
        .textDecorationLine,
  );
/** Where the styles are in pages from their start, as the browser was told. */
const early = (): Promise<unknown> =>
  worker().evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.map(({ excludeMatches = [] }) => excludeMatches);
  });

afterEach(async () => {
  await worker().evaluate(() => chrome.storage.local.clear());
  await eventually(early).toEqual([[]]);
});

describe('the styles of the marks', () => {
  it('are in a page before it names anybody', async () => {
    await eventually(early).toEqual([[]]);
    expect(await lineOf(await open('<p>Nobody spoke.</p>'))).toBe('underline');
  });

  it('are not in a page of a site that is off, and come when it is switched on', async () => {
    await set({ sites: { mode: 'except', off: ['127.0.0.1'], on: [] } });
    await eventually(early).toEqual([['*://*.127.0.0.1/*']]);
    const tab = await open('<p>Putin spoke.</p>');
    expect(await lineOf(tab)).toBe('none');
    const other = await open('<p>Nobody spoke.</p>');
    await other.goto(site().elsewhere(other.url()));
    expect(await lineOf(other)).toBe('underline');
    await set({ sites: { mode: 'except', off: [], on: [] } });
    await eventually(() => markedTexts(tab)).toEqual(['Putin']);
    await eventually(() => lineOf(tab)).toBe('underline');
  });

  it.each([
    ['all sites are off', { isPaused: true }],
    ['only listed sites are read', { sites: { mode: 'only', off: [], on: ['example.com'] } }],
    ['pages are read when asked', { sites: { mode: 'clicked', off: [], on: [] } }],
  ])('are in no page while %s', async (_, settings) => {
    await set(settings);
    await eventually(early).toEqual([]);
    expect(await lineOf(await open('<p>Putin spoke.</p>'))).toBe('none');
  });

  it('come with the first name where a site in the list is none that the browser knows', async () => {
    await set({ sites: { mode: 'except', off: ['*.*'], on: [] } });
    await eventually(early).toEqual([]);
    expect(await lineOf(await openMarked('<p>Putin spoke.</p>', ['Putin']))).toBe('underline');
    expect(messages).toEqual([]);
  });
});
