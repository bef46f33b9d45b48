// The picture on the toolbar button: grey where a page is not read; and what the number over it costs.
import type { Page } from 'playwright';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import { markedTexts } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';
import { popupOver } from '../support/popup';

const newsgloss = useNewsgloss();
const { session, worker, site, open, openMarked } = newsgloss;

const BODY = '<p>Putin</p>';

/** The browser tells nobody what it shows: it is noted what it was given. */
beforeAll(() =>
  worker().evaluate(() => {
    const { action } = chrome;
    const setIcon = action.setIcon.bind(action);
    Object.assign(globalThis, { icons: {} });
    Object.assign(action, {
      setIcon: (details: chrome.action.TabIconDetails) => {
        const shown = JSON.stringify(details.path).includes('off-') ? 'grey' : 'coloured';
        Object.assign(Reflect.get(globalThis, 'icons'), { [details.tabId ?? 'all']: shown });
        return setIcon(details);
      },
    });
  }),
);
afterEach(() => worker().evaluate(() => chrome.storage.local.clear()));

const iconOf = (tab: Page): Promise<string | undefined> =>
  worker().evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const icons: Record<string, string | undefined> = Reflect.get(globalThis, 'icons');
    return icons[tabs.find((one) => one.url === url)?.id ?? ''] ?? icons['all'];
  }, tab.url());
const set = (values: object): Promise<void> =>
  worker().evaluate((stored) => chrome.storage.local.set(stored), values);

describe('the toolbar icon', () => {
  it('is grey on a site that is off, and there alone', async () => {
    const tab = await openMarked(BODY, ['Putin']);
    const other = await openMarked(BODY, ['Putin']);
    await other.goto(site().elsewhere(other.url()));
    await set({ sites: { mode: 'except', off: ['127.0.0.1'], on: [] } });
    await eventually(() => iconOf(tab)).toBe('grey');
    await eventually(() => iconOf(other)).toBe('coloured');
    await tab.reload();
    await eventually(() => iconOf(tab)).toBe('grey');
    await set({ sites: { mode: 'all', off: [], on: [] } });
    await eventually(() => iconOf(tab)).toBe('coloured');
  });

  it('is grey everywhere while all sites are off', async () => {
    const tab = await openMarked(BODY, ['Putin']);
    await set({ isPaused: true });
    await eventually(() => iconOf(tab)).toBe('grey');
    const other = await open(BODY);
    await eventually(() => iconOf(other)).toBe('grey');
    await set({ isPaused: false });
    await eventually(() => iconOf(tab)).toBe('coloured');
  });

  it('is grey on a page that waits to be asked for, until it is', async () => {
    await set({ sites: { mode: 'clicked', off: [], on: [] } });
    const tab = await open(BODY);
    await eventually(() => iconOf(tab)).toBe('grey');
    const popup = await popupOver(session());
    await eventually(() => markedTexts(tab)).toEqual(['Putin']);
    await eventually(() => iconOf(tab)).toBe('coloured');
    await popup.close();
  });

  it('exists in every size that the browser asks for', async () => {
    const { icons, action } = await worker().evaluate(() => chrome.runtime.getManifest());
    const paths = Object.values({ ...icons, ...Object(action?.default_icon) }).map(String);
    const all = [...paths, 'icon/off-16.png', 'icon/off-32.png'];
    expect(paths.length).toBeGreaterThanOrEqual(4);
    const sizes = await worker().evaluate(
      (files) =>
        Promise.all(
          files.map(async (file) => {
            const picture = await (await fetch(chrome.runtime.getURL(file))).blob();
            const { width, height } = await createImageBitmap(picture);
            return [width, height];
          }),
        ),
      all,
    );
    const expected = all.map((file) => Number(/\d+/.exec(file)?.[0]));
    expect(sizes).toEqual(expected.map((size) => [size, size]));
  });
});

it('the frames of a page are counted together, however many have news at once', async () => {
  const FRAMES = 30;
  await worker().evaluate(() => {
    const { tabs } = chrome;
    const connect = tabs.connect.bind(tabs);
    Object.assign(globalThis, { counts: 0 });
    Object.assign(tabs, {
      connect: (tabId: number, info: chrome.tabs.ConnectInfo) => {
        Object.assign(globalThis, { counts: Number(Reflect.get(globalThis, 'counts')) + 1 });
        return connect(tabId, info);
      },
    });
  });
  const frames = Array.from({ length: FRAMES }, () => '<iframe srcdoc="Prabowo"></iframe>');
  const tab = await openMarked(BODY + frames.join(''), ['Putin']);
  await eventually(() =>
    Promise.all(tab.frames().map((frame) => frame.evaluate('CSS.highlights.size > 0'))),
  ).toEqual(Array(FRAMES + 1).fill(true));
  expect(await worker().evaluate(() => Number(Reflect.get(globalThis, 'counts')))).toBeLessThan(
    FRAMES / 2,
  );
});
