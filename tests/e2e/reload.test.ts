// The extension goes or comes again under an open page: the old script leaves nothing behind.
import { describe, expect, it } from 'vitest';
import { cardGone, hover, openCard, waitOut, cardName } from '../support/card';
import { eventually } from '../support/eventually';
import { markedTexts } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';

const { context, openMarked, worker } = useNewsgloss();

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
    // Without this, an extension that was not packed is not started again.
    await atExtensions(
      'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
    );
    await tab.bringToFront();
    await openCard(tab, 'Anwar Ibrahim');
    const current = context().serviceWorkers().at(-1) ?? worker();
    const started = context().waitForEvent('serviceworker');
    await current.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await started;
    await cardGone(tab);
    await tab.evaluate(() => document.body.append('And BRICS met.'));
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
    await tab.mouse.move(500, 500);
    await hover(tab, 'Anwar Ibrahim');
    await eventually(() => cardName(tab)).toBe('Anwar Ibrahim');
    expect(await tab.locator('newsgloss-card').count()).toBe(1);
  });
});
