// Questions about what ties entities together: relations among some of them.
import type { Line, LineMaker } from './lines';
import type { EntityId, Pack } from './schema';

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
