// The options page: its sample, and what its changes do to open pages.
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { cardGone, cardName, hover, statusOf, waitOut } from '../support/card';
import { eventually } from '../support/eventually';
import { markedTexts, marksOf, pointOf } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';
import { press } from '../support/commands';
import { popupOver } from '../support/popup';

const newsgloss = useNewsgloss();
const { context, worker, open, openMarked } = newsgloss;

const BODY = '<p>Putin met Anwar Ibrahim. Putin left for Russia.</p>';
/** Of the two switches, the second. */
const ALL_SITES = '.foot [role=switch]:nth-of-type(2)';
const FIRST = ['Anwar Ibrahim', 'Putin', 'Russia'];

const openOptions = async (): Promise<Page> => {
  const options = await context().newPage();
  await options.goto(new URL('/options.html', worker().url()).href);
  await options.getByRole('heading', { name: 'Newsgloss settings' }).waitFor();
  return options;
};
const marksIn = async (tab: Page): Promise<readonly string[]> =>
  (await marksOf(tab)).map(({ name, text }) => `${name}: ${text}`).toSorted();

afterEach(async () => {
  await worker().evaluate(() =>
    Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]),
  );
});

describe('the options page', () => {
  it('marks its sample as any page is marked, and opens cards there', async () => {
    const options = await openOptions();
    await eventually(() => markedTexts(options)).toContain('Vladimir Putin');
    expect(await markedTexts(options)).not.toContain('Malaysia Airlines');
    await hover(options, 'Vladimir Putin');
    await eventually(() => cardName(options)).toBe('Vladimir Putin');
    await options.keyboard.press('Escape');
    await cardGone(options);
  });

  it('shows each change on its sample at once', async () => {
    const options = await openOptions();
    await eventually(() => markedTexts(options)).toContain('Moscow');
    await options.getByLabel('Places').uncheck();
    await eventually(() => markedTexts(options)).not.toContain('Moscow');
    await options.getByLabel('Solid line').check();
    await eventually(async () =>
      (await marksOf(options)).every(({ name }) => name.includes('solid')),
    ).toBe(true);
    await options.getByLabel('Nothing; names still answer').check();
    await eventually(() => markedTexts(options)).toEqual([]);
  });

  it('is the one that the browser opens', async () => {
    await worker().evaluate(() => chrome.runtime.openOptionsPage());
    await eventually(() =>
      context()
        .pages()
        .some((page) => page.url().endsWith('/options.html')),
    ).toBe(true);
  });
});

describe('a change', () => {
  it('of density, kinds and style holds in open pages at once', async () => {
    const tab = await openMarked(BODY, FIRST);
    const options = await openOptions();
    await options.getByLabel('Every mention').check();
    await eventually(() => markedTexts(tab)).toEqual([...FIRST, 'Putin'].toSorted());
    await options.getByLabel('Dashed line').check();
    await options.getByLabel('Places').uncheck();
    await eventually(() => marksIn(tab)).toEqual([
      'person-dashed: Anwar Ibrahim',
      'person-dashed: Putin',
      'person-dashed: Putin',
    ]);
  });

  it('of what opens a card holds in open pages at once', async () => {
    const tab = await openMarked(BODY, FIRST);
    await worker().evaluate(() => chrome.storage.sync.set({ openOn: 'click' }));
    await eventually(async () => {
      await tab.mouse.move(1200, 700);
      await cardGone(tab);
      await hover(tab, 'Russia');
      await waitOut(tab);
      return cardName(tab);
    }).toBeUndefined();
    const { x, y } = await pointOf(tab, 'Anwar Ibrahim');
    await tab.mouse.click(x, y);
    await eventually(() => cardName(tab)).toBe('Anwar Ibrahim');
  });

  it('of where it runs holds in open pages at once', async () => {
    const tab = await openMarked(BODY, FIRST);
    const options = await openOptions();
    await options.getByLabel('Only on sites listed as on').check();
    await eventually(() => markedTexts(tab)).toEqual([]);
    await options.getByRole('textbox').fill('http://127.0.0.1/');
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await eventually(() => markedTexts(tab)).toEqual(FIRST);
    await options.getByRole('switch', { name: 'Newsgloss is on' }).uncheck();
    await eventually(() => markedTexts(tab)).toEqual([]);
    await options.getByRole('button', { name: 'Reset all settings' }).click();
    await eventually(() => markedTexts(tab)).toEqual(FIRST);
  });

  it('that follows another at once is the one that holds, in frames too', async () => {
    const inner = newsgloss.site().elsewhere(newsgloss.site().serve(BODY));
    const tab = await openMarked(`${BODY}<iframe src="${inner}"></iframe>`, FIRST);
    const frame = tab.frames()[1];
    if (frame === undefined) throw new Error('A frame was expected.');
    await eventually(() => markedTexts(frame)).toEqual(FIRST);
    await worker().evaluate(async () => {
      await chrome.storage.local.set({ sites: { mode: 'only', off: [], on: [] } });
      await chrome.storage.local.set({ sites: { mode: 'all', off: [], on: [] } });
      await chrome.storage.sync.set({ density: 'every' });
    });
    await eventually(() => markedTexts(frame)).toEqual([...FIRST, 'Putin'].toSorted());
    await eventually(() => markedTexts(tab)).toEqual([...FIRST, 'Putin'].toSorted());
  });

  it('holds in pages that are opened later', async () => {
    const options = await openOptions();
    await options.getByLabel('Only on sites listed as on').check();
    await eventually(() =>
      worker().evaluate(async () => (await chrome.storage.local.get('sites'))['sites']),
    ).toEqual({ mode: 'only', off: [], on: [] });
    const tab = await open(BODY);
    const listed = await context().newPage();
    await listed.goto(newsgloss.site().elsewhere(tab.url()));
    await options.getByRole('textbox').fill('localhost');
    await options.keyboard.press('Enter');
    await eventually(() => markedTexts(listed)).toEqual(FIRST);
    expect(await markedTexts(tab)).toEqual([]);
  });

  it('of sites is kept in this browser, that of display may be synced', async () => {
    const options = await openOptions();
    await options.getByLabel('Every mention').check();
    await options.getByLabel('Only on a page where').check();
    await eventually(() =>
      worker().evaluate(async () => [
        await chrome.storage.sync.get(),
        await chrome.storage.local.get(),
      ]),
    ).toEqual([{ density: 'every' }, { sites: { mode: 'clicked', off: [], on: [] } }]);
  });
});

