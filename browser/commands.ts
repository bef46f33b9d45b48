// What keys do: the commands of the manifest, whose keys the reader may change in the browser.
import { isOnAt, withSite } from '../core/sites';
import { browser } from './api';
import { askForPage } from './asking';
import { toggleMarks } from './marking';
import { openInTab, stepInTab } from './keyboard';
import { changeSetting, readSettings } from './settings-store';
import { openPanelBeside } from './side-panel';
import { type CurrentTab, currentTab } from './tabs';

type CommandName =
  | 'next-mention'
  | 'previous-mention'
  | 'look-up'
  | 'mark-in-page'
  | 'toggle-site'
  | 'toggle-all';

/** What is done beside the tab in front; `addressFor` gives the place of a text in the library. */
type Command = (tab: CurrentTab, addressFor: (text: string) => Promise<string>) => Promise<void>;

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  'next-mention': ({ id }) => stepInTab(id, 'next'),
  'previous-mention': ({ id }) => stepInTab(id, 'previous'),
  'look-up': async (tab, addressFor) => {
    const text = await openInTab(tab.id);
    if (text !== undefined) await openPanelBeside(tab, addressFor(text));
  },
  'mark-in-page': async ({ id }) => void (await toggleMarks(id)),
  'toggle-site': async ({ host, id }) => {
    if (host === undefined) return;
    const { sites } = (await readSettings()).settings;
    // Where pages wait to be asked for, this asks.
    if (sites.mode === 'clicked') await askForPage(id);
    else await changeSetting('sites', (now) => withSite(now, host, !isOnAt(now, host)));
  },
  'toggle-all': () => changeSetting('isPaused', (isPaused) => !isPaused),
};

/** Follows the keys of all commands but the one that opens the popup, which is the browser's own. */
export const followCommands = (addressFor: (text: string) => Promise<string>): void => {
  browser.commands.onCommand.addListener((name) => {
    if (!isCommand(name)) return;
    follow(COMMANDS[name], addressFor).catch((error: unknown) => {
      console.error(`Newsgloss could not do "${name}":`, error);
    });
  });
};

const follow = async (command: Command, addressFor: (text: string) => Promise<string>) => {
  const tab = await currentTab();
  if (tab !== undefined) await command(tab, addressFor);
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
