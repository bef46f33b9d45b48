// The words of settings, by name and value: a value without words does not compile.
import { i18n } from '#i18n';
import type { SettingName, Settings } from '../../core/settings';
import type { Kind } from '../../pack/kinds';

type ChoiceName = {
  [Name in SettingName]: Settings[Name] extends string ? Name : never;
}[SettingName];

/** What each value of a choice is called. */
export const CHOICE_WORDS: {
  readonly [Name in ChoiceName]: Readonly<Record<Settings[Name], string>>;
} = {
  density: {
    every: i18n.t('settings.density.every'),
    block: i18n.t('settings.density.block'),
    page: i18n.t('settings.density.page'),
    none: i18n.t('settings.density.none'),
  },
  underline: {
    dotted: i18n.t('settings.underline.dotted'),
    dashed: i18n.t('settings.underline.dashed'),
    solid: i18n.t('settings.underline.solid'),
    tint: i18n.t('settings.underline.tint'),
  },
  openOn: {
    hover: i18n.t('settings.openOn.hover'),
    alt: i18n.t('settings.openOn.alt'),
    click: i18n.t('settings.openOn.click'),
  },
};

type FormName = Exclude<SettingName, 'isPaused' | 'sites' | 'suppressions'>;

/** What stands above each setting that the form shows. */
export const TITLES: Readonly<Record<FormName, string>> = {
  density: i18n.t('settings.density.title'),
  underline: i18n.t('settings.underline.title'),
  kindsOff: i18n.t('settings.kinds.title'),
  openOn: i18n.t('settings.openOn.title'),
  dwell: i18n.t('settings.dwell.title'),
};

/** What each kind of entities is called. */
export const kindWords = (kind: Kind): string => i18n.t(`kinds.${kind}`);
