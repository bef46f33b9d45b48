// The kinds of entities. Free of zod, so that views in a page can carry it.

/** What sort of thing an entity is, in order of reading. */
export const KINDS = [
  'person',
  'organization',
  'grouping',
  'event',
  'instrument',
  'place',
] as const;

export type Kind = (typeof KINDS)[number];

/** Whether a text names a kind. */
export const isKind = (text: string): text is Kind => KINDS.some((kind) => kind === text);

/** A group of things of one kind. */
export interface KindGroup<T> {
  readonly kind: Kind;
  readonly items: readonly T[];
}

/** Groups things by kind, in the order of the kinds, without the empty groups. */
export const groupByKind = <T>(
  items: readonly T[],
  kindOf: (item: T) => Kind,
): readonly KindGroup<T>[] =>
  KINDS.map((kind) => ({ kind, items: items.filter((item) => kindOf(item) === kind) })).filter(
    ({ items: found }) => found.length > 0,
  );
