// How long a scan takes: against the floor of the bare walk, and against mark.js with the same names.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Lexicon, packLexicon } from '../../core/match/lexicon';
import { openingsOf } from '../../core/match/openings';
import { bundle } from './bundle';
import { startFloor, type WithFloor } from './floor';
import type { Pair } from './pair';
import { median, type Row } from './rows';
import { bring, load, type Tab } from './tab';

const FRESH_DOCUMENTS = 5;
const FRESH_OTHER_DOCUMENTS = 3;
const WARM_PASSES = 20;
const WARM_UP_PASSES = 5;
/** With more terms at once mark.js dies of a stack overflow on a large page. */
const TERMS_AT_ONCE = 50;

export interface ScanBench<Opened extends Tab> {
  readonly pair: Pair<Opened>;
  /** Starts a browser with an extension. */
  readonly open: (extension: string) => Promise<WithFloor>;
  readonly address: string;
  /** The same page ten times as large. */
  readonly tenfold: string;
  /** A page with so many mentions. */
  readonly many: string;
  readonly mentions: number;
  readonly lexicon: Lexicon;
}

/**
 * Measures scans of one page. Cold is the first pass over a document, which is loaded afresh each
 * time, in one tab. The floor is measured by turns with it and in the same circumstances: by a content
 * script, in its own world where nodes cost more than in the page's, right behind the page's load.
 */
export const scanRows = async <Opened extends Tab>(
  bench: ScanBench<Opened>,
): Promise<readonly Row[]> => {
  const { pair, address, lexicon } = bench;
  const floor = await startFloor(bench.open);
  const scanTab = await pair.withUs.newTab();
  const floors: number[] = [];
  const scans: number[] = [];
  const slices: number[] = [];
  for (let round = 0; round < FRESH_DOCUMENTS; round += 1) {
    floors.push(await floor.cold(address));
    await scanTab.goto(address);
    const [top] = await pair.withUs.found(scanTab);
    scans.push(top?.scan.ms ?? Number.NaN);
    slices.push(top?.scan.longestSliceMs ?? Number.NaN);
  }
  const longestSlice = async (of: string): Promise<number> => {
    const longest: number[] = [];
    for (let round = 0; round < FRESH_OTHER_DOCUMENTS; round += 1) {
      await scanTab.goto(of);
      // A view is open meanwhile, and is told of all mentions as they come.
      const [top] = await pair.withUs.found(scanTab);
      longest.push(top?.scan.longestSliceMs ?? Number.NaN);
    }
    return median(longest);
  };
  const tenfoldSlice = await longestSlice(bench.tenfold);
  const crowdedSlice = await longestSlice(bench.many);
  await scanTab.close();
  await floor.close();
  const bareTab = await pair.without.newTab();
  await load(bareTab, address);
  const warm = await warmPasses(bareTab, lexicon);
  const rival = await markJs(bareTab, bench);
  await bareTab.close();
  return [
    {
      what: 'Scan, cold',
      // A machine that is slow for a while is so for both of a round.
      measured: median(scans.map((scan, round) => scan / (floors[round] ?? Number.NaN))),
      unit: '× the floor',
      budget: { atMost: 4 },
      goal: 2,
    },
    {
      what: 'Scan, warm',
      measured: median(warm.scans) / median(warm.floors),
      unit: '× the floor',
      goal: 1.5,
    },
    { what: 'Longest slice', measured: median(slices), unit: 'ms', budget: { atMost: 16 } },
    {
      what: 'Longest slice, page ten times as large',
      measured: tenfoldSlice,
      unit: 'ms',
      budget: { atMost: 16 },
      goal: 8,
    },
    {
      what: `Longest slice, page with ${bench.mentions} mentions`,
      measured: crowdedSlice,
      unit: 'ms',
      budget: { atMost: 16 },
    },
    {
      what: 'mark.js with the same names, cold',
      measured: rival / median(scans),
      unit: '× slower',
      budget: { atLeast: 200 },
    },
    { what: 'The floor, cold', measured: median(floors), unit: 'ms' },
    { what: 'Start-up of the matcher', measured: warm.compile, unit: 'ms' },
  ];
};

/** Floor and scan by turns in one document, the first passes not counted. */
const warmPasses = async (tab: Tab, lexicon: Lexicon) => {
  await bring(tab, await bundle('in-page.ts'));
  const packed = packLexicon(lexicon);
  return tab.evaluate(
    ([text, openings, passes, warmUp]) => {
      const bench = globalThis.newsglossBench;
      const compile = bench.compile(text, openings).ms;
      const floors: number[] = [];
      const scans: number[] = [];
      for (let pass = 0; pass < warmUp + passes; pass += 1) {
        const floor = bench.walk().ms;
        const scan = bench.scan().ms;
        if (pass < warmUp) continue;
        floors.push(floor);
        scans.push(scan);
      }
      return { compile, floors, scans };
    },
    [packed, openingsOf(lexicon.names).source, WARM_PASSES, WARM_UP_PASSES] as const,
  );
};

/** One pass of mark.js over a fresh document, in milliseconds; it takes too long for more. */
const markJs = async (
  tab: Tab,
  { address, lexicon }: Pick<ScanBench<Tab>, 'address' | 'lexicon'>,
): Promise<number> => {
  const file = path.join(
    path.dirname(createRequire(import.meta.url).resolve('mark.js')),
    'mark.min.js',
  );
  const names = lexicon.names.filter(([, entity]) => entity >= 0).map(([text]) => text);
  await load(tab, address);
  await bring(tab, readFileSync(file, 'utf8'));
  return tab.evaluate(
    ([terms, atOnce]) => {
      const start = performance.now();
      for (let from = 0; from < terms.length; from += atOnce) {
        new globalThis.Mark(document.body).mark(terms.slice(from, from + atOnce), {
          accuracy: 'exactly',
          separateWordSearch: false,
          caseSensitive: true,
        });
      }
      return performance.now() - start;
    },
    [names, TERMS_AT_ONCE] as const,
  );
};

declare global {
  /** mark.js, as its browser build leaves it. */
  var Mark: new (context: Element) => { mark: (terms: string[], options: object) => void };
}
