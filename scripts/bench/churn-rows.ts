// How much of its own work a page that never rests gets done beside us: rows added and removed as by
// the to-do lists of Speedometer, and text that is edited a thousand times a second.
import { servePages } from '../support/serve-pages';
import { loadedByTurns, type Pair } from './pair';
import type { Row } from './rows';
import type { Tab } from './tab';

const TURNS = 9;
const TURN_MS = 1000;

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
  const added = await loadedByTurns(pair, TURNS, address, measure(rows));
  const edited = await loadedByTurns(pair, TURNS, address, measure(edits));
  await server.close();
  return [
    {
      what: 'Work done, rows added and removed',
      measured: added.ratio * 100,
      unit: '% of alone',
      budget: { atLeast: 95 },
    },
    {
      what: 'Work done, 1,000 edits of text a second',
      measured: edited.ratio * 100,
      unit: '% of alone',
      budget: { atLeast: 95 },
    },
  ];
};

type Asked = readonly [names: readonly string[], ms: number];

/** Runs in the page: adds a hundred rows, ticks them off and removes them, again and again; how often. */
const rows = async ([names, ms]: Asked): Promise<number> => {
  const list = document.querySelector('ul');
  if (list === null) throw new Error('The page has no list.');
  const end = performance.now() + ms;
  let done = 0;
  while (performance.now() < end) {
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
  return done;
};

/** Runs in the page: edits texts a thousand times a second, and counts what other work it gets done. */
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
  return done;
};
