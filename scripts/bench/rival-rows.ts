// Ours beside other ways to find the same names on the same page: how long, and what is found.
import { type Lexicon, packLexicon } from '../../core/match/lexicon';
import { openingsOf } from '../../core/match/openings';
import { bundle } from './bundle';
import type { Side } from './pair';
import type { Rival, RivalQuestion, RivalTimes } from './rivals-in-page';
import { median, type Row } from './rows';
import { bring, load, type Tab } from './tab';

interface Passes {
  readonly documents: number;
  readonly ofEach: number;
}

const OFTEN: Passes = { documents: 5, ofEach: 8 };
const RIVALS: Readonly<Record<Exclude<Rival, 'Newsgloss'>, Passes>> = {
  'one regular expression': OFTEN,
  'modern-ahocorasick': OFTEN,
  '@monyone/aho-corasick': OFTEN,
  // It takes too long for more, and a page that it has marked is no longer the same.
  'mark.js': { documents: 1, ofEach: 1 },
};

/** Measures all of them by turns, each in fresh documents of a browser without us, as in a page's own script. */
export const rivalRows = async <Opened extends Tab>(
  { newTab }: Side<Opened>,
  address: string,
  lexicon: Lexicon,
): Promise<readonly Row[]> => {
  const script = await bundle('rivals-in-page.ts');
  const names = lexicon.names.filter(([, entity]) => entity >= 0).map(([text]) => text);
  const question: RivalQuestion = {
    names: [...new Set(names)],
    packed: packLexicon(lexicon),
    openings: openingsOf(lexicon.names).source,
  };
  const read = async (rival: Rival, passes: number): Promise<RivalTimes> => {
    const tab = await newTab();
    await load(tab, address);
    await bring(tab, script);
    const times = await tab.evaluate(
      ([name, asked, often]) => globalThis.newsglossRival(name, asked, often),
      [rival, question, passes] as const,
    );
    await tab.close();
    return times;
  };
  const ours: RivalTimes[] = [];
  const theirs = Object.entries(RIVALS).map(([name, passes]) => ({
    // Of an object that is written out with these keys.
    name: name as keyof typeof RIVALS,
    ...passes,
    times: new Array<RivalTimes>(),
  }));
  for (let round = 0; round < OFTEN.documents; round += 1) {
    ours.push(await read('Newsgloss', OFTEN.ofEach));
    for (const { name, documents, ofEach, times } of theirs) {
      if (round < documents) times.push(await read(name, ofEach));
    }
  }
  return theirs.flatMap(({ name, times }) => rowsOf(name, times, ours));
};

const rowsOf = (
  name: string,
  theirs: readonly RivalTimes[],
  ours: readonly RivalTimes[],
): readonly Row[] => {
  const found = new Set(theirs[0]?.found);
  const wanted = new Set(ours[0]?.found);
  const shared = [...found].filter((place) => wanted.has(place)).length;
  const warm = warmOf(theirs);
  return [
    { what: `${name}, cold`, measured: coldOf(theirs) / coldOf(ours), unit: '× our time' },
    ...(Number.isNaN(warm)
      ? []
      : [{ what: `${name}, warm`, measured: warm / warmOf(ours), unit: '× our time' }]),
    {
      what: `${name}, of our ${wanted.size} mentions`,
      measured: (shared / wanted.size) * 100,
      unit: '% found',
    },
    {
      what: `${name}, besides`,
      measured: ((found.size - shared) / wanted.size) * 100,
      unit: '% of ours',
    },
  ];
};

/** The first pass of a document. */
const coldOf = (times: readonly RivalTimes[]): number =>
  median(times.flatMap(({ passes: [first] }) => first ?? []));
/** Those behind the first three; none where there were no more. */
const warmOf = (times: readonly RivalTimes[]): number =>
  median(times.flatMap(({ passes }) => passes.slice(3)));
