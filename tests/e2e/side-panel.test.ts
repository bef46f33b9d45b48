// The side panel: the library beside the page, whichever tab the reader turns to.
import { afterEach, describe, it } from 'vitest';
import { cardGone, openCard } from '../support/card';
import { eventually } from '../support/eventually';
import { useNewsgloss } from '../support/newsgloss';
import { type OpenPopup, popupOver, sidePanel } from '../support/popup';

const { open, openMarked, session, site, worker } = useNewsgloss();

let panel: OpenPopup | undefined;
afterEach(async () => {
  await panel?.close().catch(() => undefined);
  panel = undefined;
  await panelGone();
  await worker().evaluate(() =>
    Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]),
  );
});

const openMore = async (text = 'BRICS'): Promise<OpenPopup> => {
  const tab = await openMarked(`<p style="margin: 60px">${text} met.</p>`, [text]);
  const card = await openCard(tab, text);
  await card.press('More');
  panel = await sidePanel(session());
  await eventually(() => panel?.texts('h1')).toEqual([text]);
  return panel;
};

/** Waits until the browser has closed the panel. */
const panelGone = (): Promise<void> =>
  eventually(() =>
    worker().evaluate(async () => {
      const contexts = await chrome.runtime.getContexts({});
      return contexts.filter(({ contextType }) => contextType === 'SIDE_PANEL').length;
    }),
  ).toBe(0);

/** The places that are kept until the browser closes. */
const kept = async (): Promise<string> =>
  JSON.stringify(await worker().evaluate(() => chrome.storage.session.get()));

const THIS_PAGE = 'a[href="#/page"]';
const namesOn = ({ texts }: OpenPopup): Promise<readonly string[]> => texts('main .row-name');

describe('the panel', () => {
  it('opens at the entity of the card, and goes to that of the next', async () => {
    const tab = await openMarked(
      '<p style="margin: 60px">BRICS met.</p><p style="margin: 60px">Vladimir Putin spoke.</p>',
      ['BRICS', 'Vladimir Putin'],
    );
    await (await openCard(tab, 'BRICS')).press('More');
    panel = await sidePanel(session());
    const { texts } = panel;
    await eventually(() => texts('h1')).toEqual(['BRICS']);
    await (await openCard(tab, 'Vladimir Putin')).press('More');
    await eventually(() => texts('h1')).toEqual(['Vladimir Putin']);
  });

  it('opens at the passage that the card names as its source, and the card closes', async () => {
    const tab = await openMarked('<p style="margin: 60px">Anwar Ibrahim spoke.</p>', [
      'Anwar Ibrahim',
    ]);
    await (await openCard(tab, 'Anwar Ibrahim')).press('New York report, 13');
    panel = await sidePanel(session());
    await eventually(panel.address).toBe('#/document/new-york-report-2025/p13');
    const { texts } = panel;
    await eventually(() =>
      texts('[aria-label="Passage 13"][aria-current="location"]'),
    ).toHaveLength(1);
    await cardGone(tab);
  });

  it('goes back, and forward', async () => {
    const { click, texts } = await openMore();
    await click('a[href="#/documents"]');
    await eventually(() => texts('h1')).toEqual(['Documents']);
    await click('[aria-label="Back"]:enabled');
    await eventually(() => texts('h1')).toEqual(['BRICS']);
    await click('[aria-label="Forward"]:enabled');
    await eventually(() => texts('h1')).toEqual(['Documents']);
    await eventually(() => texts('[aria-label="Forward"]:enabled')).toEqual([]);
  });

  it('follows the tab that the reader turns to, and the page in it', async () => {
    const opened = await openMore();
    await opened.click(THIS_PAGE);
    await eventually(() => namesOn(opened)).toEqual(['BRICS']);
    const other = await openMarked('<p>Anwar Ibrahim spoke.</p>', ['Anwar Ibrahim']);
    await eventually(() => namesOn(opened)).toEqual(['Anwar Ibrahim']);
    await other.goto(site().serve('<p>Vladimir Putin spoke.</p>'));
    await eventually(() => namesOn(opened)).toEqual(['Vladimir Putin']);
    await other.goto('about:blank');
    await eventually(opened.text).toContain('This page cannot be read');
    await other.close();
    await eventually(() => namesOn(opened)).toEqual(['BRICS']);
  });

  it('shows the switch of the site in front', async () => {
    const opened = await openMore();
    await eventually(() => opened.texts('[role="switch"]')).toContain('On this site (127.0.0.1)');
    await open(site().elsewhere(site().serve('<p>Rain fell.</p>')));
    await eventually(() => opened.texts('[role="switch"]')).toContain('On this site (localhost)');
  });

  it('opens from the popup, where the popup is, and opens again where it was left', async () => {
    await openMarked('<p>BRICS met.</p>', ['BRICS']);
    const popup = await popupOver(session());
    await popup.click('a[href="#/entities"]');
    await eventually(() => popup.texts('h1')).toEqual(['Entities']);
    await popup.click('[aria-label="Open beside the page"]');
    panel = await sidePanel(session());
    await eventually(panel.address).toBe('#/entities');
    await panel.click('a[href="#/documents"]');
    await eventually(kept).toContain('#/documents');
    await panel.reload();
    await eventually(() => panel?.texts('h1')).toEqual(['Documents']);
  });
});

describe('the popup', () => {
  it('opens again where it was left over the same tab, and anew over another', async () => {
    const tab = await openMarked('<p>BRICS met.</p>', ['BRICS']);
    const first = await popupOver(session());
    await first.click('a[href="#/documents"]');
    await eventually(() => first.texts('h1')).toEqual(['Documents']);
    await eventually(kept).toContain('#/documents');
    await first.close();
    const second = await popupOver(session());
    await eventually(() => second.texts('h1')).toEqual(['Documents']);
    await second.close();
    await openMarked('<p>BRICS met.</p>', ['BRICS']);
    const third = await popupOver(session());
    await eventually(() => third.texts('h1')).toEqual(['On this page']);
    await third.close();
    await tab.close();
  });
});
