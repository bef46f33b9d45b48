// What a setting is: its default, how it is read out of anything, and how a form shows it.

/** What was made of a stored value. */
export interface Reading<Value> {
  readonly value: Value;
  /** Whether something of it could not be used. */
  readonly isDamaged: boolean;
}

/** How a form shows a setting. Its words stand with the interface's, under the setting's name. */
export type Control =
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'steps'; readonly min: number; readonly max: number; readonly step: number }
  | { readonly type: 'kinds' }
  /** Has a form of its own, or none. */
  | { readonly type: 'own' };

export interface Setting<Value> {
  /** Settings of display may be synced between a reader's browsers; what is kept of sites never is. */
  readonly area: 'sync' | 'local';
  readonly fallback: Value;
  /** A valid value out of anything: what is sound is kept. */
  readonly read: (stored: unknown) => Reading<Value>;
  readonly control: Control;
}

/** One of some words. */
export const choice = <Value extends string>(
  values: readonly Value[],
  fallback: Value,
): Setting<Value> => ({
  area: 'sync',
  fallback,
  read: (stored) => {
    const value = values.find((known) => known === stored);
    return { value: value ?? fallback, isDamaged: value === undefined };
  },
  control: { type: 'choice', values },
});

/** A number of steps between two bounds, both included. */
export const steps = (
  min: number,
  max: number,
  step: number,
  fallback: number,
): Setting<number> => ({
  area: 'sync',
  fallback,
  read: (stored) => {
    const isSound = typeof stored === 'number' && stored >= min && stored <= max;
    return { value: isSound ? stored : fallback, isDamaged: !isSound };
  },
  control: { type: 'steps', min, max, step },
});

/** Yes or no. */
export const flag = (fallback: boolean): Setting<boolean> => ({
  area: 'local',
  fallback,
  read: (stored) =>
    typeof stored === 'boolean'
      ? { value: stored, isDamaged: false }
      : { value: fallback, isDamaged: true },
  control: { type: 'own' },
});

/** The sound items of a list; none where there is no list. */
export const readList = <Item>(
  stored: unknown,
  readItem: (stored: unknown) => Item | undefined,
): Reading<readonly Item[]> => {
  if (!Array.isArray(stored)) return { value: [], isDamaged: true };
  const items: readonly unknown[] = stored;
  const value = items.flatMap((item) => readItem(item) ?? []);
  return { value, isDamaged: value.length < items.length };
};

/** The fields of an object, whatever it is; none of what is no object. */
export const fieldsOf = (stored: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
