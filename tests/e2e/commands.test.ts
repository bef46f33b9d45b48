// What keys do. The keys themselves are the browser's: here it tells that one was pressed.
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import { markedTexts } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';

const newsgloss = useNewsgloss();
const { worker, open, openMarked } = newsgloss;

const BODY = '<p>Putin met Anwar Ibrahim.</p>';
const NAMES = ['Anwar Ibrahim', 'Putin'];

const press = (command: string): Promise<void> =>
  worker().evaluate((name) => {
    const { onCommand } = chrome.commands;
    // Chromium has this for tests; its types do not.
    if ('dispatch' in onCommand && typeof onCommand.dispatch === 'function') {
      onCommand.dispatch(name);
    }
  }, command);

afterEach(() => worker().evaluate(() => chrome.storage.local.clear()));

describe('a key', () => {
  it('switches Newsgloss off on this site and no other, and on again', async () => {
    const tab = await openMarked(BODY, NAMES);
    const elsewhere = await open(newsgloss.site().elsewhere(tab.url()));
    await eventually(() => markedTexts(elsewhere)).toEqual(NAMES);
    await tab.bringToFront();
    await press('toggle-site');
    await eventually(() => markedTexts(tab)).toEqual([]);
    expect(await markedTexts(elsewhere)).toEqual(NAMES);
    await press('toggle-site');
    await eventually(() => markedTexts(tab)).toEqual(NAMES);
  });

  it('switches it off on all sites, and on again', async () => {
    const tab = await openMarked(BODY, NAMES);
    await press('toggle-all');
    await eventually(() => markedTexts(tab)).toEqual([]);
    await press('toggle-all');
    await eventually(() => markedTexts(tab)).toEqual(NAMES);
  });

  it('is suggested to the browser for at most four commands, each of which says what it does', async () => {
    const commands = await worker().evaluate(() => chrome.commands.getAll());
    expect(commands.length).toBeGreaterThan(2);
    expect(commands.filter(({ shortcut }) => shortcut !== '').length).toBeLessThanOrEqual(4);
    const own = commands.filter(({ name }) => name !== '_execute_action');
    expect(own.map(({ description }) => description)).not.toContain('');
  });
});
