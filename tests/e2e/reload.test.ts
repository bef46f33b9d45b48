// The extension goes or comes again under an open page: the old script leaves nothing behind.
import { describe, expect, it } from 'vitest';
import { cardGone, hover, openCard, waitOut, cardName } from '../support/card';
import { eventually } from '../support/eventually';
import { markedTexts } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';
import { documentOf } from '../support/site';

const { context, open, openMarked, site, worker } = useNewsgloss({ keepsPages: true });

const ARTICLE = '<p style="margin: 60px">Anwar Ibrahim spoke.</p>';

/** Does something with the browser's own page of extensions. */
const atExtensions = async (script: string): Promise<void> => {
  const extensions = await context().newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(script);
  await extensions.close();
};

const setEnabled = (id: string, isOn: boolean): Promise<void> =>
  atExtensions(`chrome.management.setEnabled('${id}', ${isOn})`);

/** Without this, an extension that was not packed is not started again. */
const allowReload = (): Promise<void> =>
  atExtensions('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');

const reload = async (): Promise<void> => {
  const current = context().serviceWorkers().at(-1) ?? worker();
  const started = context().waitForEvent('serviceworker');
  await current.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await started;
};

describe('an open page', () => {
  it('loses its marks and its card when the extension is switched off, and falls silent', async () => {
    const id = new URL(worker().url()).host;
    const tab = await openMarked(ARTICLE, ['Anwar Ibrahim']);
    await openCard(tab, 'Anwar Ibrahim');
    await setEnabled(id, false);
    // What may host a shadow root is asked for it, though nobody can be asked any more.
    await tab.evaluate(async () => {
      document.body.append(document.createElement('div'));
      for (const _ of [1, 2, 3]) await new Promise((resolve) => requestIdleCallback(resolve));
    });
    // The page notices at the next thing that happens to it.
    await tab.bringToFront();
    await tab.mouse.move(500, 500);
    await tab.mouse.move(100, 70);
    await eventually(() => markedTexts(tab)).toEqual([]);
    await cardGone(tab);
    await tab.evaluate(() => document.body.append('And BRICS met.'));
    await waitOut(tab);
    expect(await markedTexts(tab)).toEqual([]);
    const started = context().waitForEvent('serviceworker');
    await setEnabled(id, true);
    await started;
  });

  it('is taken over by the new version when the extension is reloaded', async () => {
    const tab = await openMarked(ARTICLE, ['Anwar Ibrahim']);
    await allowReload();
    await tab.bringToFront();
    await openCard(tab, 'Anwar Ibrahim');
    await reload();
    await cardGone(tab);
    await tab.evaluate(() => document.body.append('And BRICS met.'));
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
    await tab.mouse.move(500, 500);
    await hover(tab, 'Anwar Ibrahim');
    await eventually(() => cardName(tab)).toBe('Anwar Ibrahim');
    expect(await tab.locator('newsgloss-card').count()).toBe(1);
  });
});

describe('twenty open pages', () => {
  it('are all taken over: in front, hidden, frozen, and one that is come back to', async () => {
    await allowReload();
    const address = site().serve(documentOf(ARTICLE));
    const tabs = await Promise.all(Array.from({ length: 20 }, () => open(address)));
    const [left, frozen] = tabs;
    if (left === undefined || frozen === undefined) throw new Error('There are no tabs.');
    for (const tab of tabs) await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim']);
    await left.goto(site().serve(documentOf('<p>BRICS met.</p>')));
    const lifecycle = await context().newCDPSession(frozen);
    await lifecycle.send('Page.setWebLifecycleState', { state: 'frozen' });
    await reload();
    await lifecycle.send('Page.setWebLifecycleState', { state: 'active' });
    await left.goBack({ waitUntil: 'commit' });
    await Promise.all(
      tabs.map(async (tab) => {
        await tab.evaluate(() => document.body.append('And BRICS met.'));
        await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
        await tab.evaluate(() => document.querySelector('p')?.remove());
        await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
      }),
    );
    for (const tab of [left, frozen]) {
      await tab.bringToFront();
      await openCard(tab, 'BRICS');
      expect(await tab.locator('newsgloss-card').count()).toBe(1);
    }
  });
});
