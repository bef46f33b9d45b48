// The table of the scan in Firefox. Puppeteer reaches no content script there: the page's own world
// runs the detector, and the floor beside it.
import { launch, type Page } from 'puppeteer-core';
import { type Lexicon, packLexicon } from '../../core/match/lexicon';
import { openingsOf } from '../../core/match/openings';
import { findFirefox } from '../support/browser';
import { bundle } from './bundle';
import { median, type Row } from './rows';

const FRESH_DOCUMENTS = 5;
const FRESH_LARGE_DOCUMENTS = 2;
const WARM_PASSES = 20;
const WARM_UP_PASSES = 5;

/** Measures scans of a page, and the slices of one ten times as large. */
export const firefoxRows = async (
  address: string,
  tenfold: string,
  lexicon: Lexicon,
): Promise<readonly Row[]> => {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
  });
  try {
    const tab = await browser.newPage();
    const asked = [packLexicon(lexicon), openingsOf(lexicon.names).source] as const;
    const code = { whole: await bundle('in-page.ts'), sliced: await bundle('slices-in-page.ts') };
    const floors: number[] = [];
    const scans: number[] = [];
    const slices: number[] = [];
    for (let round = 0; round < FRESH_DOCUMENTS; round += 1) {
      floors.push(await floorIn(tab, address, code.whole));
      const { ms, longestSliceMs } = await slicesIn(tab, address, code.sliced, asked);
      scans.push(ms);
      slices.push(longestSliceMs);
    }
    const largeSlices: number[] = [];
    for (let round = 0; round < FRESH_LARGE_DOCUMENTS; round += 1) {
      largeSlices.push((await slicesIn(tab, tenfold, code.sliced, asked)).longestSliceMs);
    }
    const warm = await warmIn(tab, address, code.whole, asked);
    return [
      {
        what: 'Firefox: scan, cold',
        measured: median(scans) / median(floors),
        unit: '× the floor',
      },
      { what: 'Firefox: scan, warm', measured: warm.ratio, unit: '× the floor' },
      { what: 'Firefox: longest slice', measured: median(slices), unit: 'ms' },
      {
        what: 'Firefox: longest slice, ten times as large',
        measured: median(largeSlices),
        unit: 'ms',
        budget: { atMost: 16 },
      },
      { what: 'Firefox: the floor, cold', measured: median(floors), unit: 'ms' },
      { what: 'Firefox: start-up of the matcher', measured: warm.compile, unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
};

type Asked = readonly [packed: string, openings: string];

/** Loads a page afresh, and brings code into it past its policy against scripts. */
const loadWith = async (tab: Page, address: string, code: string): Promise<void> => {
  await tab.goto(address, { waitUntil: 'load' });
  await tab.evaluate(`${code}; undefined`);
};

const floorIn = async (tab: Page, address: string, code: string): Promise<number> => {
  await loadWith(tab, address, code);
  return tab.evaluate(() => globalThis.newsglossBench.walk().ms);
};

const slicesIn = async (tab: Page, address: string, code: string, asked: Asked) => {
  await loadWith(tab, address, code);
  return tab.evaluate((packed, openings) => globalThis.newsglossSlices(packed, openings), ...asked);
};

/** Floor and scan by turns in one document, the first passes not counted. */
const warmIn = async (tab: Page, address: string, code: string, asked: Asked) => {
  await loadWith(tab, address, code);
  const { compile, floors, scans } = await tab.evaluate(
    (packed, openings, passes) => {
      const bench = globalThis.newsglossBench;
      const start = bench.compile(packed, openings).ms;
      const times = Array.from(
        { length: passes },
        () => [bench.walk().ms, bench.scan().ms] as const,
      );
      return {
        compile: start,
        floors: times.map(([floor]) => floor),
        scans: times.map(([, scan]) => scan),
      };
    },
    ...asked,
    WARM_UP_PASSES + WARM_PASSES,
  );
  const warm = (times: readonly number[]): number => median(times.slice(WARM_UP_PASSES));
  return { compile, ratio: warm(scans) / warm(floors) };
};
