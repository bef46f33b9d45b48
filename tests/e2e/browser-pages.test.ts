// Pages of Chromium itself, and what it does with pages: it reads on afterwards.
import { describe, expect, it } from 'vitest';
import { cardGone, openCard, waitOut } from '../support/card';
import { eventually } from '../support/eventually';
import { markedTexts } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';
import { documentOf } from '../support/site';

const { open, openMarked, site } = useNewsgloss();

const NAME = 'Anwar Ibrahim';

describe('a page of the browser itself', () => {
  it.each([
    ['its source', (address: string) => `view-source:${address}`],
    ['an error', () => 'http://127.0.0.1:9/'],
    ['its version', () => 'chrome://version'],
  ])('%s is left alone, and the next page is read', async (_, addressFor) => {
    const page = site().serve(documentOf(`<br><br><p>${NAME} spoke.</p>`));
    const tab = await open('about:blank');
    // An error comes when the load is long said to have failed.
    await tab.goto(addressFor(page)).catch(() => tab.waitForURL('chrome-error://**'));
    await waitOut(tab);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    await tab.goto(page);
    await eventually(() => markedTexts(tab)).toEqual([NAME]);
    await openCard(tab, NAME);
  });
});

describe('a page that is', () => {
  const PAGE = `<br><br><p>${NAME} spoke.</p>`;

  it('frozen and thawed is followed as before', async () => {
    const tab = await openMarked(PAGE, [NAME]);
    const session = await tab.context().newCDPSession(tab);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await tab.evaluate(() => document.querySelector('p')?.append(' And BRICS met.'));
    await eventually(() => markedTexts(tab)).toEqual([NAME, 'BRICS']);
    await openCard(tab, NAME);
  });

  it('printed opens its cards afterwards', async () => {
    const tab = await openMarked(PAGE, [NAME]);
    await openCard(tab, NAME);
    await tab.evaluate(() => print());
    await tab.keyboard.press('Escape');
    await cardGone(tab);
    await tab.mouse.move(760, 8);
    await openCard(tab, NAME);
  });
});
