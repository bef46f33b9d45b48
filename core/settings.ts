// The settings: one table gives each its default and what it accepts; types follow from the table.
import type { Density } from './mentions/mention-index';

interface Setting<Value> {
  readonly fallback: Value;
  /** The value itself if it is one that the setting takes, else undefined. */
  readonly accept: (value: unknown) => Value | undefined;
}

const choice = <Value extends string>(
  values: readonly Value[],
  fallback: Value,
): Setting<Value> => ({ fallback, accept: (value) => values.find((known) => known === value) });

const HOST = /^[^\s/]{1,253}$/;

const hosts: Setting<readonly string[]> = {
  fallback: [],
  accept: (value) => {
    if (!Array.isArray(value)) return undefined;
    const list: readonly unknown[] = value;
    const texts = list.filter((host) => typeof host === 'string' && HOST.test(host));
    return texts.length === list.length ? texts.map(String) : undefined;
  },
};

/** All settings. Those of display may be synced; what a reader set for a site never is. */
export const SETTINGS = {
  /** How many mentions are painted. */
  density: choice<Density>(['every', 'block', 'page', 'none'], 'block'),
  /** Hosts on which Newsgloss is off. */
  sitesOff: hosts,
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Settings = {
  readonly [Name in SettingName]: (typeof SETTINGS)[Name]['fallback'];
};

export interface Sanitized {
  readonly settings: Settings;
  /** The settings whose stored value was damaged: the default is used. */
  readonly mended: readonly SettingName[];
}

/** Valid settings out of anything that storage may hold. What is unknown is dropped. Never throws. */
export const sanitize = (stored: unknown): Sanitized => {
  const values = new Map<string, unknown>(
    typeof stored === 'object' && stored !== null ? Object.entries(stored) : [],
  );
  const mended: SettingName[] = [];
  const read = <Value>(name: SettingName, setting: Setting<Value>): Value => {
    const accepted = setting.accept(values.get(name));
    if (accepted === undefined && values.has(name)) mended.push(name);
    return accepted ?? setting.fallback;
  };
  const settings: Settings = {
    density: read('density', SETTINGS.density),
    sitesOff: read('sitesOff', SETTINGS.sitesOff),
  };
  return { settings, mended };
};
