// What a bench of the search runs inside a page: the index of a pack, and questions to it.
import type { Pack } from '../../pack/schema';
import { createSearch } from '../../pack/search';

/** Milliseconds: of making the index, and of each search. */
export interface SearchTimes {
  readonly index: number;
  readonly searches: readonly number[];
}

declare global {
  var newsglossSearchBench: (pack: Pack, queries: readonly string[], passes: number) => SearchTimes;
}

globalThis.newsglossSearchBench = (pack, queries, passes) => {
  const timed = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  let search = createSearch({ ...pack, entities: [] });
  const index = timed(() => {
    search = createSearch(pack);
  });
  const searches = queries.flatMap((query) =>
    Array.from({ length: passes }, () => timed(() => search(query))),
  );
  return { index, searches };
};
