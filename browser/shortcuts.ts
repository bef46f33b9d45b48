// The keyboard commands as the reader has set their keys.
import { browser } from './api';

export interface Shortcut {
  readonly description: string;
  /** As the browser writes them; empty where the command has none. */
  readonly keys: string;
}

/** All commands. The one that opens the popup is named by what it does, which its manifest cannot. */
export const allShortcuts = async (openPopup: string): Promise<readonly Shortcut[]> =>
  (await browser.commands.getAll()).map(({ description, shortcut }) => ({
    description: description || openPopup,
    keys: shortcut ?? '',
  }));

/** Opens the browser's page on which keys are set. */
export const openShortcutSettings = async (): Promise<void> => {
  const { commands } = browser;
  // Firefox alone has this; its types do not know it yet.
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
    commands.openShortcutSettings();
  } else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};
