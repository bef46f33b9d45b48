// The popup: what is on the page in the reader's tab, and the library behind it.
import { ownCopies } from '../../browser/own-copies';
import { loadBundledPack } from '../../browser/pack-store';
import { followedAhead, pageInTab } from '../../browser/page-source';
import { lastPlace, rememberPlace } from '../../browser/places';
import { settingsTrouble } from '../../browser/settings-store';
import { openPanelBeside } from '../../browser/side-panel';
import { controls, siteSwitch } from '../../browser/site-switch';
import { currentTab, openLibraryTab } from '../../browser/tabs';
import { mountLibrary, startLibrary } from '../../components/library/mount';
import { resumeAt } from '../../components/library/use-route';

/** What there is to say of the tab, asked for all at once. */
const besideTab = async () => {
  const tab = await currentTab();
  // A reader waits for the names on the page: they are asked for before anything else is there.
  const page = tab && followedAhead(pageInTab(tab, true));
  const [site, last] = await Promise.all([
    tab && siteSwitch(tab.host),
    lastPlace('popup', tab?.id),
  ]);
  return { tab, page, site, last };
};

const start = async (): Promise<void> => {
  const [pack, { tab, page, site, last }, onTroubleTold, forAll] = await Promise.all([
    loadBundledPack(),
    besideTab(),
    settingsTrouble(),
    controls(close),
  ]);
  resumeAt(last, (address) => rememberPlace('popup', address, tab?.id));
  mountLibrary({
    pack,
    copies: ownCopies,
    frame: 'popup',
    page,
    site,
    controls: forAll,
    onTroubleTold,
    openInTab: (address) => void openLibraryTab(address).then(close),
    openBeside: tab && ((address) => void openPanelBeside(tab, address).then(close)),
  });
};

startLibrary('popup', start);
