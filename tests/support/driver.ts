// One browser with the built extension and one site for all tests of a file. After each test its
// tabs are closed, and whatever any page wrote to its console fails it.
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Background } from '../../scripts/support/mentions';
import { eventually } from './eventually';
import { markedTexts } from './marks';
import { documentOf, type Site, startSite } from './site';
import type { Tab } from './tab';

/** A browser with the extension, as tests drive it. */
export interface Driver<Opened extends Tab = Tab> {
  /** Starts it; `note` is told what pages write to their consoles. */
  readonly start: (note: (message: string) => void) => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly newTab: () => Promise<Opened>;
  readonly closeTabs: () => Promise<void>;
  readonly background: () => Background;
  /** Tells the extension that the keys of commands were pressed, at once one after the other. */
  readonly press: (...commands: readonly string[]) => Promise<void>;
}

export interface Driven<Opened extends Tab = Tab> extends Pick<
  Driver,
  'background' | 'press' | 'closeTabs'
> {
  readonly site: () => Site;
  /** Opens an address, or a document with the given body, in a new tab. */
  readonly open: (addressOrBody: string) => Promise<Opened>;
  /** Opens a document with the given body and waits until these texts are painted, sorted. */
  readonly openMarked: (body: string, texts: readonly string[]) => Promise<Opened>;
  /** What the consoles of all pages have said in this test; empty it where that was expected. */
  readonly console: string[];
}

const START_MS = 60_000;

/** Starts everything before the tests of the file that calls this, and ends it after them. */
export const useDriver = <Opened extends Tab>(driver: Driver<Opened>): Driven<Opened> => {
  let site: Site | undefined;
  const messages: string[] = [];
  const served = (): Site => {
    if (site === undefined) throw new Error('The site stands in tests alone.');
    return site;
  };
  beforeAll(async () => {
    site = await startSite();
    await driver.start((message) => messages.push(message));
  }, START_MS);
  afterEach(async () => {
    await driver.closeTabs();
    expect(messages.splice(0), 'the console stays clean').toEqual([]);
  });
  afterAll(async () => {
    await driver.stop();
    await site?.close();
  });

  const open = async (addressOrBody: string): Promise<Opened> => {
    const tab = await driver.newTab();
    const isAddress = /^[a-z-]+:/.test(addressOrBody);
    await tab.goto(isAddress ? addressOrBody : served().serve(documentOf(addressOrBody)));
    return tab;
  };
  return {
    site: served,
    open,
    openMarked: async (body, texts) => {
      const tab = await open(body);
      await eventually(() => markedTexts(tab)).toEqual(texts.toSorted());
      return tab;
    },
    console: messages,
    background: driver.background,
    press: driver.press,
    closeTabs: driver.closeTabs,
  };
};
