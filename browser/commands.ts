// What keys do: the commands of the manifest, whose keys the reader may change in the browser.
import { isOnAt, withSite } from '../core/sites';
import { browser } from './api';
import { askForPage } from './asking';
import { changeSetting, readSettings } from './settings-store';
import { currentTab } from './tabs';

type CommandName = 'toggle-site' | 'toggle-all';

const COMMANDS: Readonly<Record<CommandName, () => Promise<void>>> = {
  'toggle-site': async () => {
    const tab = await currentTab();
    if (tab?.host === undefined) return;
    const { host, id } = tab;
    const { sites } = (await readSettings()).settings;
    // Where pages wait to be asked for, this asks.
    if (sites.mode === 'clicked') await askForPage(id);
    else await changeSetting('sites', (now) => withSite(now, host, !isOnAt(now, host)));
  },
  'toggle-all': () => changeSetting('isPaused', (isPaused) => !isPaused),
};

/** Follows the keys of all commands but the one that opens the popup, which is the browser's own. */
export const followCommands = (): void => {
  browser.commands.onCommand.addListener((name) => {
    if (!isCommand(name)) return;
    COMMANDS[name]().catch((error: unknown) => {
      console.error(`Newsgloss could not do "${name}":`, error);
    });
  });
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
