// Newsgloss on or off on one site.
import { readSettings, writeSetting } from './settings-store';

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
    isOn: host === undefined || !settings.sitesOff.includes(host),
    setOn: async (isOn) => {
      if (host === undefined) return;
      // Read again: another window may have set another site meanwhile.
      const { sitesOff } = (await readSettings()).settings;
      const others = sitesOff.filter((site) => site !== host);
      await writeSetting('sitesOff', isOn ? others : [...others, host]);
    },
  };
};
