// Starts Firefox, with the built extension or without: what puppeteer does not reach is asked for by
// WebDriver BiDi itself, the inside of the browser and pages of the extension among it.
import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from './browser';
import { type Evaluated, send } from './firefox-protocol';
import type { Background } from './mentions';

const PATIENCE_MS = 20_000;

interface Contexts {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** Firefox, and the place in which its own window is asked. */
export interface FirefoxSession {
  readonly browser: Browser;
  readonly window: string;
}

/** Starts it headless and light, with an empty profile. */
export const launchFirefox = async (
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<FirefoxSession> => {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Pages that forbid all pictures would be told of theirs.
      'browser.chrome.site_icons': false,
      // Light, whatever the machine has.
      'layout.css.prefers-color-scheme.content-override': 1,
      ...preferences,
    },
  });
  const [window] = (
    await send<Contexts>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })
  ).contexts;
  if (window === undefined) throw new Error('Firefox has no window.');
  return { browser, window: window.context };
};

/** What is open in the tabs of a browser. */
export const contextsIn = async (browser: Browser): Promise<Contexts['contexts']> =>
  (await send<Contexts>(browser, 'browsingContext.getTree', {})).contexts;

/**
 * The page of first steps, which opens by itself soon after the extension runs: a place of the
 * extension's own, and another than one before.
 */
export const welcomeIn = async (browser: Browser, before?: string): Promise<string> => {
  const welcome = await contextAt(browser, '/welcome.html', before);
  if (welcome === undefined) {
    throw new Error('The extension does not run in Firefox: no first steps are told.');
  }
  return welcome;
};

/** What shows an address that ends like this, once something other than one before does. */
export const contextAt = async (
  browser: Browser,
  end: string,
  before?: string,
): Promise<string | undefined> => {
  const since = performance.now();
  while (performance.now() - since < PATIENCE_MS) {
    const shown = (await contextsIn(browser)).find(
      ({ context, url }) => url.endsWith(end) && context !== before,
    );
    if (shown !== undefined) return shown.context;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return undefined;
};

/** What an expression gives in a document, through JSON. */
export const evaluateIn = async <Result>(
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

/** Asks a page of the extension as Chromium's worker is asked. */
export const backgroundAt = (
  at: () => Promise<{ readonly browser: Browser; readonly own: string }>,
): Background => ({
  evaluate: async (run: (given: never) => unknown, given?: unknown) => {
    const { browser, own } = await at();
    const api = '{ __proto__: browser, action: browser.browserAction }';
    const code = `((chrome) => (${String(run)})(${JSON.stringify(given) ?? ''}))(${api})`;
    return evaluateIn(browser, own, code);
  },
});
