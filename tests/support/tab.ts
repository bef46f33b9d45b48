// What tests ask of a tab in any browser: the part that the pages of Playwright and puppeteer have
// in common, so that each is one as it is.
import type { Page as ChromiumPage } from 'playwright';
import type { Page as FirefoxPage } from 'puppeteer-core';
import type { Evaluator } from '../../scripts/support/evaluator';

/** The document of a tab, or of a frame in it. */
export interface Content extends Evaluator<string> {
  /** The element that it stands in; tabs have none. */
  frameElement?(): Promise<{ boundingBox(): Promise<Box | null> } | null>;
}

/** The keys that tests press, of those that both browsers know by the same name. */
type Key = 'c' | 'End' | 'Escape' | 'j' | 'Tab' | 'v';

export interface Tab extends Content {
  readonly mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
  readonly keyboard: {
    down(key: 'Control'): Promise<void>;
    up(key: 'Control'): Promise<void>;
    press(key: Key): Promise<void>;
    type(text: string): Promise<void>;
  };
  goto(address: string): Promise<unknown>;
  url(): string;
  bringToFront(): Promise<void>;
  hover(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  focus(selector: string): Promise<void>;
  frames(): Content[];
  mainFrame(): Content;
  screenshot(options?: { clip: Box }): Promise<Uint8Array>;
}

/** A card that is open. */
export interface Card {
  /** Its accessible name. */
  readonly name: string;
  readonly text: string;
  /** The accessible names of its buttons, in order. */
  readonly buttons: readonly string[];
  /** The middle of a button, scrolled into view. */
  readonly placeOf: (button: string) => Promise<Point>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const isFirefoxPage = (tab: Tab): tab is Tab & FirefoxPage => 'browserContext' in tab;
export const isChromiumPage = (tab: Tab): tab is Tab & ChromiumPage => 'context' in tab;

/** Turns the wheel by so many pixels. */
export const wheel = async (tab: Tab, by: number): Promise<void> => {
  if (isFirefoxPage(tab)) await tab.mouse.wheel({ deltaY: by });
  else if (isChromiumPage(tab)) await tab.mouse.wheel(0, by);
};

export const doubleClick = async (tab: Tab, { x, y }: Point): Promise<void> => {
  if (isFirefoxPage(tab)) await tab.mouse.click(x, y, { count: 2 });
  else if (isChromiumPage(tab)) await tab.mouse.dblclick(x, y);
};

/** Presses a key while another is held. */
export const pressWith = async (tab: Tab, held: 'Control', key: Key): Promise<void> => {
  await tab.keyboard.down(held);
  await tab.keyboard.press(key);
  await tab.keyboard.up(held);
};

/** How many elements fit a selector. */
export const countOf = (content: Content, selector: string): Promise<number> =>
  content.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

/** Where the first element is that fits a selector. Throws where none does. */
export const boxOf = (content: Content, selector: string): Promise<Box> =>
  content.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    if (box === undefined) throw new Error(`Nothing fits "${wanted}".`);
    const { x, y, width, height } = box;
    return { x, y, width, height };
  }, selector);

/** The first frame in a tab. Throws where there is none. */
export const innerFrame = (tab: Tab): Content => {
  const frame = tab.frames().find((candidate) => candidate !== tab.mainFrame());
  if (frame === undefined) throw new Error('The tab has no frame.');
  return frame;
};
