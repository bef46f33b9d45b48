// The popup over a page: what is on it, jumps, search, documents, and the switch for the site.
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import { markedTexts, marksOf } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';
import { type OpenPopup, popupOver } from '../support/popup';

const { context, open, openMarked, session, site, worker } = useNewsgloss();

let popup: OpenPopup | undefined;
const openOver = async (tab: Page): Promise<OpenPopup> => {
  await tab.bringToFront();
  popup = await popupOver(session());
  const { texts } = popup;
  await eventually(async () => (await texts('main')).join()).toMatch(/^(?!Reading the page)./);
  return popup;
};
afterEach(async () => {
  await popup?.close().catch(() => undefined);
  popup = undefined;
  await worker().evaluate(() =>
    Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]),
  );
});

const ARTICLE = `<p>Anwar Ibrahim spoke of BRICS.</p>
  <p style="margin-top: 3000px">Anwar Ibrahim left.</p><div style="height: 3000px"></div>`;
const MARKED = ['Anwar Ibrahim', 'Anwar Ibrahim', 'BRICS'];
const JUMP = 'button[title="Go to the next mention on the page"]';
const SWITCH = '[role="switch"]';

const openArticle = (): Promise<Page> => openMarked(ARTICLE, MARKED);
/** The rows of what is on the page: names with counts. */
const rowsOf = async ({ texts }: OpenPopup): Promise<readonly string[]> => {
  const counts = await texts(`${JUMP} .count`);
  const names = await texts(`${JUMP} .row-name`);
  return names.map((name, row) => `${name} ${counts[row]?.replace(/ mentions? on the page$/, '')}`);
};

describe('what is on the page', () => {
  it('is listed with counts, and follows the page', async () => {
    const tab = await openArticle();
    const opened = await openOver(tab);
    await eventually(() => rowsOf(opened)).toEqual(['Anwar Ibrahim 2', 'BRICS 1']);
    expect(await opened.text()).toContain('News');
    await tab.evaluate(() => document.querySelector('p')?.replaceChildren('Vladimir Putin spoke.'));
    await eventually(() => rowsOf(opened)).toEqual(['Vladimir Putin 1', 'Anwar Ibrahim 1']);
  });

  it('is counted through all frames', async () => {
    const inner = site().elsewhere(site().serve('<p>Anwar Ibrahim and BRICS.</p>'));
    const tab = await open(`<p>Anwar Ibrahim.</p><iframe width="500" src="${inner}"></iframe>`);
    const opened = await openOver(tab);
    await eventually(() => rowsOf(opened)).toEqual(['Anwar Ibrahim 2', 'BRICS 1']);
  });

  it('is jumped to, mention by mention, and marked', async () => {
    const tab = await openArticle();
    const opened = await openOver(tab);
    const scrolled = (): Promise<number> => tab.evaluate(() => Math.round(scrollY / 1000));
    const marked = async (): Promise<readonly string[]> =>
      (await marksOf(tab)).filter(({ name }) => name === 'marked').map(({ text }) => text);
    await opened.click(JUMP);
    await eventually(marked).toEqual(['Anwar Ibrahim']);
    expect(await scrolled()).toBe(0);
    await eventually(() => rowsOf(opened)).toContain('Anwar Ibrahim 1 of 2');
    await opened.click(JUMP);
    await eventually(scrolled).toBe(3);
    expect(await marked()).toEqual(['Anwar Ibrahim']);
    await opened.click(JUMP);
    await eventually(scrolled).toBe(0);
  });

  it('is nothing on a page that names nobody, and says so', async () => {
    const opened = await openOver(await open('<p>Rain fell.</p>'));
    await eventually(opened.text).toContain('No known name on this page');
  });

  it('cannot be known of a page of the browser, and says so', async () => {
    const opened = await openOver(await open('chrome://version'));
    await eventually(opened.text).toContain('This page cannot be read');
  });
});

