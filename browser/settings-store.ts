// Settings in the browser's storage: display settings are synced, what is kept of sites never is.
import {
  RENAMES,
  type Sanitized,
  sanitize,
  SETTING_NAMES,
  type SettingName,
  SETTINGS,
  type Settings,
} from '../core/settings';
import { browser } from './api';

type Area = 'sync' | 'local';

const namesIn = (area: Area): string[] => [
  ...SETTING_NAMES.filter((name) => SETTINGS[name].area === area),
  ...RENAMES.filter(({ to }) => SETTINGS[to].area === area).map(({ from }) => from),
];

/** The settings as stored, mended where damaged. Where an area cannot be read its defaults hold. */
export const readSettings = async (): Promise<Sanitized> => {
  const [local, synced] = await Promise.all([readArea('local'), readArea('sync')]);
  return sanitize({ ...synced, ...local });
};

const readArea = async (area: Area): Promise<Record<string, unknown>> => {
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
): Promise<void> => {
  const area = browser.storage[SETTINGS[name].area];
  await area.set({ [name]: value });
  await area.remove(RENAMES.filter(({ to }) => to === name).map(({ from }) => from));
};

/** Stores several. Rejects where the browser refuses one. */
export const writeSettings = async (values: Partial<Settings>): Promise<void> => {
  const names = SETTING_NAMES.filter((name) => name in values);
  await Promise.all(
    names.map((name) => writeSetting(name, values[name] ?? SETTINGS[name].fallback)),
  );
};

/** Stores one setting as a change of what it is now: another window may have set it meanwhile. */
export const changeSetting = async <Name extends SettingName>(
  name: Name,
  change: (now: Settings[Name]) => Settings[Name],
): Promise<void> => writeSetting(name, change((await readSettings()).settings[name]));

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
 * Where stored settings are damaged: writes what is used in their place, once the reader has been
 * told. Undefined where nothing is damaged.
 */
export const settingsMender = async (): Promise<(() => void) | undefined> => {
  const { settings, mended } = await readSettings();
  if (mended.length === 0) return undefined;
  return () => {
    for (const name of mended) void writeSetting(name, settings[name]);
  };
};
