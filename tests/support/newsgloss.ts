// Chromium with the built extension: what Playwright reaches of it is there for tests.
import type { BrowserContext, Page, Worker } from 'playwright';
import { builtExtension } from '../../scripts/support/build';
import { launch, type LaunchOptions, type Session } from '../../scripts/support/launch';
import { press } from './commands';
import { type Driven, type Driver, useDriver } from './driver';

export interface Newsgloss extends Driven<Page> {
  readonly session: () => Session;
  readonly context: () => BrowserContext;
  readonly worker: () => Worker;
}

/** Starts everything before the tests of the file that calls this, and ends it after them. */
export const useNewsgloss = (options: Partial<LaunchOptions> = {}): Newsgloss => {
  const { session, ...driver } = chromiumDriver(options);
  return {
    ...useDriver(driver),
    session,
    context: () => session().context,
    worker: () => session().worker,
  };
};

/** A Chromium that lives from `start` to `stop`. */
export const chromiumDriver = (
  options: Partial<LaunchOptions> = {},
): Driver<Page> & { readonly session: () => Session } => {
  let running: Session | undefined;
  const session = (): Session => {
    if (running === undefined) throw new Error('The browser runs in tests alone.');
    return running;
  };
  return {
    session,
    start: async (note) => {
      running = await launch({ extension: builtExtension('chrome-mv3'), ...options });
      running.context.on('console', (message) => {
        // The worker has a console of its own.
        if (message.page() !== null) note(message.text());
      });
      running.context.on('weberror', (error) => note(String(error.error())));
    },
    stop: async () => {
      await running?.context.close();
    },
    newTab: () => session().context.newPage(),
    closeTabs: async () => {
      const [first, ...others] = session().context.pages();
      await first?.goto('about:blank');
      await Promise.all(others.map((tab) => tab.close()));
    },
    background: () => session().worker,
    press: (...commands) => press(session().worker, ...commands),
  };
};
