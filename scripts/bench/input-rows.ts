// How long keys and buttons wait for their listeners while a page is read.
import { byTurns, type Pair } from './pair';
import type { Row } from './rows';
import type { Tab } from './tab';

const TURNS = 5;
const LARGE_TURNS = 2;
const INPUT_EVERY_MS = 10;
/** As long as it takes to read the larger page, and longer. */
const WHILE_MS = 1500;

/** What each browser does in a way of its own. */
export interface Inputs<Opened extends Tab> {
  /** Runs code in each document of a tab, before anything of the page does. */
  readonly onStart: (tab: Opened, code: string) => Promise<unknown>;
  /** Presses real keys and buttons again and again, answered or not; gives what ends it. */
  readonly press: (tab: Opened, everyMs: number) => Promise<() => Promise<void>>;
}

/** Measures input to a page and to one ten times as large from the end of loading on. */
export const inputRows = async <Opened extends Tab>(
  pair: Pair<Opened>,
  inputs: Inputs<Opened>,
  address: string,
  tenfold: string,
): Promise<readonly Row[]> => {
  const delays = await byTurns(pair, TURNS, (tab) => delayIn(tab, inputs, address));
  const larger = await byTurns(pair, LARGE_TURNS, (tab) => delayIn(tab, inputs, tenfold));
  return [
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
 * The delays from the event to the start of its listeners, as Event Timing has it; for a while from
 * the end of loading on, when the page is read and drawn.
 */
const delayIn = async <Opened extends Tab>(
  tab: Opened,
  { onStart, press }: Inputs<Opened>,
  address: string,
): Promise<number> => {
  await onStart(tab, NOTE_DELAYS);
  await tab.bringToFront();
  const end = await press(tab, INPUT_EVERY_MS);
  await tab.goto(address);
  const delays: readonly number[] = await tab.evaluate(DELAYS);
  await end();
  if (delays.length === 0) throw new Error('No input reached the page.');
  return (
    delays.toSorted((one, other) => one - other)[Math.ceil(delays.length * 0.95) - 1] ?? Number.NaN
  );
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
