// How fast the library answers: a search of the pack and of a hundred times as many entities, a letter
// typed into the box, and the popup from its opening to what it shows.
import type { BrowserContext, Page } from 'playwright';
import type { Entity, Pack } from '../../pack/schema';
import { launch, type LaunchOptions, type Session } from '../support/launch';
import { mentionsOf } from '../support/mentions';
import { openPopup } from '../support/popup';
import { bundle } from './bundle';
import { median, type Row } from './rows';

const MANY = 10_000;
const PASSES = 5;
const COLD_STARTS = 5;

export interface LibraryBench {
  readonly session: Session;
  readonly bare: BrowserContext;
  readonly extension: string;
  /** A page to open the popup over. */
  readonly article: string;
  readonly pack: Pack;
}

/** Measures the library in the real browser. */
export const libraryRows = async (bench: LibraryBench): Promise<readonly Row[]> => {
  const { bare, pack, session } = bench;
  const queries = queriesFor(pack);
  const tab = await bare.newPage();
  await tab.addScriptTag({ content: await bundle('search-in-page.ts') });
  const slowestIn = async (asked: Pack): Promise<number> => {
    const { searches } = await tab.evaluate(
      ([given, words, passes]) => globalThis.newsglossSearchBench(given, words, passes),
      [asked, queries, PASSES] as const,
    );
    const medians = queries.map((_, at) => median(searches.slice(at * PASSES, (at + 1) * PASSES)));
    return Math.max(...medians);
  };
  const rows: Row[] = [
    {
      what: 'Search, slowest of many',
      measured: await slowestIn(pack),
      unit: 'ms',
      budget: { atMost: 8 },
    },
    {
      what: `Search, ${MANY} entities, slowest of many`,
      measured: await slowestIn(enlarged(pack)),
      unit: 'ms',
      budget: { atMost: 50 },
    },
    {
      what: 'Letter typed, to results drawn',
      measured: await typing(session, queries),
      unit: 'ms',
      budget: { atMost: 16 },
    },
    {
      what: 'Popup, cold, to its content',
      measured: await popupContent(bench),
      unit: 'ms',
      budget: { atMost: 150 },
    },
  ];
  await tab.close();
  return rows;
};

/** What people type: names, begun and misspelt, small words, figures, and a question. */
const queriesFor = ({ entities }: Pack): readonly string[] => {
  const names = entities.slice(0, 8).map(({ name }) => name);
  return [
    ...names,
    ...names.map((name) => name.slice(0, 3)),
    ...names.map((name) => name.slice(0, 4) + name.slice(5)),
    'a',
    'the',
    '2 billion',
    names.join(' '),
  ];
};

/** The pack with so many entities, each with a word of its own in its names. */
const enlarged = (pack: Pack): Pack => {
  const wordOf = (at: number): string =>
    at.toString(26).replace(/./g, (digit) => String.fromCodePoint(97 + parseInt(digit, 26)));
  const entities = Array.from({ length: MANY }, (_, at): Entity | undefined => {
    const entity = pack.entities[at % pack.entities.length];
    const word = wordOf((at * 7919) % 99_991);
    return (
      entity && {
        ...entity,
        name: `${entity.name} ${word}`,
        aliases: entity.aliases.map((alias) => ({ ...alias, text: `${alias.text} ${word}` })),
        facts: at < pack.entities.length ? entity.facts : [],
      }
    );
  });
  return { ...pack, entities: entities.filter((entity) => entity !== undefined) };
};

/** From a letter to the changed view: the slowest of some words typed letter by letter, but for the last twentieth. */
const typing = async ({ context, id }: Session, queries: readonly string[]): Promise<number> => {
  const tab = await context.newPage();
  await tab.goto(`chrome-extension://${id}/library.html#/search?q=a`);
  await tab.locator('main li').first().waitFor();
  const passes: (readonly number[])[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) passes.push(await typeIn(tab, queries.slice(0, 4)));
  await tab.close();
  // What else the machine does hits a letter in one pass, and another in the next.
  const letters = passes[0]?.map((_, at) => median(passes.flatMap((times) => times[at] ?? [])));
  return at95(letters ?? []);
};

const at95 = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? Number.NaN;

const typeIn = (tab: Page, words: readonly string[]): Promise<readonly number[]> =>
  tab.evaluate(async (typed) => {
    const box = document.querySelector('input');
    const main = document.querySelector('main');
    if (box === null || main === null) throw new Error('The library has no search box.');
    box.focus();
    const taken: number[] = [];
    for (const text of typed) {
      for (let length = 1; length <= Math.min(text.length, 8); length += 1) {
        const start = performance.now();
        const drawn = new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve(undefined);
          });
          observer.observe(main, { childList: true, subtree: true, characterData: true });
          setTimeout(resolve, 100);
        });
        box.value = text.slice(0, length);
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await drawn;
        taken.push(performance.now() - start);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }
    return taken;
  }, words);

/** From the opening of the popup in a browser that has just started to its largest paint. */
const popupContent = async ({ extension, article }: LibraryBench): Promise<number> => {
  const times: number[] = [];
  for (let start = 0; start < COLD_STARTS; start += 1) {
    const options: LaunchOptions = { extension };
    const session = await launch(options);
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
  return median(times);
};

const LARGEST_PAINT = `new Promise((resolve) => {
  const observer = new PerformanceObserver((list) => {
    if (document.querySelector('main .row') === null) return;
    resolve(list.getEntries().at(-1).startTime);
  });
  observer.observe({ type: 'largest-contentful-paint', buffered: true });
})`;
