// What many names cost: scans with 1,500, 10,000 and 100,000 of them against 60, on the same page.
import { gzipSync } from 'node:zlib';
import { type Lexicon, packLexicon } from '../../core/match/lexicon';
import { openingsOf } from '../../core/match/openings';
import { bundle } from './bundle';
import { lexiconOfSize } from './many-names';
import type { Side } from './pair';
import { median, type Row } from './rows';
import { bring, load, type Tab } from './tab';

const FEW = 60;
const MOST = 100_000;
/** Each size with the times of the fewest that a scan may take. */
const SIZES = [
  { size: FEW, atMost: 1 },
  { size: 1500, atMost: 2 },
  { size: 10_000, atMost: 2 },
  { size: MOST, atMost: 3 },
] as const;
const FRESH_DOCUMENTS = 5;
const WARM_PASSES = 7;

/** One document: its start, its first scan, the median of those that followed, and the heap of it all. */
interface Reading {
  readonly compile: number;
  readonly cold: number;
  readonly warm: number;
  readonly heap: number;
}

/** Measures lexicons of several sizes by turns, each in a fresh document of a tab without us. */
export const aliasRows = async <Opened extends Tab>(
  { newTab }: Side<Opened>,
  address: string,
  lexicon: Lexicon,
  heapOf: (tab: Opened) => Promise<number>,
): Promise<readonly Row[]> => {
  const script = await bundle('in-page.ts');
  const sizes = SIZES.map(({ size, atMost }) => {
    const { packed, openings } = shipped(lexiconOfSize(lexicon, size, FEW));
    const read = async (): Promise<Reading> => {
      const tab = await newTab();
      await load(tab, address);
      await bring(tab, script);
      const reading = await readingOf(tab, packed, openings, heapOf);
      await tab.close();
      return reading;
    };
    const bytes = gzipSync(packed + openings).length;
    return { size, atMost, bytes, read, readings: new Array<Reading>() };
  });
  for (let round = 0; round < FRESH_DOCUMENTS; round += 1) {
    for (const { read, readings } of sizes) readings.push(await read());
  }
  const medianOf = (readings: readonly Reading[], part: keyof Reading): number =>
    median(readings.map((reading) => reading[part]));
  const [few, ...more] = sizes;
  if (few === undefined) throw new Error('There is nothing to compare with.');
  return [
    ...more.flatMap(({ size, atMost, readings }) =>
      (['cold', 'warm'] as const).map((part) => ({
        what: `Scan, ${size} names, ${part}`,
        measured: medianOf(readings, part) / medianOf(few.readings, part),
        unit: `× ${FEW} names`,
        budget: { atMost },
      })),
    ),
    ...sizes.flatMap(({ size, bytes, readings }) => [
      { what: `Start-up, ${size} names`, measured: medianOf(readings, 'compile'), unit: 'ms' },
      { what: `Bytes, ${size} names, gzip`, measured: bytes / 1024, unit: 'kB' },
      {
        what: `Heap, ${size} names, after the scans`,
        measured: medianOf(readings, 'heap') / 1024 / 1024,
        unit: 'MB',
      },
    ]),
  ];
};

/** A lexicon as a build packs it. */
const shipped = (lexicon: Lexicon) => ({
  packed: packLexicon(lexicon),
  openings: openingsOf(lexicon.names).source,
});

const readingOf = async <Opened extends Tab>(
  tab: Opened,
  packed: string,
  openings: string,
  heapOf: (tab: Opened) => Promise<number>,
): Promise<Reading> => {
  const before = await heapOf(tab);
  const times = await tab.evaluate(
    ([text, source, passes]) => {
      const { compile, scan } = globalThis.newsglossBench;
      const started = compile(text, source).ms;
      const cold = scan().ms;
      return { compile: started, cold, warm: Array.from({ length: passes }, () => scan().ms) };
    },
    [packed, openings, WARM_PASSES] as const,
  );
  return { ...times, warm: median(times.warm), heap: (await heapOf(tab)) - before };
};
