// The browser lets readers restrict an extension to some sites, or to clicks: it works where it may, and
// says elsewhere what is missing.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import { markedTexts } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';
import { type OpenPopup, popupOver } from '../support/popup';

// Lets a test click the toolbar button as a hand does.
const newsgloss = useNewsgloss({ args: ['--enable-unsafe-extension-debugging'] });
const { context, session, open, openMarked, site } = newsgloss;

const BODY = '<p>Putin</p>';

/** What a reader does on the browser's own page of the extension. */
const inBrowser = async (call: string): Promise<void> => {
  const extensions = await context().newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(`chrome.developerPrivate.${call}`);
  await extensions.close();
};
const allow = (access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> =>
  inBrowser(
    `updateExtensionConfiguration({ extensionId: '${session().id}', hostAccess: '${access}' })`,
  );

/**
 * Clicks the toolbar button over a tab, which lets the extension into that page. In a browser without a
 * window the popup has to be opened besides.
 */
const clickButtonOver = async (tab: Page): Promise<OpenPopup> => {
  const connection = await context().browser()?.newBrowserCDPSession();
  const found = await connection?.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = found?.targetInfos.find(({ url }) => url === tab.url());
  if (target === undefined) throw new Error(`No tab shows ${tab.url()}.`);
  const clicked = { id: session().id, targetId: target.targetId };
  await connection?.send('Extensions.triggerAction', clicked);
  await tab.bringToFront();
  return popupOver(session());
};

beforeAll(() => allow('ON_CLICK'));
afterAll(() => allow('ON_ALL_SITES'));

describe('where the browser allows no site', () => {
  it('nothing is read, and the popup says why and what to do', async () => {
    const tab = await open(BODY);
    const popup = await popupOver(session());
    await eventually(() => popup.text()).toContain('The browser does not let Newsgloss read');
    expect(await popup.texts('.buttons button')).toEqual([
      'Allow on all sites',
      'Change this in the browser',
    ]);
    expect(await markedTexts(tab)).toEqual([]);
    await popup.close();
  });

  it('the page that the toolbar button is clicked over is read, with its frames, and no other', async () => {
    const other = await open(BODY);
    const inner = site().serve('<p>BRICS met.</p>');
    const tab = await open(`${BODY}<iframe src="${inner}"></iframe>`);
    const popup = await clickButtonOver(tab);
    await eventually(() => markedTexts(tab)).toEqual(['Putin']);
    await eventually(() => markedTexts(tab.frames()[1] ?? tab)).toEqual(['BRICS']);
    await eventually(() => popup.text()).toContain('2 names');
    expect(await markedTexts(other)).toEqual([]);
    await popup.close();
  });

  it('the settings say so', async () => {
    const options = await context().newPage();
    await options.goto(`chrome-extension://${session().id}/options.html`);
    await options.getByRole('button', { name: 'Allow on all sites' }).waitFor();
    expect(await options.locator('.callout').textContent()).toContain('some sites only');
  });
});

describe('where the browser allows one site', () => {
  it('that one is read at once, and no other', async () => {
    const tab = await open(BODY);
    const other = await open(site().elsewhere(tab.url()));
    await inBrowser(`addHostPermission('${session().id}', 'http://127.0.0.1/*')`);
    await eventually(() => markedTexts(tab)).toEqual(['Putin']);
    await openMarked(BODY, ['Putin']);
    expect(await markedTexts(other)).toEqual([]);
  });
});

describe('once the browser allows all sites', () => {
  it('pages that are open are read without being loaded again', async () => {
    const tab = await open(site().elsewhere(site().serve(BODY)));
    expect(await markedTexts(tab)).toEqual([]);
    await allow('ON_ALL_SITES');
    await eventually(() => markedTexts(tab)).toEqual(['Putin']);
  });
});
