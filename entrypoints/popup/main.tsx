// The popup: what is on the page in the reader's tab, and the library behind it.
import { ownCopies } from '../../browser/own-copies';
import { loadBundledPack } from '../../browser/pack-store';
import { pageInTab } from '../../browser/page-source';
import { lastPlace, rememberPlace } from '../../browser/places';
import { settingsMender } from '../../browser/settings-store';
import { openPanelBeside } from '../../browser/side-panel';
import { controls, siteSwitch } from '../../browser/site-switch';
import { currentTab, openLibraryTab } from '../../browser/tabs';
import { mountLibrary, startLibrary } from '../../components/library/mount';
import { resumeAt } from '../../components/library/use-route';

const start = async (): Promise<void> => {
  const [pack, tab, mend] = await Promise.all([loadBundledPack(), currentTab(), settingsMender()]);
  const [site, last, forAll] = await Promise.all([
    tab && siteSwitch(tab.host),
    lastPlace('popup', tab?.id),
    controls(close),
  ]);
  resumeAt(last, (address) => rememberPlace('popup', address, tab?.id));
  mountLibrary({
    pack,
    copies: ownCopies,
    frame: 'popup',
    page: tab && pageInTab(tab, true),
    site,
    controls: forAll,
    onSettingsMended: mend,
    openInTab: (address) => void openLibraryTab(address).then(close),
    openBeside: tab && ((address) => void openPanelBeside(tab, address).then(close)),
  });
};

startLibrary('popup', start);
