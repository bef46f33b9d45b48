// Settings in the browser's storage: display settings are synced, the list of sites never is.
import { type Sanitized, sanitize, type SettingName, type Settings } from '../core/settings';
import { browser } from './api';

const AREA_OF: { readonly [Name in SettingName]: 'sync' | 'local' } = {
  density: 'sync',
  sitesOff: 'local',
};

const namesIn = (area: 'sync' | 'local'): string[] =>
  Object.entries(AREA_OF)
    .filter(([, of]) => of === area)
    .map(([name]) => name);

/** The settings as stored, mended where damaged. Where an area cannot be read its defaults hold. */
export const readSettings = async (): Promise<Sanitized> => {
  const [local, synced] = await Promise.all([readArea('local'), readArea('sync')]);
  return sanitize({ ...synced, ...local });
};

const readArea = async (area: 'sync' | 'local'): Promise<Record<string, unknown>> => {
  try {
    return await browser.storage[area].get(namesIn(area));
  } catch (error) {
    console.warn(`Newsgloss could not read its ${area} settings, defaults are used:`, error);
    return {};
  }
};

/** Stores one setting. Rejects where the browser refuses. */
export const writeSetting = async <Name extends SettingName>(
  name: Name,
  value: Settings[Name],
): Promise<void> => browser.storage[AREA_OF[name]].set({ [name]: value });

/** Calls back with all settings whenever one changes, until the signal aborts. */
export const followSettings = (tell: (settings: Settings) => void, signal: AbortSignal): void => {
  // Held on to: a script that outlives its extension finds no storage any more.
  const { onChanged } = browser.storage;
  const changed = (): void => {
    void readSettings().then(({ settings }) => {
      if (!signal.aborted) tell(settings);
    });
  };
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
};

/**
 * Where stored settings are damaged: writes the defaults in their place, once the reader has been
 * told. Undefined where nothing is damaged.
 */
export const settingsMender = async (): Promise<(() => void) | undefined> => {
  const { settings, mended } = await readSettings();
  if (mended.length === 0) return undefined;
  return () => {
    for (const name of mended) void writeSetting(name, settings[name]);
  };
};
