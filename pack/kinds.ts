// The kinds of entities as people read them. Free of zod, so that views in a page can carry it.

/** What sort of thing an entity is, with the words for one and for many; in order of reading. */
export const KINDS = {
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organization', many: 'Organizations' },
  grouping: { one: 'Grouping', many: 'Groupings' },
  event: { one: 'Event', many: 'Events' },
  instrument: { one: 'Instrument', many: 'Instruments' },
  place: { one: 'Place', many: 'Places' },
} as const;

export type Kind = keyof typeof KINDS;

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
  // Object.keys is typed for objects that may hold more keys than their type says; this is a literal.
  (Object.keys(KINDS) as Kind[])
    .map((kind) => ({ kind, items: items.filter((item) => kindOf(item) === kind) }))
    .filter(({ items: found }) => found.length > 0);
