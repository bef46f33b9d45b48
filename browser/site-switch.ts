// Newsgloss on or off, on one site and on all.
import { isOnAt, withSite } from '../core/sites';
import { browser } from './api';
import { changeSetting, readSettings, writeSetting } from './settings-store';

export interface SiteSwitch {
  readonly host: string | undefined;
  readonly isOn: boolean;
  /** Stores the choice; open tabs of the site follow at once. Rejects where it cannot be stored. */
  readonly setOn: (isOn: boolean) => Promise<void>;
}

/** The switch of a host as it stands; undefined hosts have none to set. */
export const siteSwitch = async (host: string | undefined): Promise<SiteSwitch> => {
  const { settings } = await readSettings();
  return {
    // Where pages wait to be asked for, no site has a switch.
    host: settings.sites.mode === 'clicked' ? undefined : host,
    isOn: host === undefined || isOnAt(settings.sites, host),
    setOn: async (isOn) => {
      if (host === undefined) return;
      await changeSetting('sites', (sites) => withSite(sites, host, isOn));
    },
  };
};

export interface Controls {
  readonly isPaused: boolean;
  readonly setPaused: (isPaused: boolean) => Promise<void>;
  readonly openSettings: () => void;
}

/** What can be set for all sites at once; `opened` is called when the settings have come up. */
export const controls = async (opened?: () => void): Promise<Controls> => ({
  isPaused: (await readSettings()).settings.isPaused,
  setPaused: (isPaused) => writeSetting('isPaused', isPaused),
  openSettings: () => void browser.runtime.openOptionsPage().then(opened),
});
