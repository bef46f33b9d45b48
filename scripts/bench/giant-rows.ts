// How many frames a page that is more than a browser likes gets to draw beside us, from its start on.
import { giantPages } from '../support/giant-pages';
import { servePages } from '../support/serve-pages';
import { byTurns, type Pair } from './pair';
import type { Row } from './rows';
import type { Tab } from './tab';

const TURNS = 3;
const WHILE_MS = 3000;
/** Idle time is all that we take: what is beyond this is more than chance. */
const LEAST = 80;

/** Measures giant pages, which name somebody. */
export const giantRows = async <Opened extends Tab>(
  pair: Pair<Opened>,
  names: readonly string[],
): Promise<readonly Row[]> => {
  const [first = '', other = ''] = names;
  const giants = giantPages(other);
  const server = await servePages(
    giants.map(
      ({ body }) =>
        `<!doctype html><html lang="en"><title>Giant</title>${COUNTING}<body><p>${first} spoke.</p>${body}</body></html>`,
    ),
  );
  const rows: Row[] = [];
  for (const [nth, { does }] of giants.entries()) {
    const frames = await byTurns(pair, TURNS, (tab) => framesIn(tab, server.addressOf(nth)));
    rows.push({
      what: `Frames of a page that ${does}`.slice(0, 46),
      measured: frames.ratio * 100,
      unit: '% of alone',
      budget: { atLeast: LEAST },
    });
  }
  await server.close();
  return rows;
};

const framesIn = async (tab: Tab, address: string): Promise<number> => {
  await tab.bringToFront();
  await tab.goto(address);
  return tab.evaluate('newsglossFrames');
};

/** Counts the frames that a page draws from its start on. */
const COUNTING = `<script>globalThis.newsglossFrames = new Promise((resolve) => {
  let frames = 0;
  const count = (now) => {
    frames += 1;
    if (now > ${WHILE_MS}) resolve(frames);
    else requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
})</script>`;
