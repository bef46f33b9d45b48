// The picture on the toolbar button: grey where pages are not read. A page says so where it differs
// from what is usual, so that most need to say nothing.
import type { Settings } from '../core/settings';
import { isReadUsually } from '../core/sites';
import { browser } from './api';
import { followSettings, readSettings } from './settings-store';

/** Shows whether the page of a tab is read, until another page comes. */
export const showReading = (tabId: number, isRead: boolean): Promise<void> =>
  setIcon({ tabId }, isRead);

/** Shows what is usual by the settings, now and at each change, for as long as the background lives. */
export const followUsualReading = (): void => {
  const show = (settings: Settings): Promise<void> => setIcon({}, isReadUsually(settings));
  void readSettings().then(({ settings }) => show(settings));
  followSettings((settings) => void show(settings), new AbortController().signal);
};

const setIcon = async (tab: { readonly tabId?: number }, isRead: boolean): Promise<void> => {
  const button = import.meta.env.FIREFOX ? browser.browserAction : browser.action;
  const prefix = isRead ? '' : 'off-';
  const path = { 16: `/icon/${prefix}16.png`, 32: `/icon/${prefix}32.png` };
  try {
    await button.setIcon({ ...tab, path });
  } catch {
    // The tab was closed meanwhile.
  }
};
