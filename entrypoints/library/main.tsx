// The library in a tab of its own.
import { ownCopies } from '../../browser/own-copies';
import { loadBundledPack } from '../../browser/pack-store';
import { lastPlace, rememberPlace } from '../../browser/places';
import { settingsTrouble } from '../../browser/settings-store';
import { openLibraryTab } from '../../browser/tabs';
import { mountLibrary, startLibrary } from '../../components/library/mount';
import { resumeAt } from '../../components/library/use-route';

const start = async (): Promise<void> => {
  const [pack, onTroubleTold, last] = await Promise.all([
    loadBundledPack(),
    settingsTrouble(),
    lastPlace('tab'),
  ]);
  resumeAt(last, (address) => rememberPlace('tab', address));
  mountLibrary({
    pack,
    copies: ownCopies,
    frame: 'tab',
    onTroubleTold,
    openInTab: (address) => void openLibraryTab(address),
  });
};

startLibrary('tab', start);
