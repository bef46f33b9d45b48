// What a reader feels while a page is loaded and read: how long the main thread is held up at a
// time, and how long keys and buttons wait for it.
import type { CDPSession, Page } from 'playwright';
import { byTurns, type Pair } from './pair';
import { median, type Row } from './rows';
import { traced } from './trace';

const TURNS = 5;
const LARGE_TURNS = 2;
const INPUT_EVERY_MS = 10;
/** As long as it takes to read the larger page, and longer. */
const WHILE_MS = 1500;

/** Measures the loading of a page, and input to it and to one ten times as large while they are read. */
export const taskRows = async (
  pair: Pair,
  address: string,
  tenfold: string,
): Promise<readonly Row[]> => {
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
  const delays = await byTurns(pair, TURNS, (tab) => delayIn(tab, address));
  const larger = await byTurns(pair, LARGE_TURNS, (tab) => delayIn(tab, tenfold));
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
    {
      what: 'Input delay while scanning, p95',
      measured: delays.withUs - delays.without,
      unit: 'ms more',
      budget: { atMost: 8 },
    },
    { what: 'The same, with us', measured: delays.withUs, unit: 'ms' },
    {
      what: 'The same, page ten times as large',
      measured: larger.withUs - larger.without,
      unit: 'ms more',
    },
  ];
};

/**
 * The delays of real keys and buttons, from the event to the start of its listeners, as Event Timing
 * has it; for a while from the end of loading on, when the page is read and drawn.
 */
const delayIn = async (tab: Page, address: string): Promise<number> => {
  await tab.addInitScript(NOTE_DELAYS);
  await tab.bringToFront();
  const connection = await tab.context().newCDPSession(tab);
  const sent: Promise<unknown>[] = [];
  // Sent whether or not the page has answered those before.
  const sending = setInterval(() => sent.push(...press(connection)), INPUT_EVERY_MS);
  await tab.goto(address, { waitUntil: 'load' });
  const delays: readonly number[] = await tab.evaluate(DELAYS);
  clearInterval(sending);
  await Promise.all(sent);
  if (delays.length === 0) throw new Error('No input reached the page.');
  return (
    delays.toSorted((one, other) => one - other)[Math.ceil(delays.length * 0.95) - 1] ?? Number.NaN
  );
};

/** A key that does nothing, and a button where nothing is. */
const press = (connection: CDPSession): readonly Promise<unknown>[] => {
  const mouse = { x: 1, y: 1, button: 'left', clickCount: 1 } as const;
  const key = { key: 'F9', code: 'F9' };
  return [
    connection.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }),
    connection.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
    connection.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse }),
    connection.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse }),
  ];
};

const NOTE_DELAYS = `
  globalThis.newsglossDelays = [];
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(
      type,
      ({ timeStamp }) => newsglossDelays.push([timeStamp, performance.now() - timeStamp]),
      { capture: true },
    );
`;

const DELAYS = `new Promise((resolve) => {
  const [{ loadEventEnd }] = performance.getEntriesByType('navigation');
  setTimeout(() => {
    const within = newsglossDelays.filter(([at]) => at >= loadEventEnd);
    resolve(within.map(([, delay]) => delay));
  }, loadEventEnd + ${WHILE_MS} - performance.now());
})`;
