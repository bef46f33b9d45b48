// The same page with us and without, by turns: what else the machine does hits both alike.
import type { FrameMentions } from '../support/mentions';
import { median } from './rows';
import { load, type Tab } from './tab';

/** A browser that is measured. */
export interface Side<Opened extends Tab = Tab> {
  readonly newTab: () => Promise<Opened>;
  /** Waits until all that we find in a tab is found, and gives it. Nothing in a browser without us. */
  readonly found: (tab: Opened) => Promise<readonly FrameMentions[]>;
}

/** A browser with the built extension, and one without. */
export interface Pair<Opened extends Tab = Tab> {
  readonly withUs: Side<Opened>;
  readonly without: Side<Opened>;
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
export const byTurns = async <Opened extends Tab>(
  pair: Pair<Opened>,
  turns: number,
  measure: (tab: Opened, load: Load) => Promise<number>,
): Promise<Medians> => {
  const withUs: number[] = [];
  const without: number[] = [];
  const measureIn = async ({ newTab, found }: Side<Opened>): Promise<number> => {
    const tab = await newTab();
    const figure = await measure(tab, async (address) => {
      await load(tab, address);
      await found(tab);
    });
    await tab.close();
    return figure;
  };
  for (let turn = 0; turn < turns; turn += 1) {
    // Who comes second has the tab before it still being put away.
    if (turn % 2 === 0) withUs.push(await measureIn(pair.withUs));
    without.push(await measureIn(pair.without));
    if (turn % 2 === 1) withUs.push(await measureIn(pair.withUs));
  }
  return {
    withUs: median(withUs),
    without: median(without),
    ratio: median(withUs.map((figure, turn) => figure / (without[turn] ?? Number.NaN))),
  };
};

/** The same for a page that has been loaded, and what is measured in it. */
export const loadedByTurns = <Opened extends Tab>(
  pair: Pair<Opened>,
  turns: number,
  address: string,
  measure: (tab: Opened) => Promise<number>,
): Promise<Medians> =>
  byTurns(pair, turns, async (tab, loadInTab) => {
    await loadInTab(address);
    await tab.bringToFront();
    return measure(tab);
  });

/** How often something is measured again in the same tabs, and in how many pairs of them. */
export interface Alternation {
  readonly tabs: number;
  readonly turns: number;
}

/**
 * Measures what takes a moment again and again in two tabs that have loaded a page, by turns: a machine
 * that is slow for half a second is so for both. Gives the quotients of each pair of tabs in their order:
 * with us by without.
 */
export const alternately = async <Opened extends Tab>(
  pair: Pair<Opened>,
  { tabs, turns }: Alternation,
  address: string,
  measure: (tab: Opened) => Promise<number>,
): Promise<readonly (readonly number[])[]> => {
  const open = async ({ newTab, found }: Side<Opened>): Promise<Opened> => {
    const tab = await newTab();
    await load(tab, address);
    await found(tab);
    await tab.bringToFront();
    return tab;
  };
  const all: number[][] = [];
  for (let nth = 0; nth < tabs; nth += 1) {
    const quotients: number[] = [];
    const withUs = await open(pair.withUs);
    const without = await open(pair.without);
    for (let turn = 0; turn < turns; turn += 1) {
      const before = turn % 2 === 0 ? await measure(withUs) : undefined;
      const alone = await measure(without);
      quotients.push((before ?? (await measure(withUs))) / alone);
    }
    all.push(quotients);
    await withUs.close();
    await without.close();
  }
  return all;
};
