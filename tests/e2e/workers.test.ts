// The browser ends the background whenever it likes. Here it is ended between every two steps of a
// session, and at its work: readers notice nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/support/build';
import { changedBuild } from '../../scripts/support/changed-build';
import { cardName, cardOf, openCard } from '../support/card';
import { eventually } from '../support/eventually';
import { markedTexts, marksOf } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';
import { popupThatOpens, sidePanel } from '../support/popup';
import { endWorker } from '../support/worker';

/** The browser tells nobody what icon it shows: what it was given is noted, for workers to come too. */
const NOTES_ICONS = `{
  const setIcon = chrome.action.setIcon.bind(chrome.action);
  chrome.action.setIcon = (details) => {
    const shown = JSON.stringify(details.path).includes('off-') ? 'grey' : 'coloured';
    void chrome.storage.session.set({ ['icon ' + (details.tabId ?? 'of all')]: shown });
    return setIcon(details);
  };
}\n`;
const extension = changedBuild(builtExtension('chrome-mv3'), (folder) => {
  const file = path.join(folder, 'background.js');
  writeFileSync(file, NOTES_ICONS + readFileSync(file, 'utf8'));
});

const { context, open, openMarked, session, site } = useNewsgloss({ extension });

/** A page of the extension, to ask the browser through while no worker runs. */
let desk: Page;
beforeEach(async () => {
  desk = await open(`chrome-extension://${session().id}/library.html#/documents`);
});
afterEach(async () => {
  await desk.evaluate(() =>
    Promise.all([
      chrome.storage.local.clear(),
      chrome.storage.sync.clear(),
      chrome.storage.session.clear(),
    ]),
  );
});

const idOf = (page: Page): Promise<number> =>
  desk.evaluate(
    async (address) =>
      (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? Number.NaN,
    page.url(),
  );
const badgeOf = async (tab: Page): Promise<string> =>
  desk.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), await idOf(tab));
const iconOf = async (tab: Page): Promise<unknown> =>
  desk.evaluate(
    async (tabId) => {
      const noted = await chrome.storage.session.get();
      return noted[`icon ${tabId}`] ?? noted['icon of all'];
    },
    await idOf(tab),
  );

/** Has the worker of now, one that is woken, think that the browser told of an event. */
const tellWorker = async (event: 'command' | 'menu', text: string): Promise<void> => {
  await desk.evaluate(() => chrome.runtime.sendMessage('wake'));
  await context()
    .serviceWorkers()
    .at(-1)
    ?.evaluate(
      async ([kind, told]) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const { onClicked } = chrome.contextMenus;
        const { onCommand } = chrome.commands;
        // The types leave out that events of the browser can be dispatched.
        const source = (kind === 'menu' ? onClicked : onCommand) as unknown as {
          readonly dispatch: (...args: readonly unknown[]) => void;
        };
        const info = { menuItemId: 'look-up', selectionText: told, editable: false, pageUrl: '' };
        source.dispatch(kind === 'menu' ? info : told, tab);
      },
      [event, text] as const,
    );
};

it('a session goes on as if nothing had been, though the worker ends behind each step', async () => {
  let ended = 0;
  const step = async (act: () => Promise<unknown>): Promise<void> => {
    await act();
    if (await endWorker(session())) ended += 1;
  };
  const body = '<p style="margin: 60px">Anwar Ibrahim spoke of BRICS.</p>';
  const tab = await openMarked(body, ['Anwar Ibrahim', 'BRICS']);
  const other = await open(site().elsewhere(tab.url()));
  await tab.bringToFront();
  await endWorker(session());

  await step(() => eventually(() => badgeOf(tab)).toBe('2'));
  await step(() => openCard(tab, 'Anwar Ibrahim'));
  await step(async () => {
    // Nobody on the page names it: the card of it is fetched now.
    await (await cardOf(tab))?.press('Vladivostok');
    await eventually(() => cardName(tab)).toBe('Vladivostok');
  });
  await step(async () => {
    await (await cardOf(tab))?.press('More');
    const panel = await sidePanel(session());
    await eventually(() => panel.texts('h1')).toEqual(['Vladivostok']);
    await panel.close();
  });
  await step(async () => {
    await desk.evaluate(() => chrome.action.openPopup());
    const popup = await popupThatOpens(session());
    await eventually(() => popup.texts('main .row-name')).toEqual(['Anwar Ibrahim', 'BRICS']);
    await endWorker(session());
    await popup.click('[role="switch"]');
    await eventually(() => markedTexts(tab)).toEqual([]);
    await popup.close();
  });
  await step(async () => {
    await eventually(() => badgeOf(tab)).toBe('');
    await eventually(() => iconOf(tab)).toBe('grey');
    expect(await iconOf(other)).toBe('coloured');
    expect(await badgeOf(other)).toBe('2');
  });
  await step(async () => {
    await tellWorker('command', 'toggle-site');
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
  });
  await step(async () => {
    await eventually(() => badgeOf(tab)).toBe('2');
    await eventually(() => iconOf(tab)).toBe('coloured');
  });
  await step(async () => {
    await desk.evaluate(() => chrome.storage.sync.set({ underline: 'solid' }));
    const looks = async (): Promise<readonly string[]> =>
      [...(await marksOf(tab)), ...(await marksOf(other))].map(({ name }) => name).toSorted();
    await eventually(looks).toEqual([
      'grouping-solid',
      'grouping-solid',
      'person-solid',
      'person-solid',
    ]);
  });
  await step(async () => {
    const second = await openMarked('<p>Vladimir Putin left.</p>', ['Vladimir Putin']);
    await eventually(() => badgeOf(second)).toBe('1');
  });
  await step(async () => {
    const opening = context().waitForEvent('page');
    await tellWorker('menu', 'BRICS');
    const library = await opening;
    await library.waitForURL(/#\/entity\/brics$/);
    await library.close();
  });
  await step(async () => {
    await tellWorker('command', 'toggle-all');
    await eventually(() => markedTexts(other)).toEqual([]);
  });
  await step(async () => {
    await eventually(() => badgeOf(other)).toBe('');
    await eventually(() => iconOf(other)).toBe('grey');
  });
  expect(ended).toBeGreaterThan(8);
});

it('a page gets all that it needs, though the worker ends at its work for it', async () => {
  const tab = await open('<p style="margin: 60px">Anwar Ibrahim spoke of BRICS.</p>');
  // The first of them had nothing to do as yet; the others were woken by the page.
  for (let ended = 0; ended < 3;) if (await endWorker(session())) ended += 1;
  await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
  await eventually(() => badgeOf(tab)).toBe('2');
  await tab.bringToFront();
  await openCard(tab, 'BRICS');
});
