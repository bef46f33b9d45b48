// One Chromium with the built extension and one site for all tests of a file. After each test its
// tabs are closed, and whatever any page wrote to its console fails it.
import type { BrowserContext, Page, Worker } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { builtExtension } from '../../scripts/support/build';
import { launch, type LaunchOptions, type Session } from '../../scripts/support/launch';
import { eventually } from './eventually';
import { markedTexts } from './marks';
import { documentOf, type Site, startSite } from './site';

export interface Newsgloss {
  readonly session: () => Session;
  readonly context: () => BrowserContext;
  readonly worker: () => Worker;
  readonly site: () => Site;
  /** Opens an address, or a document with the given body, in a new tab. */
  readonly open: (addressOrBody: string) => Promise<Page>;
  /** Opens a document with the given body and waits until these texts are painted, sorted. */
  readonly openMarked: (body: string, texts: readonly string[]) => Promise<Page>;
  /** What the consoles of all pages have said in this test; empty it where that was expected. */
  readonly console: string[];
}

const START_MS = 60_000;

/** Starts everything before the tests of the file that calls this, and ends it after them. */
export const useNewsgloss = (options: Partial<LaunchOptions> = {}): Newsgloss => {
  let session: Session | undefined;
  let site: Site | undefined;
  const messages: string[] = [];
  const running = (): Session => {
    if (session === undefined) throw new Error('The browser runs in tests alone.');
    return session;
  };
  const served = (): Site => {
    if (site === undefined) throw new Error('The site stands in tests alone.');
    return site;
  };

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ extension: builtExtension('chrome-mv3'), ...options });
    session.context.on('console', (message) => {
      // The worker has a console of its own.
      if (message.page() !== null) messages.push(message.text());
    });
    session.context.on('weberror', (error) => messages.push(String(error.error())));
  }, START_MS);
  afterEach(async () => {
    const { context } = running();
    const [first, ...others] = context.pages();
    await first?.goto('about:blank');
    await Promise.all(others.map((tab) => tab.close()));
    expect(messages.splice(0), 'the console stays clean').toEqual([]);
  });
  afterAll(async () => {
    await session?.context.close();
    await site?.close();
  });

  const open = async (addressOrBody: string): Promise<Page> => {
    const tab = await running().context.newPage();
    const isAddress = /^[a-z-]+:/.test(addressOrBody);
    await tab.goto(isAddress ? addressOrBody : served().serve(documentOf(addressOrBody)));
    return tab;
  };
  return {
    session: running,
    context: () => running().context,
    worker: () => running().worker,
    site: served,
    open,
    openMarked: async (body, texts) => {
      const tab = await open(body);
      await eventually(() => markedTexts(tab)).toEqual(texts.toSorted());
      return tab;
    },
    console: messages,
  };
};
