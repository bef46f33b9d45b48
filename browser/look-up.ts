// Looking up from anywhere in the browser: the menu of a selection, and the address bar.
import { i18n } from '#i18n';
import { browser } from './api';
import { openPanelBeside } from './side-panel';
import { openLibraryHere, openLibraryTab } from './tabs';

/** What is asked of the material. */
export interface LookUpAnswers {
  /** The address in the library that answers a text. */
  readonly addressFor: (text: string) => Promise<string>;
  /** The entities that a beginning of a text may mean, best first. */
  readonly suggest: (text: string) => Promise<readonly Suggestion[]>;
}

export interface Suggestion {
  readonly name: string;
  readonly summary: string;
}

const MENU_ITEM = 'look-up';

/** Offers both, for as long as the background lives. */
export const offerLookUp = (answers: LookUpAnswers): void => {
  offerMenu(answers);
  offerAddressBar(answers);
};

const offerMenu = ({ addressFor }: LookUpAnswers): void => {
  browser.contextMenus.create(
    { id: MENU_ITEM, title: i18n.t('lookUp.menu'), contexts: ['selection'] },
    // A background that wakes finds its item in the menu already, which the browser calls an error.
    () => void browser.runtime.lastError,
  );
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== MENU_ITEM || selectionText === undefined) return;
    const address = addressFor(selectionText);
    if (tab?.id === undefined || tab.id < 0) void address.then(openLibraryTab);
    else void openPanelBeside({ id: tab.id, windowId: tab.windowId }, address);
  });
};

const offerAddressBar = ({ addressFor, suggest }: LookUpAnswers): void => {
  const { omnibox } = browser;
  void omnibox.setDefaultSuggestion({ description: plain(i18n.t('lookUp.omnibox')) });
  omnibox.onInputChanged.addListener((text, tell) => {
    void suggest(text).then((found) =>
      tell(
        found.map(({ name, summary }) => ({
          content: name,
          description: plain(`${name} – ${summary}`),
        })),
      ),
    );
  });
  omnibox.onInputEntered.addListener((text, place) => {
    void addressFor(text).then(place === 'currentTab' ? openLibraryHere : openLibraryTab);
  });
};

/** Chromium reads descriptions as XML, Firefox as they are. */
const plain = (text: string): string =>
  import.meta.env.FIREFOX
    ? text
    : text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);
