// What painted mentions cost a page that scrolls or changes: thousands of them against the same page
// without us.
import type { Page } from 'playwright';
import { loadedByTurns, type Pair } from './pair';
import type { Row } from './rows';
import type { Tab } from './tab';
import { traced } from './trace';

const TURNS = 5;
const FRAMES = 60;
const CHANGES_MS = 2000;
/** Faster than any hand: most of a window in each frame. */
const STEP_PX = 600;

/** Measures how long each frame of a scroll takes. */
export const scrollRows = async <Opened extends Tab>(
  pair: Pair<Opened>,
  address: string,
  mentions: number,
): Promise<readonly Row[]> => {
  const frames = await loadedByTurns(pair, TURNS, address, async (tab) => {
    const times = (await scroll(tab)).toSorted((one, other) => one - other);
    return times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
  });
  const drawn = await loadedByTurns(pair, TURNS, address, changeInEachFrame);
  return [
    {
      what: `Scrolling through ${mentions} mentions, frame, p95`,
      measured: frames.ratio,
      unit: '× without us',
      budget: { atMost: 1.5 },
    },
    {
      what: `Frames of a page with ${mentions} mentions that changes in each`,
      measured: drawn.ratio * 100,
      unit: '% of alone',
      budget: { atLeast: 95 },
    },
  ];
};

/** Measures the work in a frame of a scroll by the browser's own trace. */
export const scrollWorkRows = async (
  pair: Pair<Page>,
  address: string,
): Promise<readonly Row[]> => {
  const work = await loadedByTurns(pair, TURNS, address, async (tab) => {
    const events = await traced(tab, () => scroll(tab));
    const tasks = events.filter(({ name }) => name === 'RunTask');
    return tasks.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000 / FRAMES;
  });
  return [
    { what: 'Scrolling, work in a frame', measured: work.ratio, unit: '× without us' },
    { what: 'The same, with us', measured: work.withUs, unit: 'ms' },
  ];
};

/** Puts something at the end of the page in a frame, and takes it away in the next; how many there are. */
const changeInEachFrame = (tab: Tab): Promise<number> =>
  tab.evaluate(async (ms) => {
    const passing = document.createElement('b');
    passing.textContent = 'passing';
    const end = performance.now() + ms;
    let drawn = 0;
    for (; performance.now() < end; drawn += 1) {
      if (passing.isConnected) passing.remove();
      else document.body.append(passing);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return drawn;
  }, CHANGES_MS);

/** Scrolls on in each frame; gives the times from frame to frame. */
const scroll = (tab: Tab): Promise<readonly number[]> =>
  tab.evaluate(
    async ([frames, step]) => {
      const times: number[] = [];
      let last = performance.now();
      for (let frame = 1; frame <= frames; frame += 1) {
        scrollTo({ top: frame * step, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = performance.now();
        times.push(now - last);
        last = now;
      }
      return times;
    },
    [FRAMES, STEP_PX] as const,
  );
