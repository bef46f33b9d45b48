// How long the main thread is held up at a time while a page is loaded and read.
import type { Chromium } from './chromium';
import { byTurns } from './pair';
import { median, type Row } from './rows';
import { traced } from './trace';

const TURNS = 5;

/** Measures the loading of a page by the browser's own trace. */
export const taskRows = async (pair: Chromium, address: string): Promise<readonly Row[]> => {
  const ours: number[] = [];
  const origin = `chrome-extension://${pair.session.id}/`;
  const tasks = await byTurns(pair, TURNS, async (tab, load) => {
    const events = await traced(tab, () => load(address));
    const longest = (isWanted: (event: (typeof events)[number]) => boolean): number =>
      Math.max(0, ...events.map((event) => (isWanted(event) ? (event.dur ?? 0) : 0))) / 1000;
    const own = longest(({ args }) => args.data?.url?.startsWith(origin) === true);
    if (own > 0) ours.push(own);
    return longest(({ name }) => name === 'RunTask');
  });
  return [
    {
      // Of a hundred milliseconds of the browser's own, with much chance in them.
      what: 'Longest task of loading',
      measured: tasks.ratio,
      unit: '× without us',
      budget: { atMost: 1.5 },
    },
    { what: 'The same, with us', measured: tasks.withUs, unit: 'ms' },
    {
      what: 'Longest stretch of our code in it',
      measured: median(ours),
      unit: 'ms',
      budget: { atMost: 16 },
    },
  ];
};
