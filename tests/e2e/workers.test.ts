// The browser ends the background whenever it likes. Here it is ended between every two steps of a
// session, and at its work: readers notice nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/support/build';
import { changedBuild } from '../../scripts/support/changed-build';
import { cardName, cardNames, cardOf, hover, openCard, waitOut } from '../support/card';
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
/** Workers hear no messages, or none of these names, for as long as they are held back. */
const HOLDS_BACK = `{
  const { onMessage } = chrome.runtime;
  const add = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) => add((message, sender, respond) => {
    // The reader's act, which a panel opens for, is lost on who waits.
    if (message.name === 'openLibrary') return listener(message, sender, respond);
    const pass = async () => {
      const { held = [] } = await chrome.storage.session.get();
      if (held === 'all' || held.includes(message.name)) setTimeout(pass, 20);
      else if (!listener(message, sender, respond)) respond();
    };
    void pass();
    return true;
  });
}\n`;
/** Workers are told by message what only the browser tells; a while later, since the message is an act of the reader. */
const TELLS_ITSELF = `chrome.runtime.onMessage.addListener(({ command, menu, tab }) => {
  const info = { menuItemId: 'look-up', selectionText: menu, editable: false, pageUrl: '' };
  if (command) setTimeout(() => chrome.commands.onCommand.dispatch(command, tab));
  if (menu) setTimeout(() => chrome.contextMenus.onClicked.dispatch(info, tab));
});\n`;
const extension = changedBuild(builtExtension('chrome-mv3'), (folder) => {
  const file = path.join(folder, 'background.js');
  writeFileSync(file, TELLS_ITSELF + NOTES_ICONS + HOLDS_BACK + readFileSync(file, 'utf8'));
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

const holdBack = (held: 'all' | readonly string[]): Promise<void> =>
  desk.evaluate((what) => chrome.storage.session.set({ held: what }), held);

/** Wakes a worker, which finds that the browser has told it of an event. */
const tellWorker = (event: 'command' | 'menu', text: string): Promise<void> =>
  desk.evaluate(
    async ([kind, told]) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.runtime.sendMessage({ [kind]: told, tab });
    },
    [event, text] as const,
  );

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
    await eventually(() => iconOf(other)).toBe('coloured');
    await eventually(() => badgeOf(other)).toBe('2');
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
  await holdBack('all');
  const tab = await open('<p style="margin: 60px">Anwar Ibrahim spoke of BRICS.</p>');
  // The first of them had nothing to do as yet; the others were woken by the page.
  for (let ended = 0; ended < 3;) if (await endWorker(session())) ended += 1;
  await holdBack([]);
  await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
  await eventually(() => badgeOf(tab)).toBe('2');
  await tab.bringToFront();
  await openCard(tab, 'BRICS');
});

it('a card that is asked for sooner than the worker can answer opens once it does, and only if it is still wanted', async () => {
  await holdBack(['cards', 'siteOfTab']);
  const tab = await openMarked(
    '<p style="margin: 60px">BRICS met.</p><p style="margin: 60px">Vladimir Putin left.</p>',
    ['BRICS', 'Vladimir Putin'],
  );
  await hover(tab, 'Vladimir Putin');
  await waitOut(tab);
  await hover(tab, 'BRICS');
  await waitOut(tab);
  expect(await cardNames(tab)).toEqual([]);
  await holdBack(['siteOfTab']);
  await eventually(() => cardNames(tab)).toEqual(['BRICS']);
  await (await cardOf(tab))?.press('Actions');
  await eventually(async () => (await cardOf(tab))?.buttons).toContain('Off on 127.0.0.1');
});