describe('the material', () => {
  it('is searched, with the words marked', async () => {
    const opened = await openOver(await openArticle());
    await opened.click('[type="search"]');
    await opened.type('vladivos');
    await eventually(() => opened.texts('mark')).toContain('Vladivostok');
    expect(await opened.texts('section[aria-label="Entities"] .row')).toEqual(
      expect.arrayContaining([expect.stringContaining('Vladivostok')]),
    );
  });

  it('shows an entity of the page, and the passage that a fact comes from', async () => {
    const opened = await openOver(await openArticle());
    await opened.click('[aria-label="About Anwar Ibrahim"]');
    await eventually(() => opened.texts('h1')).toEqual(['Anwar Ibrahim']);
    await opened.click('a[href="#/document/new-york-report-2025/p13"]');
    await eventually(() => opened.texts('[aria-current="location"] .number')).toEqual(['13']);
  });

  it('has its documents', async () => {
    const opened = await openOver(await openArticle());
    await opened.click('a[href="#/documents"]');
    await eventually(() => opened.texts('.documents a')).toHaveLength(2);
    await opened.click('.documents a');
    await eventually(() => opened.texts('.passage')).not.toEqual([]);
  });

  it('opens in a tab, at the same place', async () => {
    const opened = await openOver(await openArticle());
    await opened.click('[aria-label="About BRICS"]');
    await eventually(() => opened.texts('h1')).toEqual(['BRICS']);
    const opening = context().waitForEvent('page');
    await opened.click('[aria-label="Open in a tab"]');
    const library = await opening;
    await library.waitForURL(/\/library\.html#\/entity\/brics$/);
    await library.locator('h1:text("BRICS")').waitFor();
  });
});

describe('the switch', () => {
  it('takes Newsgloss off the pages of this site and no other, and back', async () => {
    const tab = await openArticle();
    const sameSite = await openArticle();
    const otherSite = await open(site().elsewhere(tab.url()));
    await eventually(() => markedTexts(otherSite)).toEqual(MARKED);
    const opened = await openOver(tab);
    await opened.click(SWITCH);
    await eventually(() => markedTexts(tab)).toEqual([]);
    await eventually(() => markedTexts(sameSite)).toEqual([]);
    await eventually(opened.text).toContain('Off on this site');
    expect(await markedTexts(otherSite)).toEqual(MARKED);
    await tab.reload();
    await eventually(opened.text).toContain('Off on this site');
    expect(await markedTexts(tab)).toEqual([]);
    await opened.click(SWITCH);
    await eventually(() => markedTexts(tab)).toEqual(MARKED);
    await eventually(() => markedTexts(sameSite)).toEqual(MARKED);
    await eventually(() => rowsOf(opened)).toEqual(['Anwar Ibrahim 2', 'BRICS 1']);
  });

  it('holds for frames of other sites inside the page, and not for its own frames elsewhere', async () => {
    const inner = site().serve('<p>BRICS met.</p>');
    const tab = await open(
      `<p>Anwar Ibrahim.</p><iframe width="500" src="${site().elsewhere(inner)}"></iframe>`,
    );
    const frame = tab.frames().at(-1) ?? tab.mainFrame();
    await eventually(() => markedTexts(frame)).toEqual(['BRICS']);
    const opened = await openOver(tab);
    await opened.click(SWITCH);
    await eventually(() => markedTexts(tab)).toEqual([]);
    await eventually(() => markedTexts(frame)).toEqual([]);
  });
});

describe('damaged settings', () => {
  it('are told of once, and left to a version that can read them', async () => {
    await worker().evaluate(() => chrome.storage.sync.set({ density: 'loud' }));
    const tab = await openArticle();
    const first = await openOver(tab);
    await eventually(first.text).toContain('Some settings could not be read');
    await first.click('.notice button');
    await eventually(() => first.texts('.notice')).toEqual([]);
    await eventually(() => worker().evaluate(() => chrome.storage.sync.get())).toEqual({
      density: 'loud',
    });
    await first.close();
    const second = await openOver(tab);
    await eventually(() => rowsOf(second)).toHaveLength(2);
    expect(await second.texts('.notice')).toEqual([]);
  });
});
