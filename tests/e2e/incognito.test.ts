// A private window, where the reader lets the extension in: all works, and nothing of it is stored.
import type { Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { openCard } from '../support/card';
import { eventually } from '../support/eventually';
import { markedTexts } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';
import { documentOf } from '../support/site';

const { context, open, session, site } = useNewsgloss();

/** What the browser's own page of extensions calls. */
declare const chrome: typeof globalThis.chrome & {
  readonly developerPrivate: {
    readonly updateProfileConfiguration: (change: object) => Promise<void>;
    readonly updateExtensionConfiguration: (change: object) => Promise<void>;
  };
};

beforeAll(async () => {
  const extensions = await open('chrome://extensions');
  await extensions.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, session().id);
});

it('is read, opens its cards, and leaves nothing behind', async () => {
  const own = await context().newPage();
  // The extension begins anew where it is let in.
  const options = `chrome-extension://${session().id}/options.html`;
  await eventually(() =>
    own.goto(options).then(
      () => true,
      () => false,
    ),
  ).toBe(true);
  const address = site().serve(documentOf('<br><br><p>Anwar Ibrahim met BRICS.</p>'));
  const opening = context().waitForEvent('page');
  await own.evaluate(async (url) => {
    await chrome.windows.create({ incognito: true, url });
  }, address);
  const tab: Page = await opening;
  await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
  const card = await openCard(tab, 'Anwar Ibrahim');
  expect(card.text).not.toBe('');
  await card.press(card.buttons.find((name) => name.startsWith('More')) ?? '');
  await openCard(tab, 'BRICS');
  const stored = (): Promise<unknown> =>
    own.evaluate(() =>
      Promise.all([
        chrome.storage.local.get(null),
        chrome.storage.sync.get(null),
        chrome.storage.session.get(null),
      ]),
    );
  expect(await stored()).toEqual([{}, {}, {}]);
});
