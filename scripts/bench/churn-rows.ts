// How much of its own work a page that never rests gets done beside us: rows added and removed as by
// the to-do lists of Speedometer, and text that is edited a thousand times a second.
import { servePages } from '../support/serve-pages';
import { alternately, type Pair } from './pair';
import { median, type Row } from './rows';
import type { Tab } from './tab';

const ALTERNATION = { tabs: 5, turns: 12 };
const TURN_MS = 200;
/** So many of a tab's turns are its beginning. */
const FIRST_TURNS = 2;

/** Measures pages that change without a pause. */
export const churnRows = async <Opened extends Tab>(
  pair: Pair<Opened>,
  names: readonly string[],
): Promise<readonly Row[]> => {
  const server = await servePages([
    `<!doctype html><html lang="en"><title>Churn</title><body><p>${names[0]} begins.</p><ul></ul></body></html>`,
  ]);
  const measure = (work: typeof rows | typeof edits) => (tab: Tab) =>
    tab.evaluate(work, [names.slice(0, 20), TURN_MS] as const);
  const address = server.addressOf(0);
  const added = await alternately(pair, ALTERNATION, address, measure(rows));
  const edited = await alternately(pair, ALTERNATION, address, measure(edits));
  await server.close();
  return [
    {
      what: 'Work done, rows added and removed',
      measured: median(added.flat()) * 100,
      unit: '% of alone',
      budget: { atLeast: 95 },
    },
    {
      what: 'The same, in the first half second',
      measured: median(added.flatMap((turns) => turns.slice(0, FIRST_TURNS))) * 100,
      unit: '% of alone',
    },
    {
      what: 'Work done, 1,000 edits of text a second',
      measured: median(edited.flat()) * 100,
      unit: '% of alone',
      budget: { atLeast: 95 },
    },
  ];
};

type Asked = readonly [names: readonly string[], ms: number];

/** Runs in the page: adds a hundred rows, ticks them off and removes them, again and again; how often in a millisecond. */
const rows = async ([names, ms]: Asked): Promise<number> => {
  const list = document.querySelector('ul');
  if (list === null) throw new Error('The page has no list.');
  const start = performance.now();
  let done = 0;
  while (performance.now() < start + ms) {
    for (let nth = 0; nth < 100; nth += 1) {
      const row = document.createElement('li');
      const name = nth % 10 === 0 ? names[(done + nth) % names.length] : 'somebody';
      row.innerHTML = `<div><input type="checkbox"><label>Write to ${name} about ${nth}</label><button></button></div>`;
      list.append(row);
    }
    void list.offsetHeight;
    for (const row of list.children) row.className = 'completed';
    void list.offsetHeight;
    while (list.lastChild !== null) list.lastChild.remove();
    done += 1;
    // As a framework goes on: behind whatever else waits, a frame among it.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return done / (performance.now() - start);
};

/** Runs in the page: edits texts a thousand times a second; what other work it gets done in a millisecond. */
const edits = async ([names, ms]: Asked): Promise<number> => {
  const list = document.querySelector('ul');
  if (list === null) throw new Error('The page has no list.');
  const texts = Array.from({ length: 50 }, () => {
    const row = document.createElement('li');
    const text = document.createTextNode('begun');
    row.append(text);
    list.append(row);
    return text;
  });
  const start = performance.now();
  const channel = new MessageChannel();
  let edited = 0;
  let done = 0;
  while (performance.now() < start + ms) {
    for (; edited < performance.now() - start; edited += 1) {
      const text = texts[edited % texts.length];
      const name = edited % 10 === 0 ? names[edited % names.length] : 'somebody';
      if (text !== undefined) text.data = `Edit ${edited} tells of ${name}.`;
    }
    // Work of the page's own: a thousandth of a second or less.
    const values = Array.from({ length: 2000 }, (_, nth) => (nth * 48_271) % 2_147_483_647);
    values.sort((one, other) => one - other);
    done += 1;
    await new Promise((resolve) => {
      channel.port1.addEventListener('message', resolve, { once: true });
      channel.port1.start();
      channel.port2.postMessage(done);
    });
  }
  const rate = done / (performance.now() - start);
  list.replaceChildren();
  return rate;
};
