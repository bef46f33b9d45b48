// Firefox with us and without, as the parts of the bench ask for it.
import type { Page } from 'puppeteer-core';
import { send } from '../support/firefox-protocol';
import {
  backgroundAt,
  contextAt,
  evaluateIn,
  type FirefoxSession,
  launchFirefox,
  welcomeIn,
} from '../support/launch-firefox';
import { mentionsOf } from '../support/mentions';
import type { Browsers } from './browsers';
import { askingOurs, COLLECT, HEAP, inProcess, PRESS } from './inside-firefox';
import type { Side } from './pair';

const PREFERENCES = {
  // A tab in the background has timers as one in front: a page of ours is asked in one.
  'dom.min_background_timeout_value': 4,
  // Its clock otherwise tells whole milliseconds.
  'privacy.reduceTimerPrecision': false,
};

/** Starts one with the extension of a folder, and one with an empty profile. */
export const startFirefox = async (extension: string): Promise<Browsers<Page>> => {
  const ours = await launchFirefox(PREFERENCES);
  const bare = await launchFirefox(PREFERENCES);
  const { browser } = ours;
  await browser.installExtension(extension);
  const own = await welcomeIn(browser);
  const background = backgroundAt(() => Promise.resolve({ browser, own }));
  const inFront = <Result>(tab: Page, expression: string): Promise<Result> => {
    const { browser: of, window } = tab.browser() === browser ? ours : bare;
    return evaluateIn(of, window, expression);
  };
  return {
    withUs: sideOf(ours, (tab) => mentionsOf(background, tab)),
    without: sideOf(bare, () => Promise.resolve([])),
    open: async (other) => {
      const opened = await launchFirefox(PREFERENCES);
      await opened.browser.installExtension(other);
      return { newTab: () => opened.browser.newPage(), close: () => opened.browser.close() };
    },
    inputs: {
      onStart: (tab, code) => tab.evaluateOnNewDocument(code),
      press: async (tab, everyMs) => {
        await inFront(tab, `(${PRESS})(${everyMs})`);
        return () => inFront(tab, 'newsglossPressed()');
      },
    },
    askOurs: (tab, expression) => inFront(tab, inProcess(askingOurs(expression))),
    openOwn: async (path) => {
      await background.evaluate(async (at) => {
        await chrome.tabs.create({ url: chrome.runtime.getURL(at) });
      }, path);
      const context = await contextAt(browser, path);
      if (context === undefined) throw new Error(`${path} does not open.`);
      return {
        ...backgroundAt(() => Promise.resolve({ browser, own: context })),
        close: () => send(browser, 'browsingContext.close', { context }),
      };
    },
    heapOf: async (tab) => {
      await inFront(tab, inProcess(COLLECT));
      return inFront(tab, HEAP);
    },
    close: async () => {
      await bare.browser.close();
      await browser.close();
    },
  };
};

const sideOf = ({ browser }: FirefoxSession, found: Side<Page>['found']): Side<Page> => ({
  newTab: async () => {
    const tab = await browser.newPage();
    await tab.bringToFront();
    return tab;
  },
  found,
});
