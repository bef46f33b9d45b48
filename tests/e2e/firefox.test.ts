// What holds in every browser, in Firefox: all tests in `both` once more, in one browser. And what
// Firefox alone has, or keeps apart: the extension's own pages, its sidebar, menus and private windows.
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/support/build';
import { changedBuild, inventedWording } from '../../scripts/support/changed-build';
import { cardBox, cardGone, cardName, openCard } from '../support/card';
import { useDriver } from '../support/driver';
import { runIn } from '../support/either-browser';
import { eventually } from '../support/eventually';
import { firefoxDriver } from '../support/firefox';
import { markedTexts, pointOf } from '../support/marks';
import { ownView } from '../support/own-views';
import { documentOf } from '../support/site';

const QUOTED = 'Nobody had told the league that rules are made by those who swim.';
const firefox = firefoxDriver(
  changedBuild(builtExtension('firefox-mv2'), inventedWording('new-york-report-2025/p4', QUOTED)),
);
runIn(firefox);
afterAll(() => firefox.end());

const files = import.meta.glob<unknown>('./both/*.test.ts');
for (const [name, bringIn] of Object.entries(files)) {
  describe(`in Firefox: ${name}`, async () => void (await bringIn()));
}

describe('in Firefox alone', () => {
  const { background, openMarked, site } = useDriver(firefox);
  const view = (file: string) => ownView(background, file);
  const WINDOW = `Services.wm.getMostRecentWindow('navigator:browser')`;
  const SIDEBAR = 'newsgloss_newsgloss_example-sidebar-action';
  const ARTICLE = '<br><br><p>Anwar Ibrahim met BRICS.</p>';
  const MARKED = ['Anwar Ibrahim', 'BRICS'];

  afterEach(async () => {
    await background().evaluate(() =>
      Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]),
    );
    await firefox.inWindow(`${WINDOW}.SidebarController.hide()`);
  });

  it('the toolbar button opens the popup, which lists the names and switches the site off', async () => {
    const tab = await openMarked(ARTICLE, MARKED);
    await tab.bringToFront();
    await firefox.inWindow(
      `extension.apiManager.global.browserActionFor(extension).triggerAction(${WINDOW})`,
    );
    const popup = view('popup.html');
    await eventually(popup.text).toMatch(/Anwar Ibrahim Prime Minister.* BRICS/);
    await popup.click('[role="switch"]');
    await eventually(() => markedTexts(tab)).toEqual([]);
    await popup.click('[role="switch"]');
    await eventually(() => markedTexts(tab)).toEqual(MARKED);
    await popup.close();
    await eventually(popup.text).toBe('');
  });

  it('the sidebar follows the tab that is turned to', async () => {
    const tab = await openMarked(ARTICLE, MARKED);
    await tab.bringToFront();
    await firefox.inWindow(`${WINDOW}.SidebarController.show('${SIDEBAR}')`);
    const sidebar = view('sidepanel.html');
    await eventually(sidebar.text).toContain('BRICS');
    const other = await openMarked('<p>Vladimir Putin left.</p>', ['Vladimir Putin']);
    await other.bringToFront();
    await eventually(sidebar.text).toContain('Vladimir Putin');
    expect(await sidebar.text()).not.toContain('BRICS');
  });

  it('“More” on a card opens the library in a tab, at the entity: no sidebar opens from a page', async () => {
    const tab = await openMarked('<p>By Anwar Ibrahim.</p>', ['Anwar Ibrahim']);
    await (await openCard(tab, 'Anwar Ibrahim')).press('More');
    const libraries = (): Promise<readonly string[]> =>
      background().evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.flatMap(({ url = '' }) => url.split('/library.html').slice(1));
      });
    await eventually(libraries).toEqual(['#/entity/anwar-ibrahim']);
  });

  it('the menu of a selection has it looked up in the sidebar', async () => {
    const tab = await openMarked(ARTICLE, MARKED);
    await tab.bringToFront();
    const { x, y } = await pointOf(tab, 'BRICS');
    await tab.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      getSelection()?.setBaseAndExtent(text ?? document, 18, text ?? document, 23);
    });
    await tab.mouse.click(x, y, { button: 'right' });
    const menu = `${WINDOW}.document.getElementById('contentAreaContextMenu')`;
    await eventually(() => firefox.inWindow(`${menu}.state`)).toBe('open');
    await firefox.inWindow(
      `${menu}.activateItem([...${menu}.children].find(({ label }) => label === 'Look up in Newsgloss'))`,
    );
    await eventually(view('sidepanel.html').text).toContain('formal member');
  });

  it.each([
    ['#/entities', 'Vladimir Putin'],
    ['#/entity/anwar-ibrahim', 'What Anwar Ibrahim says'],
    ['#/document/new-york-report-2025/p4', 'Economic cooperation'],
    ['#/timeline', 'Malaysia chairs ASEAN'],
    ['#/connections', 'is a member of'],
    ['#/places', 'Vladivostok'],
    ['#/search?q=vladivos', 'Vladivostok'],
  ])('the library shows %s', async (hash, shown) => {
    await background().evaluate(
      (url) => chrome.tabs.create({ url }).then(() => undefined),
      `/library.html${hash}`,
    );
    await eventually(view('library.html').text).toContain(shown);
  });

  it('what is set on the options page holds in open pages at once', async () => {
    const tab = await openMarked(ARTICLE, MARKED);
    await background().evaluate(() =>
      chrome.tabs.create({ url: '/options.html' }).then(() => undefined),
    );
    await view('options.html').click('[name="density"][value="none"]');
    await eventually(() => markedTexts(tab)).toEqual([]);
  });

  it('a tap on a name opens a sheet at the lower edge of a small window, which a swipe closes', async () => {
    const tab = await openMarked(ARTICLE, MARKED);
    await tab.setViewport({ width: 390, height: 780 });
    const { x, y } = await pointOf(tab, 'BRICS');
    await tab.touchscreen.tap(x, y);
    await eventually(() => cardName(tab)).toBe('BRICS');
    await eventually(() => cardBox(tab)).toMatchObject({ left: 0, width: 390, bottom: 780 });
    const { top } = await cardBox(tab);
    const finger = await tab.touchscreen.touchStart(195, top + 10);
    for (let down = 20; down <= 160; down += 20) await finger.move(195, top + down);
    await finger.end();
    await cardGone(tab);
    await tab.setViewport({ width: 1280, height: 800 });
  });

  it('a card says what its page quotes of the documents', async () => {
    const tab = await openMarked(`${ARTICLE}<blockquote>${QUOTED}</blockquote>`, MARKED);
    // It is looked for in idle time, maybe only when the first card is drawn.
    await eventually(async () => {
      await tab.mouse.move(700, 700);
      await cardGone(tab);
      return (await openCard(tab, 'Anwar Ibrahim')).text;
    }).toContain('This page quotes the source: New York report, 4');
  });

  it('an extension that starts anew takes open pages over, and is let into private windows, of which nothing is kept', async () => {
    const tab = await openMarked(ARTICLE, MARKED);
    await openCard(tab, 'Anwar Ibrahim');
    await firefox.restart();
    await cardGone(tab);
    await tab.evaluate(() => document.body.append('And Vladimir Putin.'));
    await eventually(() => markedTexts(tab)).toEqual([...MARKED, 'Vladimir Putin']);
    await openCard(tab, 'BRICS');
    const address = site().serve(documentOf(`${ARTICLE}In private.`));
    await background().evaluate(
      (url) => chrome.windows.create({ incognito: true, url }).then(() => undefined),
      address,
    );
    const secret = await firefox.tabAt(address);
    await eventually(() => markedTexts(secret)).toEqual(MARKED);
    await openCard(secret, 'Anwar Ibrahim');
    const stored = await background().evaluate(() =>
      Promise.all([chrome.storage.local.get(null), chrome.storage.sync.get(null)]),
    );
    expect(stored).toEqual([{}, {}]);
  });
});
