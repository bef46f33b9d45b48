// The parts of the table: those that any browser has, and those that want Chromium's own tools.
import type { Lexicon } from '../../core/match/lexicon';
import type { Pack } from '../../pack/schema';
import { builtExtension } from '../support/build';
import { aliasRows } from './alias-rows';
import type { Browsers } from './browsers';
import { cardRows } from './card-rows';
import { startChromium } from './chromium';
import { churnRows } from './churn-rows';
import { startFirefox } from './firefox';
import { giantRows } from './giant-rows';
import { inputRows } from './input-rows';
import { libraryRows } from './library-rows';
import { memoryRows } from './memory-rows';
import { pointerRows } from './pointer-rows';
import { popupRows } from './popup-rows';
import { rivalRows } from './rival-rows';
import type { Row } from './rows';
import { scanRows } from './scan-rows';
import { scrollRows, scrollWorkRows } from './scroll-rows';
import { searchRows } from './search-rows';
import type { Tab } from './tab';
import { taskRows } from './task-rows';

/** What is measured: addresses of pages, and what they and the names in them are made of. */
export interface Measured {
  readonly pack: Pack;
  readonly lexicon: Lexicon;
  readonly names: readonly string[];
  readonly address: string;
  /** The same page ten times as large. */
  readonly tenfold: string;
  /** A page with so many mentions. */
  readonly many: string;
  readonly mentions: number;
  readonly article: string;
}

type Part = () => Promise<readonly Row[]>;

/** The parts of a browser's table by their names, and what ends it. */
export interface Table {
  readonly parts: Readonly<Record<string, Part>>;
  readonly close: () => Promise<void>;
}

const partsOf = <Opened extends Tab>(browsers: Browsers<Opened>, measured: Measured) => {
  const { withUs, without, heapOf } = browsers;
  const { address, tenfold, many, mentions, names, lexicon, pack } = measured;
  const words = pack.entities.slice(0, 4).map(({ name }) => name);
  return {
    scan: () =>
      scanRows({ pair: browsers, open: browsers.open, address, tenfold, many, mentions, lexicon }),
    aliases: () => aliasRows(without, address, lexicon, heapOf),
    rivals: () => rivalRows(without, address, lexicon),
    input: () => inputRows(browsers, browsers.inputs, address, tenfold),
    card: () => cardRows(withUs, address),
    library: async () => [
      ...(await searchRows(without, pack)),
      ...(await libraryRows(browsers.openOwn, words)),
    ],
    memory: () =>
      memoryRows(browsers, heapOf, { 'large page': address, [`${mentions} mentions`]: many }),
    pointer: () => pointerRows(withUs, browsers.askOurs, many, mentions),
    scroll: () => scrollRows(browsers, many, mentions),
    churn: () => churnRows(browsers, names),
    giants: () => giantRows(browsers, names),
  };
};

/** Starts Chromium, with a build made anew. */
export const chromiumParts = async (measured: Measured): Promise<Table> => {
  const extension = builtExtension('chrome-mv3', true);
  const chromium = await startChromium(extension);
  const { address, many, article } = measured;
  const { scan, aliases, rivals, ...others } = partsOf(chromium, measured);
  return {
    parts: {
      scan,
      aliases,
      rivals,
      tasks: () => taskRows(chromium, address),
      ...others,
      library: async () => [...(await others.library()), ...(await popupRows(extension, article))],
      scroll: async () => [...(await others.scroll()), ...(await scrollWorkRows(chromium, many))],
    },
    close: chromium.close,
  };
};

/** Whose budgets Firefox does not keep, by how their rows begin: docs/performance.md says why. */
const NOT_KEPT_IN_FIREFOX = [
  'Scan, cold',
  'Input delay while scanning',
  'Search, 10000 entities',
  'Heap that we add, 5000 mentions',
  'The same against the caret look-up',
  'Work done,',
  'Frames of a page that is 10,000 elements deep',
  'Frames of a page that has 100 frames',
  'Frames of a page that changes 100,000 times',
];

/** A row for comparison alone where Firefox does not keep its budget. */
const inFirefox = ({ budget, ...row }: Row): Row =>
  budget === undefined || NOT_KEPT_IN_FIREFOX.some((begin) => row.what.startsWith(begin))
    ? row
    : { ...row, budget };

/** Starts Firefox, with a build made anew. */
export const firefoxParts = async (measured: Measured): Promise<Table> => {
  const firefox = await startFirefox(builtExtension('firefox-mv2', true));
  const parts = Object.entries<Part>(partsOf(firefox, measured)).map(
    ([name, measure]): [string, Part] => [name, async () => (await measure()).map(inFirefox)],
  );
  return { parts: Object.fromEntries(parts), close: firefox.close };
};
