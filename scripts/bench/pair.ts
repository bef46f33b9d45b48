// The same page with us and without, by turns: what else the machine does hits both alike.
import type { BrowserContext, Page } from 'playwright';
import type { Session } from '../support/launch';
import { mentionsOf } from '../support/mentions';
import { load } from './bare-browser';
import { median } from './rows';

export interface Pair {
  /** Chromium with the built extension, and without. */
  readonly session: Session;
  readonly bare: BrowserContext;
}

export interface Medians {
  readonly withUs: number;
  readonly without: number;
  /** The median of the quotients of each turn: with us by without. */
  readonly ratio: number;
}

/** Loads a page in a tab, until it is drawn and, with us, its mentions are found. */
export type Load = (address: string) => Promise<void>;

/** Measures something in both browsers by turns, each time in a new tab. */
export const byTurns = async (
  { session, bare }: Pair,
  turns: number,
  measure: (tab: Page, load: Load) => Promise<number>,
): Promise<Medians> => {
  const withUs: number[] = [];
  const without: number[] = [];
  const measureIn = async (context: BrowserContext): Promise<number> => {
    const tab = await context.newPage();
    const figure = await measure(tab, async (address) => {
      await load(tab, address);
      if (context === session.context) await mentionsOf(session.worker, tab);
    });
    await tab.close();
    return figure;
  };
  for (let turn = 0; turn < turns; turn += 1) {
    withUs.push(await measureIn(session.context));
    without.push(await measureIn(bare));
  }
  return {
    withUs: median(withUs),
    without: median(without),
    ratio: median(withUs.map((figure, turn) => figure / (without[turn] ?? Number.NaN))),
  };
};

/** The same for a page that has been loaded, and what is measured in it. */
export const loadedByTurns = (
  pair: Pair,
  turns: number,
  address: string,
  measure: (tab: Page) => Promise<number>,
): Promise<Medians> =>
  byTurns(pair, turns, async (tab, loadInTab) => {
    await loadInTab(address);
    await tab.bringToFront();
    return measure(tab);
  });