describe('settings of two windows', () => {
  it('that are set at once are both kept, and both windows show both', async () => {
    const [one, other] = [await openOptions(), await openOptions()];
    await Promise.all([
      one.getByLabel('Every mention').click(),
      other.getByLabel('Dashed line').click(),
    ]);
    await eventually(() => worker().evaluate(() => chrome.storage.sync.get())).toEqual({
      density: 'every',
      underline: 'dashed',
    });
    for (const options of [one, other]) {
      await eventually(() => options.getByLabel('Every mention').isChecked()).toBe(true);
      await eventually(() => options.getByLabel('Dashed line').isChecked()).toBe(true);
    }
  });
});

describe('storage that is full', () => {
  /** The browser's own refusal: nothing more goes in. */
  const fill = (): Promise<void> =>
    worker().evaluate(async () => {
      const { sync, local } = chrome.storage;
      await local.set({ filler: 'x'.repeat(local.QUOTA_BYTES - 1000) });
      const item = 'x'.repeat(sync.QUOTA_BYTES_PER_ITEM - 20);
      for (let nth = 0; nth < 12; nth += 1) {
        await sync.set({ [`filler ${nth}`]: item }).catch(() => undefined);
      }
      for (const area of [sync, local]) {
        for (const round of ['a', 'b', 'c']) {
          for (let size = 4096; size >= 1; size /= 2) {
            await area.set({ [round + size]: 'x'.repeat(size) }).catch(() => undefined);
          }
        }
      }
    });

  it('is told of by the settings, which stay as they were, and by a key', async () => {
    const tab = await openMarked(BODY, FIRST);
    await fill();
    const options = await openOptions();
    await options.getByLabel('Every mention').click();
    await eventually(() => options.locator('[role=status]').allInnerTexts()).toContainEqual(
      expect.stringContaining('could not be stored'),
    );
    const first = options.getByLabel('The first of each name in a block');
    await eventually(() => first.isChecked()).toBe(true);
    await options.close();
    await tab.bringToFront();
    await press(worker(), 'toggle-all');
    await eventually(async () => (await statusOf(tab)).join()).toContain('could not be stored');
    expect(await markedTexts(tab)).toEqual(FIRST);
  });
});

describe('a page that waits to be asked for', () => {
  const setSites = (sites: object): Promise<void> =>
    worker().evaluate((value) => chrome.storage.local.set({ sites: value }), sites);

  it('is read once the popup is opened on it, and no other is', async () => {
    await setSites({ mode: 'clicked', off: [], on: [] });
    const other = await open(BODY);
    const tab = await open(BODY);
    const popup = await popupOver(newsgloss.session());
    await eventually(() => popup.texts('.row-name')).toContain('Anwar Ibrahim');
    await eventually(() => markedTexts(tab)).toEqual(FIRST);
    expect(await markedTexts(other)).toEqual([]);
    await popup.close();
    await tab.reload();
    await eventually(() => tab.evaluate(() => document.readyState)).toBe('complete');
    expect(await markedTexts(tab)).toEqual([]);
  });

  it('is not read where it is off, and the popup says so', async () => {
    await setSites({ mode: 'only', off: [], on: [] });
    const tab = await open(BODY);
    const popup = await popupOver(newsgloss.session());
    await eventually(() => popup.text()).toContain('Off on this site');
    expect(await markedTexts(tab)).toEqual([]);
    await popup.close();
  });
});

describe('the switch for all sites', () => {
  it('takes Newsgloss off every page, and back', async () => {
    const tab = await openMarked(BODY, FIRST);
    const popup = await popupOver(newsgloss.session());
    await popup.click(ALL_SITES);
    await eventually(() => markedTexts(tab)).toEqual([]);
    await eventually(() => popup.text()).toContain('Off on all sites');
    await popup.click(ALL_SITES);
    await eventually(() => markedTexts(tab)).toEqual(FIRST);
    await eventually(() => popup.texts('.row-name')).toContain('Anwar Ibrahim');
    await popup.close();
  });

  it('stands beside the way to the settings', async () => {
    await openMarked(BODY, FIRST);
    const popup = await popupOver(newsgloss.session());
    await popup.click('.foot .quiet');
    await eventually(() =>
      context()
        .pages()
        .some((page) => page.url().endsWith('/options.html')),
    ).toBe(true);
  });
});
