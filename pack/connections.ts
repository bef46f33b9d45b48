// Questions about what ties entities together: relations among some of them, events of one.
import { byDate } from './dates';
import type { Line, LineMaker } from './lines';
import type { EntityId, Pack, PackDate } from './schema';

/** The relations whose two ends are both among the entities given, in the order of the pack. */
export const relationsAmong = (
  pack: Pack,
  { line }: LineMaker,
  entities: Iterable<EntityId>,
): readonly Line[] => {
  const given = new Set(entities);
  return pack.relations
    .filter(({ from, to }) => given.has(from) && given.has(to))
    .map((relation) => line(relation));
};

/** An event, as a line with a title. */
export interface EventLine extends Line {
  readonly title: string;
  readonly date: PackDate;
}

/** The events that an entity has part in, in the order of time. */
export const eventsOf = (pack: Pack, { line }: LineMaker, id: EntityId): readonly EventLine[] =>
  byDate(
    pack.events.filter(({ entities }) => entities.includes(id)),
    ({ date }) => date.edtf,
  ).map(({ title, date, ...event }) => ({ ...line(event, id), title, date }));
