// Chromium with us and without, as the parts of the bench ask for it.
import { type BrowserContext, chromium, type Page } from 'playwright';
import { findChromium, isRoot } from '../support/browser';
import { launch, type Session } from '../support/launch';
import { mentionsOf } from '../support/mentions';
import { ownWorld } from '../support/own-world';
import type { Browsers } from './browsers';
import type { Inputs } from './input-rows';

export interface Chromium extends Browsers<Page> {
  readonly session: Session;
}

/** Starts one with the extension of a folder, and one with an empty profile. */
export const startChromium = async (extension: string): Promise<Chromium> => {
  const session = await launch({ extension });
  const bare = await launchBare();
  const { context, worker, id } = session;
  return {
    session,
    withUs: { newTab: () => context.newPage(), found: (tab) => mentionsOf(worker, tab) },
    without: { newTab: () => bare.newPage(), found: () => Promise.resolve([]) },
    open: async (other) => {
      const opened = await launch({ extension: other, keepsWelcome: true });
      return { newTab: () => opened.context.newPage(), close: () => opened.context.close() };
    },
    inputs,
    askOurs: async (tab, expression) => {
      const world = await ownWorld(await context.newCDPSession(tab), id);
      return world.evaluate(expression);
    },
    openOwn: async (path) => {
      const tab = await context.newPage();
      await tab.goto(`chrome-extension://${id}/${path}`);
      return tab;
    },
    heapOf,
    close: async () => {
      await bare.close();
      await context.close();
    },
  };
};

const launchBare = (): Promise<BrowserContext> =>
  chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    headless: false,
    // The bench's code goes into pages that are served with a policy against scripts.
    bypassCSP: true,
    viewport: { width: 1280, height: 800 },
    chromiumSandbox: !isRoot(),
    args: ['--headless=new', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });

/** A key that does nothing and a button where nothing is, by DevTools, which wait for no answer of the page. */
const inputs: Inputs<Page> = {
  onStart: (tab, code) => tab.addInitScript(code),
  press: async (tab, everyMs) => {
    const connection = await tab.context().newCDPSession(tab);
    const mouse = { x: 1, y: 1, button: 'left', clickCount: 1 } as const;
    const key = { key: 'F9', code: 'F9' };
    const sent: Promise<unknown>[] = [];
    const pressing = setInterval(() => {
      sent.push(
        connection.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }),
        connection.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
        connection.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse }),
        connection.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse }),
      );
    }, everyMs);
    return async () => {
      clearInterval(pressing);
      await Promise.all(sent);
    };
  },
};

/** The bytes of a tab's heap after garbage collection, the page's world and ours together. */
const heapOf = async (tab: Page): Promise<number> => {
  const connection = await tab.context().newCDPSession(tab);
  await connection.send('Performance.enable');
  await connection.send('HeapProfiler.collectGarbage');
  const { metrics } = await connection.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
};
