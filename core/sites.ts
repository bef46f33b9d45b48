// Where Newsgloss runs: on all sites or some, by the choices that the reader made for single sites.
import { fieldsOf, readList, type Reading, type Setting } from './setting';

/** On all sites, on all but those listed as off, only on those listed as on, or only when clicked. */
export const SITE_MODES = ['all', 'except', 'only', 'clicked'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** A choice for a site holds for the sites under it too, unless they have one of their own. */
export interface Sites {
  readonly mode: SiteMode;
  readonly off: readonly string[];
  readonly on: readonly string[];
}

const EVERYWHERE: Sites = { mode: 'all', off: [], on: [] };

const HOST = /^[^\s/]{1,253}$/;

/** Whether a text can be the host name of a site. */
export const isHost = (text: unknown): text is string =>
  typeof text === 'string' && HOST.test(text);

/** Sites out of anything; what is damaged is left out. */
export const readSites = (stored: unknown): Reading<Sites> => {
  const fields = fieldsOf(stored);
  const mode = SITE_MODES.find((known) => known === fields.get('mode'));
  const list = (name: string): Reading<readonly string[]> =>
    readList(fields.get(name), (host) => (isHost(host) ? host : undefined));
  const off = list('off');
  const on = list('on');
  return {
    // The list is a wish to be off on some sites: without a mode, that is honoured.
    value: {
      mode: mode ?? (off.value.length > 0 ? 'except' : EVERYWHERE.mode),
      off: [...new Set(off.value)],
      on: [...new Set(on.value)],
    },
    isDamaged: mode === undefined || off.isDamaged || on.isDamaged,
  };
};

export const sitesSetting: Setting<Sites> = {
  area: 'local',
  fallback: EVERYWHERE,
  read: readSites,
  control: { type: 'own' },
};

/** The list as it was kept when sites could only be switched off. */
export const sitesWithout = (stored: unknown): unknown => ({ mode: 'except', off: stored, on: [] });

/** Whether Newsgloss runs on a site without being asked to. */
export const isOnAt = (sites: Sites, host: string): boolean => {
  const { mode } = sites;
  if (mode === 'all' || mode === 'clicked') return mode === 'all';
  // An address of numbers has no sites under it, but no other ends in a part of it either.
  for (let site = host; site !== ''; site = site.slice(site.indexOf('.') + 1 || site.length)) {
    if (sites.off.includes(site)) return false;
    if (sites.on.includes(site)) return true;
  }
  return mode === 'except';
};

/** Whether sites are read of which nothing is known yet: what most of them will show. */
export const isReadUsually = ({
  isPaused,
  sites: { mode },
}: {
  readonly isPaused: boolean;
  readonly sites: Sites;
}): boolean => !isPaused && (mode === 'all' || mode === 'except');

/** The sites with one switched on or off. */
export const withSite = (sites: Sites, host: string, isOn: boolean): Sites => {
  const without = forgetSite(sites, host);
  if (sites.mode === 'clicked') return sites;
  // Where all sites were on, no list was heeded: switching one off must not bring back others.
  if (sites.mode === 'all') return isOn ? sites : { ...without, mode: 'except', off: [host] };
  if (isOnAt(without, host) === isOn) return without;
  return isOn
    ? { ...without, on: [...without.on, host] }
    : { ...without, off: [...without.off, host] };
};

/** The sites without the choice for one. */
export const forgetSite = (sites: Sites, host: string): Sites => ({
  ...sites,
  off: sites.off.filter((site) => site !== host),
  on: sites.on.filter((site) => site !== host),
});
