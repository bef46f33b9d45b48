// What a page costs in memory once it has been read: the heap of its process with us and without.
import type { Page } from 'playwright';
import { loadedByTurns, type Pair } from './pair';
import type { Row } from './rows';

const TURNS = 3;

/** Measures the heap after garbage collection, the page's world and ours together. */
export const memoryRows = async (
  pair: Pair,
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

/** The bytes of a tab's heap after garbage collection. */
export const heapOf = async (tab: Page): Promise<number> => {
  const connection = await tab.context().newCDPSession(tab);
  await connection.send('Performance.enable');
  await connection.send('HeapProfiler.collectGarbage');
  const { metrics } = await connection.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
};
