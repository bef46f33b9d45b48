// How many frames a page that is more than a browser likes gets to draw beside us, from its start on.
import type { Page } from 'playwright';
import { giantPages } from '../support/giant-pages';
import { servePages } from '../support/serve-pages';
import { byTurns, type Pair } from './pair';
import type { Row } from './rows';

const TURNS = 3;
const WHILE_MS = 3000;
/** Idle time is all that we take: what is beyond this is more than chance. */
const LEAST = 80;

/** Measures giant pages, which name somebody. */
export const giantRows = async (pair: Pair, names: readonly string[]): Promise<readonly Row[]> => {
  const [first = '', other = ''] = names;
  const giants = giantPages(other);
  const server = await servePages(
    giants.map(
      ({ body }) =>
        `<!doctype html><html lang="en"><title>Giant</title><body><p>${first} spoke.</p>${body}</body></html>`,
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

const framesIn = async (tab: Page, address: string): Promise<number> => {
  await tab.bringToFront();
  await tab.goto(address, { waitUntil: 'commit' });
  return tab.evaluate(FRAMES);
};

/** The frames that a page draws from its start on; as text, since names of functions are not known in it. */
const FRAMES = `new Promise((resolve) => {
  let frames = 0;
  const count = (now) => {
    frames += 1;
    if (now > ${WHILE_MS}) resolve(frames);
    else requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
})`;
