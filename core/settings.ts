// The settings: one table gives each its default, what it accepts, where it is kept and how a form
// shows it; types follow from the table.
import type { Density } from './mentions/mention-index';
import { choice, fieldsOf, flag, readList, type Setting, steps } from './setting';
import { sitesSetting, sitesWithout } from './sites';
import { suppressionsSetting } from './suppressions';

/** How a painted mention looks; text that has a line already gets the tint in any case. */
export type Underline = 'dotted' | 'dashed' | 'solid' | 'tint';

/** What opens a card: resting the pointer, resting it while Alt is held, or click and keyboard alone. */
export type OpenOn = 'hover' | 'alt' | 'click';

const WORD = /^[a-z][a-z-]{0,30}$/;

const kinds: Setting<readonly string[]> = {
  area: 'sync',
  fallback: [],
  read: (stored) =>
    readList(stored, (kind) => (typeof kind === 'string' && WORD.test(kind) ? kind : undefined)),
  control: { type: 'kinds' },
};

/** All settings. */
export const SETTINGS = {
  /** How many mentions are painted. */
  density: choice<Density>(['every', 'block', 'page', 'none'], 'block'),
  underline: choice<Underline>(['dotted', 'dashed', 'solid', 'tint'], 'dotted'),
  /** Kinds of entities that are not painted; their mentions still answer. */
  kindsOff: kinds,
  openOn: choice<OpenOn>(['hover', 'alt', 'click'], 'hover'),
  /** Milliseconds from the pointer's coming to rest to the opening of a card. */
  dwell: steps(150, 1000, 50, 300),
  /** Off on all sites, until it is switched on again. */
  isPaused: flag(false),
  sites: sitesSetting,
  suppressions: suppressionsSetting,
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Settings = {
  readonly [Name in SettingName]: (typeof SETTINGS)[Name]['fallback'];
};

interface Rename {
  readonly from: string;
  readonly to: SettingName;
  readonly convert: (stored: unknown) => unknown;
}

/** Names under which older versions kept a setting. */
export const RENAMES: readonly Rename[] = [
  { from: 'sitesOff', to: 'sites', convert: sitesWithout },
];

// The keys of the literal above are its names and no others.
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** The defaults of all settings. */
export const defaultSettings = (): Settings => sanitize({}).settings;

export interface Sanitized {
  readonly settings: Settings;
  /** The settings of which something stored was damaged: it was left out, or the default is used. */
  readonly mended: readonly SettingName[];
}

/** Valid settings out of anything that storage may hold. What is unknown is dropped. Never throws. */
export const sanitize = (stored: unknown): Sanitized => {
  const values = new Map(fieldsOf(stored));
  for (const { from, to, convert } of RENAMES) {
    if (values.has(from) && !values.has(to)) values.set(to, convert(values.get(from)));
  }
  const mended: SettingName[] = [];
  const read = (name: SettingName): unknown => {
    const setting: Setting<unknown> = SETTINGS[name];
    if (!values.has(name)) return setting.fallback;
    const { value, isDamaged } = setting.read(values.get(name));
    if (isDamaged) mended.push(name);
    return value;
  };
  const settings = Object.fromEntries(SETTING_NAMES.map((name) => [name, read(name)]));
  // Each value was read by the row of its name.
  return { settings: settings as Settings, mended };
};
