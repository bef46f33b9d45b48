// How long a scan takes: against the floor of the bare walk, and against mark.js with the same names.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { BrowserContext } from 'playwright';
import { build } from 'vite';
import { type Lexicon, packLexicon } from '../../core/match/lexicon';
import type { Session } from '../support/launch';
import { mentionsOf } from '../support/mentions';
import { inFreshDocument } from './bare-browser';
import { median, type Row } from './rows';

const FRESH_DOCUMENTS = 5;
const WARM_PASSES = 20;
const WARM_UP_PASSES = 5;

export interface ScanBench {
  /** Chromium with the built extension, and without. */
  readonly session: Session;
  readonly bare: BrowserContext;
  readonly address: string;
  readonly lexicon: Lexicon;
}

/** Measures scans of one page. Floor and rivals are measured by turns with ours, in this one run. */
export const scanRows = async (bench: ScanBench): Promise<readonly Row[]> => {
  const { session, bare, address, lexicon } = bench;
  const code = await bundle();
  const floors: number[] = [];
  const scans: number[] = [];
  const slices: number[] = [];
  for (let round = 0; round < FRESH_DOCUMENTS; round += 1) {
    floors.push(await inFreshDocument(bare, address, code, floorOf));
    const tab = await session.context.newPage();
    await tab.goto(address, { waitUntil: 'load' });
    const [top] = await mentionsOf(session.worker, tab);
    scans.push(top?.scan.ms ?? Number.NaN);
    slices.push(top?.scan.longestSliceMs ?? Number.NaN);
    await tab.close();
  }
  const warm = await inFreshDocument(bare, address, code, (page) =>
    page.evaluate(warmPasses, {
      packed: packLexicon(lexicon),
      passes: WARM_PASSES,
      warmUp: WARM_UP_PASSES,
    }),
  );
  const rival = await markJs(bench);
  const floor = median(floors);
  return [
    {
      what: 'Scan, cold',
      measured: median(scans) / floor,
      unit: '× the floor',
      budget: { atMost: 4 },
    },
    {
      what: 'Scan, warm',
      measured: median(warm.scans) / median(warm.floors),
      unit: '× the floor',
    },
    { what: 'Longest slice', measured: median(slices), unit: 'ms', budget: { atMost: 16 } },
    {
      what: 'mark.js with one name each, cold, against ours',
      measured: rival / median(scans),
      unit: '× slower',
      budget: { atLeast: 50 },
    },
    { what: 'The floor, cold', measured: floor, unit: 'ms' },
    { what: 'Start-up of the matcher', measured: warm.compile, unit: 'ms' },
  ];
};

const floorOf = (page: { evaluate: (work: () => number) => Promise<number> }): Promise<number> =>
  page.evaluate(() => globalThis.newsglossBench.walk().ms);

interface WarmPasses {
  readonly packed: string;
  readonly passes: number;
  readonly warmUp: number;
}

/** Runs in the page: floor and scan by turns in one document, the first passes not counted. */
const warmPasses = ({ packed, passes, warmUp }: WarmPasses) => {
  const bench = globalThis.newsglossBench;
  const compile = bench.compile(packed).ms;
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
};

/**
 * One pass of mark.js over a fresh document, in milliseconds; it takes too long for more. It gets one
 * name of each entity where ours has all: with a thousand it dies of a stack overflow.
 */
const markJs = ({ bare, address, lexicon }: ScanBench): Promise<number> => {
  const file = path.join(
    path.dirname(createRequire(import.meta.url).resolve('mark.js')),
    'mark.min.js',
  );
  const names = lexicon.entities.flatMap(
    (_, index) => lexicon.names.find(([, entity]) => entity === index)?.[0] ?? [],
  );
  return inFreshDocument(bare, address, readFileSync(file, 'utf8'), (page) =>
    page.evaluate((terms) => {
      const start = performance.now();
      new globalThis.Mark(document.body).mark(terms, {
        accuracy: 'exactly',
        separateWordSearch: false,
        caseSensitive: true,
      });
      return performance.now() - start;
    }, names),
  );
};

declare global {
  /** mark.js, as its browser build leaves it. */
  var Mark: new (context: Element) => { mark: (terms: string[], options: object) => void };
}

const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: path.join(import.meta.dirname, 'in-page.ts'),
        formats: ['iife'],
        name: 'newsglossBundle',
      },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('The bench bundle is empty.');
  return first.output[0].code;
};
