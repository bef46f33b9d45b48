// The styles of the marks in pages from their start. Where they come with the first name, Chromium styles
// the whole page anew; where they were there before, they cost nothing that could be measured. Firefox
// inherits no highlights: there each element of each page would pay for them.
import type { Settings } from '../core/settings';
import { isReadUsually } from '../core/sites';
import { browser } from './api';
import { MARK_STYLES } from './own-page';
import { followSettings, readSettings } from './settings-store';

/** Has the browser put them into the pages that are read, by the settings of now and of later. */
export const followEarlyStyles = (): void => {
  if (import.meta.env.FIREFOX) return;
  // The browser keeps what it was told until the extension is updated.
  browser.runtime.onInstalled.addListener(() => {
    void readSettings().then(({ settings }) => tell(settings));
  });
  followSettings((settings) => void tell(settings), new AbortController().signal);
};

/**
 * Frames are left out, which are small and may stand on a site that is off: a page can see by the styles
 * that it is one of those that are read.
 */
const tell = ({ isPaused, sites }: Settings): Promise<void> =>
  navigator.locks.request('early-styles', async () => {
    await browser.scripting.unregisterContentScripts();
    if (!isReadUsually({ isPaused, sites })) return;
    const off = sites.mode === 'except' ? sites.off : [];
    try {
      await browser.scripting.registerContentScripts([
        {
          id: 'mark-styles',
          matches: ['<all_urls>'],
          excludeMatches: off.map((host) => `*://*.${host}/*`),
          css: [MARK_STYLES],
          runAt: 'document_start',
        },
      ]);
    } catch (error) {
      // The browser may not know a host as one: the styles then come with the first name.
      console.warn('Newsgloss could not have its styles in pages from their start:', error);
    }
  });
