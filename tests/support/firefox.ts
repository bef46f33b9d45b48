// One Firefox with the built extension: what puppeteer does not reach is asked for by WebDriver BiDi
// itself, the inside of the browser and pages of the extension among it.
import type { Page } from 'puppeteer-core';
import { idOf, send } from '../../scripts/support/firefox-protocol';
import {
  backgroundAt,
  contextsIn,
  evaluateIn,
  type FirefoxSession,
  launchFirefox,
  welcomeIn,
} from '../../scripts/support/launch-firefox';
import type { Driver } from './driver';

const ID = 'newsgloss@newsgloss.example';
const LOST_MS = 2_000;

interface Running extends FirefoxSession {
  /** A page of the extension. */
  own: string;
  /** The tab that it has before any other. */
  readonly first: string;
}

const start = async (extension: string): Promise<Running> => {
  const session = await launchFirefox({
    // A tab in the background has timers as one in front.
    'dom.min_background_timeout_value': 4,
  });
  const { browser } = session;
  await browser.installExtension(extension);
  const own = await welcomeIn(browser);
  const [first] = await contextsIn(browser);
  if (first === undefined) throw new Error('Firefox has no tab.');
  return { ...session, own, first: first.context };
};

/** What Firefox has of the extension, as its own window finds it. */
const EXTENSION = `WebExtensionPolicy.getByID('${ID}').extension`;

/** Started anew, it has no page of its own open. */
const RESTART = `(async () => {
  const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
  const inPrivate = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await load('ExtensionPermissions').ExtensionPermissions.add(extension.id, inPrivate, extension);
  await (await load('AddonManager').AddonManager.getAddonByID(extension.id)).reload();
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  Services.wm.getMostRecentWindow('navigator:browser').gBrowser
    .addTab(extension.baseURL + 'welcome.html', { triggeringPrincipal });
})()`;

export interface Firefox extends Driver<Page> {
  readonly end: () => Promise<void>;
  /** The tab that shows an address, in whatever window, once there is one. */
  readonly tabAt: (address: string) => Promise<Page>;
  /** Lets the extension into private windows, and starts it anew. */
  readonly restart: () => Promise<void>;
  /** What an expression gives in the browser's window; `extension` is what the browser has of it. */
  readonly inWindow: <Result>(expression: string) => Promise<Result>;
}

/** Firefox with an extension, started when it is first asked for, and once for all tests of a file. */
export const firefoxDriver = (extension: string): Firefox => {
  let starting: Promise<Running> | undefined;
  const running = (): Promise<Running> => (starting ??= start(extension));
  let note: (message: string) => void = () => undefined;
  // A tab takes longer to open than a page to load: the first is used again by test after test.
  let spare: Page | undefined;
  let isSpareFree = false;
  const inWindow = async <Result>(expression: string): Promise<Result> => {
    const { browser, window } = await running();
    return evaluateIn(browser, window, `((extension) => (${expression}))(${EXTENSION})`);
  };
  return {
    start: async (noteMessage) => {
      note = noteMessage;
      await running();
    },
    stop: () => Promise.resolve(),
    end: async () => {
      await (await starting)?.browser.close();
    },
    newTab: async () => {
      if (spare !== undefined && isSpareFree) {
        isSpareFree = false;
        return spare;
      }
      const tab = await (await running()).browser.newPage();
      tab.on('console', (message) => note(message.text()));
      tab.on('pageerror', (error) => note(String(error)));
      spare ??= tab;
      return tab;
    },
    closeTabs: async () => {
      const { browser, own, first } = await running();
      // One that came back as it was, on the way through history, is lost to puppeteer.
      const isFree = await spare?.goto('about:blank', { timeout: LOST_MS }).then(
        () => true,
        () => false,
      );
      if (isFree !== true) spare = undefined;
      isSpareFree = isFree === true;
      const staying = new Set([own, first, spare && idOf(spare.mainFrame())]);
      const opened = (await contextsIn(browser)).filter(({ context }) => !staying.has(context));
      for (const { context } of opened) await send(browser, 'browsingContext.close', { context });
    },
    background: () => backgroundAt(running),
    press: (...commands) =>
      inWindow(
        `${JSON.stringify(commands)}.forEach((name) => extension.shortcuts.onCommand(name))`,
      ),
    tabAt: async (address) => {
      const { browser } = await running();
      const target = await browser.waitForTarget((one) => one.url() === address);
      const tab = await target.page();
      if (tab === null) throw new Error(`No tab shows ${address}.`);
      return tab;
    },
    restart: async () => {
      const now = await running();
      await inWindow(RESTART);
      now.own = await welcomeIn(now.browser, now.own);
    },
    inWindow,
  };
};
