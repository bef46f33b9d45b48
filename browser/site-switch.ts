// Newsgloss on or off on one site.
import { isOnAt, withSite } from '../core/sites';
import { changeSetting, readSettings } from './settings-store';

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
    host,
    isOn: host === undefined || isOnAt(settings.sites, host),
    setOn: async (isOn) => {
      if (host === undefined) return;
      await changeSetting('sites', (sites) => withSite(sites, host, isOn));
    },
  };
};
