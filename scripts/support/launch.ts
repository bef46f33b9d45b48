// Starts Chromium with the built extension, and reaches into its worker.
import { type BrowserContext, chromium, type Worker } from 'playwright';
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
}

const WORKER_TIMEOUT_MS = 20_000;

/** Starts a browser with an empty profile. Throws where our worker does not run within 20 seconds. */
export const launch = async ({
  extension,
  headless = true,
  args = [],
  colorScheme = 'light',
}: LaunchOptions): Promise<Session> => {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    headless: false,
    colorScheme,
    viewport: { width: 1280, height: 800 },
    chromiumSandbox: !isRoot(),
    args: [
      ...(headless ? ['--headless=new'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...args,
    ],
  });
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', {
      predicate: isOurs,
      timeout: WORKER_TIMEOUT_MS,
    }));
  return { context, worker, id: new URL(worker.url()).host };
};

const isOurs = (worker: Worker): boolean =>
  /^chrome-extension:.*\/background\.js$/.test(worker.url());
