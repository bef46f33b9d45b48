// Looking up from anywhere: the menu of a selection, and the address bar behind "ng".
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import { useNewsgloss } from '../support/newsgloss';
import { sidePanel } from '../support/popup';
import type { Page } from 'playwright';

const { context, open, press, session, worker } = useNewsgloss();

afterEach(() => worker().evaluate(() => chrome.storage.session.clear()));

/** As the browser tells of a click in the menu, but for the reader's hand: no panel may open. */
const choose = (selectionText: string): Promise<void> =>
  worker().evaluate(async (text) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const info = { menuItemId: 'look-up', selectionText: text, editable: false, pageUrl: '' };
    // The types leave out that events of the browser can be dispatched.
    const { onClicked } = chrome.contextMenus as unknown as {
      readonly onClicked: { readonly dispatch: (...args: readonly unknown[]) => void };
    };
    onClicked.dispatch(info, tab);
  }, selectionText);

const enter = (text: string, place: string): Promise<void> =>
  worker().evaluate(
    ([typed, disposition]) => {
      const { onInputEntered } = chrome.omnibox as unknown as {
        readonly onInputEntered: { readonly dispatch: (...args: readonly unknown[]) => void };
      };
      onInputEntered.dispatch(typed, disposition);
    },
    [text, place] as const,
  );

describe('the menu of a selection', () => {
  it('is offered once, also after the background has slept', async () => {
    const create = (): Promise<string | undefined> =>
      worker().evaluate(
        () =>
          new Promise<string | undefined>((resolve) =>
            chrome.contextMenus.create({ id: 'look-up', title: 'x', contexts: ['selection'] }, () =>
              resolve(chrome.runtime.lastError?.message),
            ),
          ),
      );
    expect(await create()).toMatch(/duplicate id/);
  });

  it.each([
    ['a name', ' Anwar Ibrahim’s ', '#/entity/anwar-ibrahim'],
    ['other words', 'nuclear exhibition in Jakarta', '#/search?q=nuclear+exhibition+in+Jakarta'],
    [
      'markup',
      '<img src=x onerror=alert(1)>',
      '#/search?q=%3Cimg+src%3Dx+onerror%3Dalert%281%29%3E',
    ],
  ])('takes %s to its place in the library', async (_, text, address) => {
    await open('<p>Rain fell.</p>');
    const opening = context().waitForEvent('page');
    await choose(text);
    const library = await opening;
    await library.waitForURL(/^chrome-extension:/);
    expect(new URL(library.url()).hash).toBe(address);
    await library.locator('main h1').waitFor();
  });
});

describe('the key that looks up', () => {
  const openSelected = async (): Promise<Page> => {
    const tab = await open('<p>An exhibition</p>');
    await tab.locator('p').selectText();
    return tab;
  };

  it('looks up other words in the library beside the page', async () => {
    const tab = await openSelected();
    const [front] = await worker().evaluate((url) => chrome.tabs.query({ url }), tab.url());
    // The key as the browser tells it: with the reader's act, which only a message can carry here.
    await worker().evaluate(
      (pressedIn) =>
        chrome.runtime.onMessage.addListener((message) => {
          const { onCommand } = chrome.commands;
          if (message !== 'key pressed' || !('dispatch' in onCommand)) return;
          if (typeof onCommand.dispatch === 'function') onCommand.dispatch('look-up', pressedIn);
        }),
      front,
    );
    const own = await context().newPage();
    await own.goto(new URL('/options.html', worker().url()).href);
    await own.evaluate(() =>
      addEventListener('click', () => void chrome.runtime.sendMessage('key pressed')),
    );
    await tab.bringToFront();
    await own.mouse.click(2, 2);
    const panel = await sidePanel(session());
    await eventually(panel.address).toBe('#/search?q=An+exhibition');
    await panel.close();
  });

  it('looks them up in a tab where no panel may open', async () => {
    await openSelected();
    const opening = context().waitForEvent('page');
    await press('look-up');
    const library = await opening;
    await library.waitForURL(/^chrome-extension:/);
    expect(new URL(library.url()).hash).toBe('#/search?q=An+exhibition');
    await library.locator('main h1').waitFor();
  });
});

describe('the address bar', () => {
  it('suggests entities, as text and not as markup', async () => {
    const suggestions = await worker().evaluate(
      () =>
        new Promise<readonly chrome.omnibox.SuggestResult[]>((resolve) => {
          const { onInputChanged } = chrome.omnibox as unknown as {
            readonly onInputChanged: { readonly dispatch: (...args: readonly unknown[]) => void };
          };
          onInputChanged.dispatch('anwr', resolve);
        }),
    );
    expect(suggestions[0]?.content).toBe('Anwar Ibrahim');
    expect(suggestions[0]?.description).toMatch(/^Anwar Ibrahim – /);
    expect(suggestions.every(({ description }) => !/[<>]/.test(description))).toBe(true);
  });

  it('opens what is entered in the tab in front, or in another', async () => {
    const tab = await open('<p>Rain fell.</p>');
    await enter('BRICS', 'currentTab');
    await eventually(() => new URL(tab.url()).hash).toBe('#/entity/brics');
    const opening = context().waitForEvent('page');
    await enter('coal', 'newForegroundTab');
    const library = await opening;
    await library.waitForURL(/#\/search\?q=coal$/);
  });
});
