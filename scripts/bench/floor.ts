// Measures the floor where a scan is measured: in a content script of an extension, in the same world
// and at the same time of a page's life, when the browser still has its own work with the page.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '../support/launch';
import { bundle } from './bundle';

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
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['<all_urls>'], js: ['floor.js'], run_at: 'document_idle' }],
};

/** Starts the browser of the floor. */
export const startFloor = async (): Promise<Floor> => {
  const extension = mkdtempSync(path.join(tmpdir(), 'newsgloss-floor-'));
  writeFileSync(path.join(extension, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(extension, 'background.js'), '');
  writeFileSync(path.join(extension, 'floor.js'), await bundle('floor-in-page.ts'));
  const { context, worker } = await launch({ extension, keepsWelcome: true });
  const tab = await context.newPage();
  return {
    cold: async (address) => {
      const told = worker.evaluate(
        () => new Promise<number>((resolve) => chrome.runtime.onMessage.addListener(resolve)),
      );
      // What is asked of the worker is done in turn: by then it listens.
      await worker.evaluate(() => undefined);
      await tab.goto(address, { waitUntil: 'load' });
      return told;
    },
    close: () => context.close(),
  };
};
