// The popup: what is on the page in the reader's tab, and the library behind it.
import { loadBundledPack } from '../../browser/pack-store';
import { pageInTab } from '../../browser/page-source';
import { settingsMender } from '../../browser/settings-store';
import { siteSwitch } from '../../browser/site-switch';
import { currentTab, openLibraryTab } from '../../browser/tabs';
import { mountLibrary } from '../../components/library/mount';

const start = async (): Promise<void> => {
  const [pack, tab, mend] = await Promise.all([loadBundledPack(), currentTab(), settingsMender()]);
  mountLibrary({
    pack,
    frame: 'popup',
    page: tab && pageInTab(tab),
    site: tab && (await siteSwitch(tab.host)),
    onSettingsMended: mend,
    openInTab: (address) => {
      void openLibraryTab(address).then(close);
    },
  });
};

void start();
