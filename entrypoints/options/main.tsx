// The options page.
import { i18n } from '#i18n';
import { sampleText } from 'virtual:sample';
import { render } from 'preact';
import { accessPort } from '../../browser/access';
import { readThisPage } from '../../browser/own-page';
import { loadBundledPack } from '../../browser/pack-store';
import {
  followSettings,
  readSettings,
  settingsTrouble,
  writeSettings,
} from '../../browser/settings-store';
import { allShortcuts, openShortcutSettings } from '../../browser/shortcuts';
import { extensionVersion } from '../../browser/version';
import { Options } from '../../components/settings/Options';
import type { Pack } from '../../pack/schema';

/** Settings do not want for the material: without it, the page says so and is there. */
const packIfReadable = async (): Promise<Pack | undefined> => {
  try {
    return await loadBundledPack();
  } catch (error) {
    reportError(error);
    return undefined;
  }
};

const start = async (): Promise<void> => {
  const [pack, { settings }, onTroubleTold, access, commands] = await Promise.all([
    packIfReadable(),
    readSettings(),
    settingsTrouble(),
    accessPort(),
    allShortcuts(i18n.t('shortcuts.openPopup')),
  ]);
  document.title = i18n.t('options.title');
  render(
    <Options
      pack={pack}
      version={extensionVersion()}
      settings={{ first: settings, follow: followSettings, write: writeSettings }}
      access={access}
      shortcuts={{ commands, open: () => void openShortcutSettings() }}
      sample={sampleText.split('\n\n')}
      onTroubleTold={onTroubleTold}
    />,
    document.body,
  );
  readThisPage();
};

void start();
