// The first steps: told when the extension is installed, and not again.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { cardName, hover, statusOf } from '../support/card';
import { eventually } from '../support/eventually';
import { markedTexts } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';

const { context, worker } = useNewsgloss({ keepsWelcome: true });

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
    const welcome = await context().newPage();
    await welcome.goto(new URL('/welcome.html', worker().url()).href);
    await eventually(() => markedTexts(welcome)).toContain('Vladimir Putin');
    const press = (command: string): Promise<void> =>
      welcome.evaluate((name) => {
        // The types leave out that events of the browser can be dispatched.
        const { onCommand } = chrome.commands as unknown as {
          readonly onCommand: { readonly dispatch: (command: string) => void };
        };
        onCommand.dispatch(name);
      }, command);
    await press('next-mention');
    await eventually(() => welcome.locator('newsgloss-ring').count()).toBe(1);
    await press('next-mention');
    await eventually(async () => (await statusOf(welcome)).join()).toContain('Anwar Ibrahim');
    await press('look-up');
    await eventually(() => cardName(welcome)).toBe('Anwar Ibrahim');
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
