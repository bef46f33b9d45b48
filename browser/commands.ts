// What keys do: the commands of the manifest, whose keys the reader may change in the browser.
import { i18n } from '#i18n';
import { isOnAt, withSite } from '../core/sites';
import { browser } from './api';
import { askForPage } from './asking';
import { toggleMarks } from './marking';
import { openInTab, stepInTab, tellInTab } from './keyboard';
import { changeSetting, readSettings } from './settings-store';
import { openPanelBeside } from './side-panel';
import { type CurrentTab, knownTab } from './tabs';

type CommandName =
  | 'next-mention'
  | 'previous-mention'
  | 'look-up'
  | 'mark-in-page'
  | 'toggle-site'
  | 'toggle-all';

/** The place of a text in the library. */
type AddressFor = (text: string) => Promise<string>;

/** What is done in the tab in front. */
type Command = (tab: CurrentTab, addressFor: AddressFor) => Promise<void>;

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  'next-mention': ({ id }) => stepInTab(id, 'next'),
  'previous-mention': ({ id }) => stepInTab(id, 'previous'),
  'look-up': (tab, addressFor) =>
    openInTab(tab.id, (text) => openPanelBeside(tab, addressFor(text))),
  'mark-in-page': async ({ id }) => void (await toggleMarks(id)),
  'toggle-site': async ({ host, id }) => {
    if (host === undefined) return;
    const { sites } = (await readSettings()).settings;
    // Where pages wait to be asked for, this asks.
    if (sites.mode === 'clicked') await askForPage(id);
    else
      await told(
        id,
        changeSetting('sites', (now) => withSite(now, host, !isOnAt(now, host))),
      );
  },
  'toggle-all': ({ id }) =>
    told(
      id,
      changeSetting('isPaused', (isPaused) => !isPaused),
    ),
};

/** A key has no place of its own where it could say that nothing came of it: the page has. */
const told = async (tabId: number, storing: Promise<void>): Promise<void> => {
  try {
    await storing;
  } catch (error) {
    await tellInTab(tabId, i18n.t('site.notStored'));
    throw error;
  }
};

/** Follows the keys of all commands but the one that opens the popup, which is the browser's own. */
export const followCommands = (addressFor: AddressFor): void => {
  // At once, in the tab that the browser names: a panel opens for the reader's own act alone.
  browser.commands.onCommand.addListener((name, asked) => {
    const tab = asked && knownTab(asked);
    if (tab === undefined || !isCommand(name)) return;
    COMMANDS[name](tab, addressFor).catch((error: unknown) => {
      console.error(`Newsgloss could not do "${name}":`, error);
    });
  });
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
