// Takes the figures of a tab and of the extension's worker through the browser's protocol.
import type { Page } from 'playwright';
import type { Session } from '../support/launch';
import { ownWorld } from '../support/own-world';
import { attachTo, type Popup } from '../support/popup';
import type { Figures } from './flat';

export interface Gauge {
  /** Begins to count what our scripts in the tab's page of now wait for. */
  readonly watchTimers: () => Promise<void>;
  readonly take: () => Promise<Figures>;
}

/** Makes the gauge of a tab. */
export const createGauge = async (session: Session, tab: Page): Promise<Gauge> => {
  const connection = await session.context.newCDPSession(tab);
  const worker = await attachTo(session, 'background.js');
  const world = await ownWorld(connection, session.id);
  await connection.send('Performance.enable');
  return {
    watchTimers: async () => void (await world.evaluate(COUNT_TIMERS)),
    take: async () => {
      await connection.send('HeapProfiler.collectGarbage');
      const { metrics } = await connection.send('Performance.getMetrics');
      const metric = (name: string): number =>
        metrics.find((one) => one.name === name)?.value ?? Number.NaN;
      const [highlights, ranges] = await tab.evaluate(() => {
        const own = [...CSS.highlights].filter(([name]) => name.startsWith('newsgloss-'));
        return [own.length, own.reduce((sum, [, { size }]) => sum + size, 0)] as const;
      });
      return {
        heapKb: metric('JSHeapUsedSize') / 1024,
        workerHeapKb: await heapOf(worker),
        nodes: metric('Nodes'),
        listeners: metric('JSEventListeners'),
        highlights,
        ranges,
        timers: Number((await world.evaluate('globalThis.newsglossTimers?.size')) ?? 0),
      };
    },
  };
};

const heapOf = async (worker: Popup): Promise<number> => {
  await worker.send('HeapProfiler.collectGarbage');
  // What this method is documented to answer.
  const { usedSize } = (await worker.send('Runtime.getHeapUsage')) as { readonly usedSize: number };
  return usedSize / 1024;
};

/** Runs in our world of a page, whose scripts look these functions up at each call. */
const COUNT_TIMERS = `{
  const waiting = (globalThis.newsglossTimers = new Set());
  for (const [ask, cancel] of [
    ['setTimeout', 'clearTimeout'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ]) {
    const [asks, cancels] = [globalThis[ask], globalThis[cancel]];
    globalThis[ask] = (callback, ...rest) => {
      const handle = asks((...told) => {
        waiting.delete(ask + handle);
        callback(...told);
      }, ...rest);
      waiting.add(ask + handle);
      return handle;
    };
    globalThis[cancel] = (handle) => {
      waiting.delete(ask + handle);
      cancels(handle);
    };
  }
}`;
