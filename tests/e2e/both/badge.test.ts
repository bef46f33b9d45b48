// The number on the toolbar button.
import type { Tab } from '../../support/tab';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../../support/eventually';
import { markedTexts } from '../../support/marks';
import { useEitherBrowser } from '../../support/either-browser';
import { documentOf } from '../../support/site';

const newsgloss = useEitherBrowser();
const { background, site, open, openMarked } = newsgloss;

/** The number over a tab. */
const badgeOf = (tab: Tab): Promise<string> =>
  background().evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tabId = tabs.find((one) => one.url === url)?.id;
    return tabId === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId });
  }, tab.url());

afterEach(() => background().evaluate(() => chrome.storage.local.clear()));

describe('the badge', () => {
  it('counts the entities of a page, not their mentions', async () => {
    const tab = await openMarked('<p>Putin met Anwar Ibrahim. Putin left.</p>', [
      'Anwar Ibrahim',
      'Putin',
    ]);
    await eventually(() => badgeOf(tab)).toBe('2');
  });

  it('counts an entity once in all frames of a page', async () => {
    const inner = site().serve(documentOf('<p>Putin and Prabowo</p>'));
    const tab = await open(
      `<p>Putin</p><iframe src="${inner}"></iframe><iframe src="${site().elsewhere(inner)}"></iframe>`,
    );
    await eventually(() => badgeOf(tab)).toBe('2');
  });

  it('follows the page as it changes', async () => {
    const tab = await openMarked('<p>Putin</p>', ['Putin']);
    await eventually(() => badgeOf(tab)).toBe('1');
    await tab.evaluate(() => document.body.append('Prabowo Subianto'));
    await eventually(() => badgeOf(tab)).toBe('2');
    await tab.evaluate(() => document.body.replaceChildren());
    await eventually(() => badgeOf(tab)).toBe('');
  });

  it('is empty where nobody is named, and where Newsgloss is switched off', async () => {
    const named = await openMarked('<p>Putin</p>', ['Putin']);
    const empty = await open('<p>Nobody</p>');
    await eventually(() => badgeOf(named)).toBe('1');
    expect(await badgeOf(empty)).toBe('');
    await background().evaluate(() => chrome.storage.local.set({ isPaused: true }));
    await eventually(() => markedTexts(named)).toEqual([]);
    await eventually(() => badgeOf(named)).toBe('');
  });
});
