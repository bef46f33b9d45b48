// Looking again at what tells of no change, as an element that gets a shadow root: for as long as the
// page does something, and a little longer.
import { idleWork } from './idle';

// Found within two seconds, idle time and a frame included.
const PAUSE_MS = 1000;
/** Of all time, so much at most is spent on looking: the pauses are longer where a look takes long. */
const SHARE = 0.01;
/** After the last sign of life: scripts may be on their way. */
const RESTLESS_MS = 30_000;
const SLICE_MS = 2;

/**
 * What scripts answer to. That they get something from the network is told by the browser, too; what
 * they do for a reader's hand changes the page as a rule, and no page is to pay for the pointer.
 */
const EVENTS = ['message', 'visibilitychange'] as const;

/**
 * Has a look taken now and then, in small steps in idle time, until the signal aborts. Call the result at
 * each other sign of life.
 */
export const lookAgain = (look: () => Generator<void, void>, signal: AbortSignal): (() => void) => {
  let restless = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let looking: Generator<void, void> | undefined;
  let spentMs = 0;

  const wait = (ms: number): void => {
    pause = setTimeout(() => {
      pause = undefined;
      if (!document.hidden) work.goOn();
    }, ms);
  };
  const work = idleWork(() => {
    const start = performance.now();
    looking ??= look();
    let isDone = false;
    while (!isDone && performance.now() - start < SLICE_MS) isDone = looking.next().done === true;
    spentMs += performance.now() - start;
    if (!isDone) {
      work.goOn();
      return;
    }
    looking = undefined;
    if (performance.now() < restless) wait(Math.max(PAUSE_MS, spentMs / SHARE));
    spentMs = 0;
  }, signal);
  const sign = (): void => {
    if (signal.aborted) return;
    restless = performance.now() + RESTLESS_MS;
    if (pause === undefined && looking === undefined && !work.isRequested()) wait(PAUSE_MS);
  };

  const arrivals = new PerformanceObserver(sign);
  arrivals.observe({ type: 'resource' });
  for (const type of EVENTS) addEventListener(type, sign, { capture: true, passive: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      arrivals.disconnect();
      clearTimeout(pause);
    },
    { once: true },
  );
  return sign;
};
