// The first steps: told when the extension is installed, and not again.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { cardName, hover, statusOf } from '../support/card';
import { eventually } from '../support/eventually';
import { markedTexts } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';
import { sidePanel } from '../support/popup';

const newsgloss = useNewsgloss({ keepsWelcome: true });
const { context, session, worker } = newsgloss;

const welcomes = (): Page[] =>
  context()
    .pages()
    .filter((page) => page.url().endsWith('/welcome.html'));

const tellInstalled = (reason: string): Promise<void> =>
  worker().evaluate((why) => {
    // The types leave out that events of the browser can be dispatched.
    const { onInstalled } = chrome.runtime as unknown as {
      readonly onInstalled: { readonly dispatch: (details: object) => void };
    };
    onInstalled.dispatch({ reason: why });
  }, reason);

const openWelcome = async (): Promise<Page> => {
  const welcome = await context().newPage();
  await welcome.goto(new URL('/welcome.html', worker().url()).href);
  await eventually(() => markedTexts(welcome)).toContain('Vladimir Putin');
  return welcome;
};

const press = (welcome: Page, command: string): Promise<void> =>
  welcome.evaluate((name) => {
    // The types leave out that events of the browser can be dispatched.
    const { onCommand } = chrome.commands as unknown as {
      readonly onCommand: { readonly dispatch: (command: string) => void };
    };
    onCommand.dispatch(name);
  }, command);

describe('first steps', () => {
  it('open by themselves when the extension is installed, with names marked and cards to open', async () => {
    await eventually(() => welcomes().length).toBe(1);
    const [welcome] = welcomes();
    if (welcome === undefined) throw new Error('First steps were expected.');
    await welcome.bringToFront();
    await eventually(() => markedTexts(welcome)).toContain('Vladimir Putin');
    await hover(welcome, 'Vladimir Putin');
    await eventually(() => cardName(welcome)).toBe('Vladimir Putin');
    await welcome.getByRole('link', { name: 'Settings' }).click();
    await welcome.waitForURL(/options\.html$/);
    await eventually(() => welcome.title()).toBe('Newsgloss settings');
    await welcome.getByRole('link', { name: 'First steps' }).click();
    await welcome.waitForURL(/welcome\.html$/);
  });

  it('answer the keys, so that they can be tried there', async () => {
    const welcome = await openWelcome();
    await press(welcome, 'next-mention');
    await eventually(() => welcome.locator('newsgloss-ring').count()).toBe(1);
    await press(welcome, 'next-mention');
    await eventually(async () => (await statusOf(welcome)).join()).toContain('Anwar Ibrahim');
    await press(welcome, 'look-up');
    await eventually(() => cardName(welcome)).toBe('Anwar Ibrahim');
    await welcome.keyboard.press('Escape');
    await welcome.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('h1') ?? document),
    );
    await press(welcome, 'look-up');
    const panel = await sidePanel(session());
    await eventually(panel.address).toContain('#/search?q=');
    await panel.close();
  });

  it('have the styles of the marks once, and say so where a part does not load', async () => {
    const welcome = await openWelcome();
    const set = (isPaused: boolean): Promise<void> =>
      worker().evaluate((paused) => chrome.storage.local.set({ isPaused: paused }), isPaused);
    await set(true);
    await eventually(() => markedTexts(welcome)).toEqual([]);
    await set(false);
    await eventually(() => markedTexts(welcome)).toContain('Vladimir Putin');
    expect(await welcome.locator('link[href$="/marks.css"]').count()).toBe(1);
    await welcome.evaluate(() => Object.assign(chrome.runtime, { getURL: () => '/missing.js' }));
    await press(welcome, 'next-mention');
    await eventually(() => newsgloss.console.splice(0).join()).toContain('/keyboard.js could not');
  });

  it('do not open when it is updated', async () => {
    const before = welcomes().length;
    await tellInstalled('update');
    await tellInstalled('install');
    await eventually(() => welcomes().length).toBe(before + 1);
    await eventually(() =>
      worker().evaluate(async () => (await chrome.tabs.query({})).length),
    ).toBe(context().pages().length);
    expect(welcomes().length).toBe(before + 1);
  });
});
