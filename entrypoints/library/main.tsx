// The library in a tab of its own.
import { loadBundledPack } from '../../browser/pack-store';
import { settingsMender } from '../../browser/settings-store';
import { openLibraryTab } from '../../browser/tabs';
import { mountLibrary } from '../../components/library/mount';

const start = async (): Promise<void> => {
  const [pack, mend] = await Promise.all([loadBundledPack(), settingsMender()]);
  mountLibrary({
    pack,
    frame: 'tab',
    onSettingsMended: mend,
    openInTab: (address) => void openLibraryTab(address),
  });
};

void start();
