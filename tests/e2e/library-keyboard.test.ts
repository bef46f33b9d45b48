// The library without a mouse: every stop of every view is seen, and the focus goes where the reader goes.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import { useNewsgloss } from '../support/newsgloss';

const { open, session } = useNewsgloss();

const openLibrary = async (address: string): Promise<Page> => {
  const tab = await open(`chrome-extension://${session().id}/library.html${address}`);
  await tab.locator('main *').first().waitFor();
  await eventually(() => tab.locator('[aria-busy="true"]').count()).toBe(0);
  return tab;
};

const VIEWS = [
  '#/entities',
  '#/entity/brics',
  '#/documents',
  '#/document/valdai-2025/p2',
  '#/timeline?of=brics',
  '#/connections?of=brics',
  '#/connections?whole=',
  '#/places',
  '#/search?q=trade',
  '#/search?q=zzz',
  '#/nowhere',
];

/** What has the focus: its words, and whether a reader sees it and that it has the focus. */
const stop = (tab: Page): Promise<{ readonly name: string; readonly wrong: string }> =>
  tab.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return { name: '', wrong: '' };
    const { top, bottom, left, right } = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isSeen = hit !== null && (at.contains(hit) || hit.contains(at));
    const isRinged = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return {
      name: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim() || at.tagName,
      wrong: [!isSeen && 'hidden', !isRinged && 'without a ring'].filter(Boolean).join(', '),
    };
  });

it.each(VIEWS)('every stop at %s is in sight and has a ring', async (address) => {
  const tab = await openLibrary(address);
  const wrong: string[] = [];
  let stops = 0;
  for (; stops < 500; stops += 1) {
    await tab.keyboard.press('Tab');
    const at = await stop(tab);
    if (at.name === '') break;
    if (at.wrong !== '') wrong.push(`${at.name}: ${at.wrong}`);
  }
  expect(stops).toBeGreaterThan(4);
  expect(stops).toBeLessThan(500);
  expect(wrong).toEqual([]);
});

const focused = (tab: Page): Promise<string | undefined> =>
  tab.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 30));
const pressUntil = async (tab: Page, key: string, text: string): Promise<void> => {
  for (let presses = 0; presses < 200; presses += 1) {
    if ((await focused(tab))?.startsWith(text) === true) return;
    await tab.keyboard.press(key);
  }
  throw new Error(`${text} was not reached by ${key}.`);
};

describe('the focus', () => {
  it('goes to the heading of a view, on through it, and back to what was chosen', async () => {
    const tab = await openLibrary('#/entities');
    await pressUntil(tab, 'Tab', 'Vladivostok');
    const scrolled = await tab.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(0);
    await tab.keyboard.press('Enter');
    await eventually(() => focused(tab)).toBe('Vladivostok');
    const stands = (): Promise<readonly unknown[]> =>
      tab.evaluate(() => [document.activeElement?.tagName, scrollY]);
    await eventually(stands).toEqual(['H1', 0]);
    await pressUntil(tab, 'Tab', 'Its timeline');
    await tab.keyboard.press('Enter');
    await eventually(() => tab.locator('.dates > li').count()).toBeGreaterThan(0);
    await eventually(() => tab.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tab.goBack();
    await eventually(() => focused(tab)).toBe('Its timeline');
    await tab.goBack();
    await eventually(() => focused(tab)).toMatch(/^Vladivostok/);
    await eventually(stands).toEqual(['A', scrolled]);
    await tab.goForward();
    await eventually(() => tab.locator('h1').textContent()).toBe('Vladivostok');
  });

  it('comes back to its place in a drawing’s list, once that is drawn', async () => {
    const tab = await openLibrary('#/timeline');
    const source = tab.locator('.dates > li > div > .lines .source a').last();
    await source.focus();
    const scrolled = await tab.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(500);
    await tab.keyboard.press('Enter');
    await tab.locator('.passage[aria-current]').waitFor();
    await tab.goBack();
    await eventually(() => tab.evaluate(() => scrollY)).toBe(scrolled);
    await eventually(() => source.evaluate((link) => link.matches(':focus'))).toBe(true);
  });

  it('goes from the search through its results by arrows, and back to the box by "/"', async () => {
    const tab = await openLibrary('#/documents');
    await tab.keyboard.press('/');
    await tab.keyboard.type('moscow');
    await tab.locator('main mark').first().waitFor();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await eventually(() => tab.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tab.keyboard.press('/');
    await eventually(() => tab.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });
});
