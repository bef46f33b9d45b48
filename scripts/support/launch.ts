// Starts Chromium with the built extension, and reaches into its worker.
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { findChromium, isRoot } from './browser';

export interface Session {
  readonly context: BrowserContext;
  readonly worker: Worker;
  /** The id under which the browser runs the extension. */
  readonly id: string;
}

export interface LaunchOptions {
  readonly extension: string;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
  /** Whether pages are kept for the way back, as for a person; Playwright itself keeps none. */
  readonly keepsPages?: boolean;
  /** Whether the page of first steps stays, which opens in a browser that has not had the extension. */
  readonly keepsWelcome?: boolean;
  /** The folder of a profile that outlives the browser; without it, an empty one that does not. */
  readonly profile?: string;
}

const WORKER_TIMEOUT_MS = 20_000;

/** Starts a browser. Throws where our worker does not run within 20 seconds. */
export const launch = async ({
  extension,
  headless = true,
  args = [],
  colorScheme = 'light',
  keepsPages = false,
  profile = '',
  keepsWelcome = false,
}: LaunchOptions): Promise<Session> => {
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    colorScheme,
    // A window for a person is as large as that person makes it.
    viewport: headless ? { width: 1280, height: 800 } : null,
    chromiumSandbox: !isRoot(),
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
    args: [
      ...(headless ? ['--headless=new'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...args,
    ],
  });
  try {
    const worker =
      context.serviceWorkers().find(isOurs) ??
      (await context.waitForEvent('serviceworker', {
        predicate: isOurs,
        timeout: WORKER_TIMEOUT_MS,
      }));
    if (!keepsWelcome) await (await welcomeIn(context)).close();
    return { context, worker, id: new URL(worker.url()).host };
  } catch (error) {
    await context.close();
    throw new Error(
      `The extension does not run in ${executablePath}. Branded browsers load none from a folder: ` +
        `name another in NEWSGLOSS_BROWSER.`,
      { cause: error },
    );
  }
};

/** The page of first steps, which opens by itself soon after the extension runs. */
const welcomeIn = async (context: BrowserContext): Promise<Page> => {
  const since = performance.now();
  for (;;) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome !== undefined) return welcome;
    if (performance.now() - since > WORKER_TIMEOUT_MS) throw new Error('No first steps are told.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const isOurs = (worker: Worker): boolean =>
  /^chrome-extension:.*\/background\.js$/.test(worker.url());
