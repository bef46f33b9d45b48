// Endurance: page after page in one tab, and a page that never rests; nothing of ours may grow.
import type { Page } from 'playwright';
import type { Session } from '../support/launch';
import { servePages } from '../support/serve-pages';
import { createGauge } from './figures';
import { type Course, coursesOf, type Figures } from './flat';
import { livePage } from './live-page';

export interface Endurance {
  /** Names that the pages have. */
  readonly names: readonly string[];
  readonly loads: number;
  readonly minutes: number;
}

const SAMPLES = 24;
const CHANGE_MS = 50;

/** Loads page after page in one tab; samples are taken between loads. */
export const soakLoads = async (
  session: Session,
  { names, loads }: Endurance,
): Promise<readonly Course[]> => {
  const pages = await servePages([0, 1, 2].map((nth) => article(names.slice(nth * 5))));
  const tab = await session.context.newPage();
  const gauge = await createGauge(session, tab);
  const samples: Figures[] = [];
  for (let nth = 0; nth < loads; nth += 1) {
    await tab.goto(pages.addressOf(nth % 3));
    await untilPainted(tab);
    if (isSampled(nth, loads)) samples.push(await gauge.take());
  }
  await tab.close();
  await pages.close();
  return coursesOf(samples);
};

/** Watches a page that changes twenty times a second. */
export const soakLivePage = async (
  session: Session,
  { names, minutes }: Endurance,
): Promise<readonly Course[]> => {
  const page = await servePages([livePage(names.slice(0, 20), CHANGE_MS)]);
  const tab = await session.context.newPage();
  const gauge = await createGauge(session, tab);
  await tab.goto(page.addressOf(0));
  await untilPainted(tab);
  await gauge.watchTimers();
  const samples: Figures[] = [];
  for (let nth = 1; nth <= SAMPLES; nth += 1) {
    // Counted in changes: a page in which nothing happened would prove nothing.
    const changes = (nth * minutes * 60_000) / CHANGE_MS / SAMPLES;
    await tab.waitForFunction((many) => Reflect.get(globalThis, 'changes')() >= many, changes, {
      timeout: minutes * 60_000 * 3,
    });
    samples.push(await gauge.take());
  }
  await tab.close();
  await page.close();
  return coursesOf(samples);
};

const isSampled = (nth: number, loads: number): boolean =>
  Math.floor(((nth + 1) * SAMPLES) / loads) > Math.floor((nth * SAMPLES) / loads);

const untilPainted = (tab: Page): Promise<unknown> =>
  tab.waitForFunction(() =>
    [...CSS.highlights.keys()].some((name) => name.startsWith('newsgloss-')),
  );

const article = (names: readonly string[]): string =>
  `<!doctype html><html lang="en"><title>News</title><body>${names
    .slice(0, 40)
    .map((name) => `<p>Yesterday the visit of ${name} came to its end.</p>`)
    .join('')}</body></html>`;
