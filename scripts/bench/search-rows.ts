// How fast a search of the pack answers, and of one with a hundred times as many entities.
import type { Entity, Pack } from '../../pack/schema';
import { bundle } from './bundle';
import type { Side } from './pair';
import { median, type Row } from './rows';
import { bring, type Tab } from './tab';

const MANY = 10_000;
const PASSES = 5;

/** Measures searches in a page of a browser without us. */
export const searchRows = async <Opened extends Tab>(
  { newTab }: Side<Opened>,
  pack: Pack,
): Promise<readonly Row[]> => {
  const queries = queriesFor(pack);
  const tab = await newTab();
  await bring(tab, await bundle('search-in-page.ts'));
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
