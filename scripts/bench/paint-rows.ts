// What painting costs a page that scrolls: thousands of painted mentions against the same page bare.
import type { Page } from 'playwright';
import { byTurns, type Pair } from './pair';
import type { Row } from './rows';

const TURNS = 5;
const FRAMES = 120;

/** Measures a scroll through the whole page, frame by frame. */
export const paintRows = async (
  pair: Pair,
  address: string,
  mentions: number,
): Promise<readonly Row[]> => {
  const work = await byTurns(pair, TURNS, address, async (tab) => {
    const connection = await tab.context().newCDPSession(tab);
    await connection.send('Performance.enable');
    const spent = async (): Promise<number> => {
      const { metrics } = await connection.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    };
    const before = await spent();
    await scrollThrough(tab);
    return ((await spent()) - before) * 1000;
  });
  const frames = await byTurns(pair, TURNS, address, async (tab) => {
    const times = (await scrollThrough(tab)).toSorted((one, other) => one - other);
    return times[Math.floor(times.length * 0.95)] ?? Number.NaN;
  });
  return [
    {
      what: `Scrolling through ${mentions} mentions, work`,
      measured: work.ratio,
      unit: '× without us',
      budget: { atMost: 1.5 },
    },
    {
      what: 'The same, a frame, p95',
      measured: frames.ratio,
      unit: '× without us',
      budget: { atMost: 1.2 },
    },
    { what: 'The same, work of a frame', measured: work.withUs / FRAMES, unit: 'ms' },
  ];
};

/** Scrolls from top to bottom; gives the times from frame to frame. */
const scrollThrough = (tab: Page): Promise<readonly number[]> =>
  tab.evaluate(async (frames) => {
    const height = document.documentElement.scrollHeight - innerHeight;
    const times: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame <= frames; frame += 1) {
      scrollTo({ top: (height * frame) / frames, behavior: 'instant' });
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      // The first frame may have been under way.
      if (frame > 0) times.push(now - last);
      last = now;
    }
    return times;
  }, FRAMES);
