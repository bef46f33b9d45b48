// How fast the popup comes: from its opening to what it shows.
import { launch } from '../support/launch';
import { mentionsOf } from '../support/mentions';
import { openPopup } from '../support/popup';
import { median, type Row } from './rows';

const COLD_STARTS = 5;

/** Measures the popup from its opening in a browser that has just started to its largest paint. */
export const popupRows = async (extension: string, article: string): Promise<readonly Row[]> => {
  const times: number[] = [];
  for (let start = 0; start < COLD_STARTS; start += 1) {
    const session = await launch({ extension });
    const tab = await session.context.newPage();
    await tab.goto(article);
    // A reader opens it on a page that shows its names.
    await mentionsOf(session.worker, tab);
    const popup = await openPopup(session);
    const answer = await popup.send('Runtime.evaluate', {
      awaitPromise: true,
      returnByValue: true,
      expression: LARGEST_PAINT,
    });
    // What this method is documented to answer; the expression gives a number.
    const { result } = answer as { readonly result: { readonly value: number } };
    times.push(result.value);
    await session.context.close();
  }
  return [
    {
      what: 'Popup, cold, to its content',
      measured: median(times),
      unit: 'ms',
      budget: { atMost: 150 },
    },
  ];
};

const LARGEST_PAINT = `new Promise((resolve) => {
  const observer = new PerformanceObserver((list) => {
    if (document.querySelector('main .row') === null) return;
    resolve(list.getEntries().at(-1).startTime);
  });
  observer.observe({ type: 'largest-contentful-paint', buffered: true });
})`;
