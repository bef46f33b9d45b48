// The library in a tab of its own.
import { ownCopies } from '../../browser/own-copies';
import { loadBundledPack } from '../../browser/pack-store';
import { lastPlace, rememberPlace } from '../../browser/places';
import { settingsMender } from '../../browser/settings-store';
import { openLibraryTab } from '../../browser/tabs';
import { mountLibrary, startLibrary } from '../../components/library/mount';
import { resumeAt } from '../../components/library/use-route';

const start = async (): Promise<void> => {
  const [pack, mend, last] = await Promise.all([
    loadBundledPack(),
    settingsMender(),
    lastPlace('tab'),
  ]);
  resumeAt(last, (address) => rememberPlace('tab', address));
  mountLibrary({
    pack,
    copies: ownCopies,
    frame: 'tab',
    onSettingsMended: mend,
    openInTab: (address) => void openLibraryTab(address),
  });
};

startLibrary('tab', start);
