// The same page with us and without, by turns: what else the machine does hits both alike.
import type { BrowserContext, Page } from 'playwright';
import type { Session } from '../support/launch';
import { mentionsOf } from '../support/mentions';
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

/** Measures a page in both browsers, afresh at each turn; with us, once its mentions are found. */
export const byTurns = async (
  { session, bare }: Pair,
  turns: number,
  address: string,
  measure: (tab: Page) => Promise<number>,
): Promise<Medians> => {
  const withUs: number[] = [];
  const without: number[] = [];
  const measureIn = async (context: BrowserContext): Promise<number> => {
    const tab = await context.newPage();
    await tab.goto(address, { waitUntil: 'load' });
    if (context === session.context) await mentionsOf(session.worker, tab);
    await tab.bringToFront();
    const figure = await measure(tab);
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
