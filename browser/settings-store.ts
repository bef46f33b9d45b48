// Settings in the browser's storage: display settings are synced, what is kept of sites never is.
// What cannot be used is left as it is: a newer version, which shares it, may know what it means.
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
const AREAS = ['local', 'sync'] as const satisfies readonly Area[];

const namesIn = (area: Area): string[] => [
  ...SETTING_NAMES.filter((name) => SETTINGS[name].area === area),
  ...RENAMES.filter(({ to }) => SETTINGS[to].area === area).map(({ from }) => from),
];

/** The settings as stored, mended where damaged. Where an area cannot be read its defaults hold. */
export const readSettings = async (): Promise<Sanitized> => {
  const [local, synced] = await Promise.all(AREAS.map(readArea));
  return sanitize({ ...synced, ...local });
};

const getArea = (area: Area): Promise<Record<string, unknown>> =>
  browser.storage[area].get(namesIn(area));

const readArea = async (area: Area): Promise<Record<string, unknown> | undefined> => {
  try {
    return await getArea(area);
  } catch (error) {
    console.warn(`Newsgloss could not read its ${area} settings, defaults are used:`, error);
    return undefined;
  }
};

/** Stores one setting. Rejects where the browser refuses. */
export const writeSetting = <Name extends SettingName>(
  name: Name,
  value: Settings[Name],
): Promise<void> => writeSettings({ [name]: value });

/** Stores several. Rejects where the browser refuses one. */
export const writeSettings = async (values: Partial<Settings>): Promise<void> => {
  await Promise.all(
    AREAS.map(async (area) => {
      const names = SETTING_NAMES.filter((name) => SETTINGS[name].area === area && name in values);
      if (names.length === 0) return;
      await browser.storage[area].set(
        Object.fromEntries(names.map((name) => [name, values[name]])),
      );
      const former = RENAMES.filter(({ to }) => names.includes(to)).map(({ from }) => from);
      if (former.length > 0) await browser.storage[area].remove(former);
    }),
  );
};

/**
 * Stores one setting as a change of what it is now: another window may have set it meanwhile, or may
 * be about to. Rejects where it cannot be read, since what it was would be lost.
 */
export const changeSetting = <Name extends SettingName>(
  name: Name,
  change: (now: Settings[Name]) => Settings[Name],
): Promise<void> =>
  navigator.locks.request('settings', async () => {
    const { settings } = sanitize(await getArea(SETTINGS[name].area));
    await writeSetting(name, change(settings[name]));
  });

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

/** What the reader was told of last, so that they are told once. */
const TOLD = 'settings told of';
const LONGEST_TROUBLE = 500;

/**
 * Where stored settings cannot be used or read, and the reader was not told yet: keeps from now on that
 * they were. Undefined where there is nothing to tell.
 */
export const settingsTrouble = async (): Promise<(() => void) | undefined> => {
  const { local: storage } = browser.storage;
  const [local, synced] = await Promise.all(AREAS.map(readArea));
  const stored: Record<string, unknown> = { ...synced, ...local };
  const { mended } = sanitize(stored);
  const isRead = local !== undefined && synced !== undefined;
  if (mended.length === 0 && isRead) return undefined;
  const damaged = mended.map((name) => [name, stored[name]]);
  const trouble = JSON.stringify([isRead, damaged]).slice(0, LONGEST_TROUBLE);
  const told = local && (await storage.get(TOLD));
  if (told?.[TOLD] === trouble) return undefined;
  return () => {
    storage.set({ [TOLD]: trouble }).catch((error: unknown) => {
      console.warn('Newsgloss could not keep that settings were told of:', error);
    });
  };
};
