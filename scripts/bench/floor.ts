// Measures the floor where a scan is measured: in a content script of an extension, in the same world
// and at the same time of a page's life, when the browser still has its own work with the page.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from './bundle';
import type { Tab } from './tab';

/** A browser with an extension that does the bare walk and nothing else. */
export interface Floor {
  /** Loads a page afresh, in one tab; gives the milliseconds of its first walk. */
  readonly cold: (address: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Floor',
  version: '1',
  // Either browser takes its own of the two.
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  content_scripts: [{ matches: ['<all_urls>'], js: ['floor.js'], run_at: 'document_idle' }],
};

/** A browser with an extension of some folder. */
export interface WithFloor {
  readonly newTab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** Starts the browser of the floor, by what starts one with an extension. */
export const startFloor = async (
  open: (extension: string) => Promise<WithFloor>,
): Promise<Floor> => {
  const extension = mkdtempSync(path.join(tmpdir(), 'newsgloss-floor-'));
  writeFileSync(path.join(extension, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(extension, 'background.js'), '');
  writeFileSync(path.join(extension, 'floor.js'), await bundle('floor-in-page.ts'));
  const { newTab, close } = await open(extension);
  const tab = await newTab();
  return {
    cold: async (address) => {
      await tab.goto(address);
      return tab.evaluate(WALKED);
    },
    close,
  };
};

/** What the content script leaves. */
const WALKED = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => {
    if (root.dataset.newsglossFloor === undefined) return;
    observer.disconnect();
    resolve(Number(root.dataset.newsglossFloor));
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { attributes: true });
  look();
})`;
