// "Not this here": names that a reader does not want to be taken for an entity on a site.
import { fieldsOf, readList, type Setting } from './setting';
import { isHost } from './sites';

/** On this site, this text does not stand for this entity. */
export interface Suppression {
  readonly site: string;
  /** As it stands on the page. */
  readonly text: string;
  /** The id of the entity. */
  readonly entity: string;
}

const LONGEST_TEXT = 500;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT;

export const suppressionsSetting: Setting<readonly Suppression[]> = {
  area: 'local',
  fallback: [],
  read: (stored) =>
    readList(stored, (item) => {
      const fields = fieldsOf(item);
      const [site, text, entity] = ['site', 'text', 'entity'].map((name) => fields.get(name));
      return isHost(site) && isText(text) && isText(entity) ? { site, text, entity } : undefined;
    }),
  control: { type: 'own' },
};

const isSame = (one: Suppression, other: Suppression): boolean =>
  one.site === other.site && one.text === other.text && one.entity === other.entity;

/** The list with one more; as it is where that is in it. */
export const withSuppression = (
  list: readonly Suppression[],
  added: Suppression,
): readonly Suppression[] => [...withoutSuppression(list, added), added];

/** The list without one. */
export const withoutSuppression = (
  list: readonly Suppression[],
  removed: Suppression,
): readonly Suppression[] => list.filter((one) => !isSame(one, removed));
