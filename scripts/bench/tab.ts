// What most parts of the bench ask of a tab, in whatever browser.
import type { Evaluator } from '../support/evaluator';

/** What the pages of Playwright and puppeteer have in common, so that each is one as it is. */
export interface Tab extends Evaluator<string> {
  readonly mouse: { move(x: number, y: number, options?: { steps?: number }): Promise<void> };
  /** Loads a page until its `load` event. */
  goto(address: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  frames(): readonly unknown[];
  url(): string;
}

/** Loads a page afresh in a tab, and lets it be laid out and painted. */
export const load = async (tab: Tab, address: string): Promise<void> => {
  await tab.goto(address);
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
};

/** Brings the bench's own code into a page, past its policy against scripts. */
export const bring = (tab: Tab, code: string): Promise<unknown> =>
  tab.evaluate(`${code}; undefined`);
