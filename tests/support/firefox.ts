// One Firefox with the built extension: what puppeteer does not reach is asked for by WebDriver BiDi
// itself, the inside of the browser and pages of the extension among it.
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/support/browser';
import type { Driver } from './driver';
import { type Evaluated, idOf, send } from './firefox-protocol';

const ID = 'newsgloss@newsgloss.example';
const PATIENCE_MS = 20_000;
const LOST_MS = 2_000;

interface Contexts {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** What an expression gives in a document, through JSON. */
const evaluateIn = async <Result>(
  browser: Browser,
  context: string,
  expression: string,
): Promise<Result> => {
  const answer = await send<Evaluated<string>>(browser, 'script.evaluate', {
    expression: `(async () => JSON.stringify({ value: await (${expression}) }))()`,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  // Written by the expression above.
  return (JSON.parse(answer.result.value ?? 'null') as { readonly value: Result }).value;
};

interface Running {
  readonly browser: Browser;
  /** The window of the browser. */
  readonly window: string;
  /** A page of the extension. */
  own: string;
  /** The tab that it has before any other. */
  readonly first: string;
}

const start = async (extension: string): Promise<Running> => {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // A tab in the background has timers as one in front.
      'dom.min_background_timeout_value': 4,
      // Pages that forbid all pictures would be told of theirs.
      'browser.chrome.site_icons': false,
      // Light, whatever the machine has.
      'layout.css.prefers-color-scheme.content-override': 1,
    },
  });
  const [window] = (
    await send<Contexts>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })
  ).contexts;
  if (window === undefined) throw new Error('Firefox has no window.');
  await browser.installExtension(extension);
  const own = await welcomeIn(browser);
  const [first] = await contextsIn(browser);
  if (first === undefined) throw new Error('Firefox has no tab.');
  return { browser, window: window.context, own, first: first.context };
};

const contextsIn = async (browser: Browser): Promise<Contexts['contexts']> =>
  (await send<Contexts>(browser, 'browsingContext.getTree', {})).contexts;

/** The page of first steps, which opens by itself soon after the extension runs: another than one before. */
const welcomeIn = async (browser: Browser, before = ''): Promise<string> => {
  const since = performance.now();
  while (performance.now() - since < PATIENCE_MS) {
    const welcome = (await contextsIn(browser)).find(
      ({ context, url }) => url.endsWith('/welcome.html') && context !== before,
    );
    if (welcome !== undefined) return welcome.context;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The extension does not run in Firefox: no first steps are told.');
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
    background: () => ({
      evaluate: async (run: (given: never) => unknown, given?: unknown) => {
        const { browser, own } = await running();
        const api = '{ __proto__: browser, action: browser.browserAction }';
        const code = `((chrome) => (${String(run)})(${JSON.stringify(given) ?? ''}))(${api})`;
        return evaluateIn(browser, own, code);
      },
    }),
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
