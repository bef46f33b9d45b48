// Going through the entities of a pack: which fit what the reader asks for, and in which order.
import type { Entity, EntityId, Kind, Pack } from './schema';
import { termsOf } from './terms';

/** In the order of the alphabet, or with what the material says most about first. */
export type EntityOrder = 'name' | 'said';

/** What a reader asks of the list of entities; all of them where nothing is asked. */
export interface EntityQuery {
  readonly filter?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly order?: EntityOrder | undefined;
}

/** An entity with how many things the material says of it. */
export interface BrowsedEntity {
  readonly entity: Entity;
  readonly amount: number;
}

/** The entities that a query fits. Each word of its filter begins a word of one of their names. */
export const browseEntities = (
  pack: Pack,
  amounts: ReadonlyMap<EntityId, number>,
  { filter = '', kind, order = 'name' }: EntityQuery,
): readonly BrowsedEntity[] => {
  const asked = termsOf(filter).map(({ form }) => form);
  const fits = ({ kind: itsKind, name, aliases }: Entity): boolean => {
    if (kind !== undefined && itsKind !== kind) return false;
    const words = [name, ...aliases.map(({ text }) => text)].flatMap(termsOf);
    return asked.every((begun) => words.some(({ form }) => form.startsWith(begun)));
  };
  const byName = pack.entities
    .filter(fits)
    .map((entity) => ({ entity, amount: amounts.get(entity.id) ?? 0 }))
    .toSorted((one, other) => one.entity.name.localeCompare(other.entity.name, pack.language));
  return order === 'name' ? byName : byName.toSorted((one, other) => other.amount - one.amount);
};

/** How many facts, statements, relations and events concern each entity, each counted once. */
export const amountsSaid = (pack: Pack): ReadonlyMap<EntityId, number> => {
  const said = new Map<EntityId, Set<string>>();
  const add = (what: string, concerned: readonly EntityId[]): void => {
    for (const id of concerned) {
      const things = said.get(id) ?? new Set<string>();
      said.set(id, things.add(what));
    }
  };
  for (const { id, facts } of pack.entities) {
    for (const { locator, sentence, about = [] } of facts) {
      add(`${locator} ${sentence}`, [id, ...about]);
    }
  }
  for (const { id, speaker, about } of pack.statements) add(`said ${id}`, [speaker, ...about]);
  for (const { from, type, to } of pack.relations) add(`${from} ${type} ${to}`, [from, to]);
  for (const { id, entities } of pack.events) add(`event ${id}`, entities);
  return new Map([...said].map(([id, things]) => [id, things.size]));
};
