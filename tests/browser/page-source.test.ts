// The page in a tab, as the library beside it is told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageInTab, type PageNews } from '../../browser/page-source';
import { eventually } from '../support/eventually';

const { disconnects, api } = await vi.hoisted(async () => {
  const { storageArea } = await import('../support/storage');
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const lost: (() => void)[] = [];
  const port = {
    onMessage: event,
    onDisconnect: { addListener: (listener: () => void) => lost.push(listener) },
    disconnect: () => undefined,
  };
  return {
    disconnects: lost,
    api: {
      storage: { sync: storageArea(), local: storageArea(), onChanged: event },
      tabs: { connect: () => port, get: vi.fn<() => Promise<object>>(), onUpdated: event },
      permissions: { contains: async () => true, onAdded: event, onRemoved: event },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: api }));

const NO_TAB = new Error('No tab with that id.');
const TAB = { id: 7, windowId: 1, host: undefined };

let controller: AbortController;

beforeEach(() => {
  controller = new AbortController();
  disconnects.length = 0;
});
afterEach(() => controller.abort());

/** What is told of a tab none of whose frames answers. */
const toldOfLost = (): readonly PageNews['is'][] => {
  const told: PageNews['is'][] = [];
  pageInTab(TAB).follow(({ is }) => told.push(is), controller.signal);
  for (const lost of disconnects) lost();
  return told;
};

describe('a page none of whose frames answers', () => {
  it('is told of as one that cannot be read, where it is no site', async () => {
    api.tabs.get.mockResolvedValue({ url: 'about:blank' });
    const told = toldOfLost();
    await eventually(() => told).toEqual(['loading', 'unreadable']);
  });

  it('is told of so where its tab is gone, too, and nobody waits for it for ever', async () => {
    api.tabs.get.mockRejectedValue(NO_TAB);
    const told = toldOfLost();
    await eventually(() => told).toEqual(['loading', 'unreadable']);
  });

  it('is told of no more once nobody follows it', async () => {
    api.tabs.get.mockImplementation(async () => {
      controller.abort();
      throw NO_TAB;
    });
    const told = toldOfLost();
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual(['loading']);
  });
});
