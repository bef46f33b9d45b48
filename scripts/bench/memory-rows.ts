// What a page costs in memory once it has been read: the heap of its process with us and without.
import { loadedByTurns, type Pair } from './pair';
import type { Row } from './rows';
import type { Tab } from './tab';

const TURNS = 3;

/** Measures the heap after garbage collection, the page's world and ours together. */
export const memoryRows = async <Opened extends Tab>(
  pair: Pair<Opened>,
  heapOf: (tab: Opened) => Promise<number>,
  pages: Readonly<Record<string, string>>,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const [what, address] of Object.entries(pages)) {
    const { withUs, without } = await loadedByTurns(pair, TURNS, address, heapOf);
    rows.push({
      what: `Heap that we add, ${what}`,
      measured: (withUs - without) / 1024 / 1024,
      unit: 'MB',
      budget: { atMost: 8 },
    });
  }
  return rows;
};
