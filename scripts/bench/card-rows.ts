// How long a card takes: from the end of the rest of the pointer that opens it to the frame that shows it.
import { defaultSettings } from '../../core/settings';
import type { Side } from './pair';
import type { Row } from './rows';
import type { Tab } from './tab';

const CARDS = 20;

/** Measures cards over a page, one after the other, with a real pointer. */
export const cardRows = async <Opened extends Tab>(
  { newTab, found }: Side<Opened>,
  address: string,
): Promise<readonly Row[]> => {
  const tab = await newTab();
  await tab.goto(address);
  await found(tab);
  await tab.bringToFront();
  const times: number[] = [];
  for (let nth = 0; nth < CARDS; nth += 1) times.push(await timeOfCard(tab, nth));
  await tab.close();
  const inOrder = times.toSorted((one, other) => one - other);
  return [
    {
      what: 'Card, from the end of the dwell, p95',
      measured: inOrder[Math.ceil(CARDS * 0.95) - 1] ?? Number.NaN,
      unit: 'ms',
      budget: { atMost: 16 },
    },
    {
      what: 'The same, p50',
      measured: inOrder[Math.ceil(CARDS * 0.5) - 1] ?? Number.NaN,
      unit: 'ms',
    },
  ];
};

const timeOfCard = async (tab: Tab, nth: number): Promise<number> => {
  await tab.mouse.move(1, 1);
  await tab.evaluate(UNTIL_CLOSED);
  const place: { x: number; y: number } = await tab.evaluate(`(${PLACE_OF})(${nth})`);
  await tab.evaluate(LISTEN);
  // A pointer that comes to rest, as a hand brings it there.
  await tab.mouse.move(place.x, place.y, { steps: 3 });
  const shownBehind: number = await tab.evaluate('newsglossShown');
  return shownBehind - defaultSettings().dwell;
};

const UNTIL_CLOSED = `new Promise((resolve) => {
  const look = () =>
    document.querySelector('newsgloss-card:popover-open') === null
      ? resolve()
      : requestAnimationFrame(look);
  look();
})`;

/** Brings a painted mention into the middle of the window, and lets the scrolling come to its end. */
const PLACE_OF = `async (nth) => {
  const painted = [...CSS.highlights]
    .filter(([name]) => name.startsWith('newsgloss-'))
    .flatMap(([, ranges]) => [...ranges]);
  const { startContainer, startOffset, endContainer, endOffset } = painted[nth % painted.length];
  startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (const _ of [1, 2, 3]) await new Promise((resolve) => requestAnimationFrame(resolve));
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const [box] = range.getClientRects();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}`;

/** From the last movement of the pointer to the end of the first frame that shows a card. */
const LISTEN = `void (globalThis.newsglossShown = new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('No card opens within 5 seconds.')), 5000);
  let moved = 0;
  addEventListener('pointermove', ({ timeStamp }) => { moved = timeStamp; }, { capture: true });
  const look = () => {
    if (document.querySelector('newsgloss-card:popover-open') === null) requestAnimationFrame(look);
    else setTimeout(() => resolve(performance.now() - moved));
  };
  requestAnimationFrame(look);
}))`;
