// What ties entities together: relations as edges of a graph.
import type { Line, LineMaker } from './lines';
import type { EntityLink } from './linking';
import { RELATION_TYPES } from './relation-types';
import type { EntityId, Pack, Relation } from './schema';

/** A relation with its two ends, and what the documents say of it. */
export interface Connection {
  readonly id: string;
  readonly from: EntityLink;
  readonly to: EntityLink;
  readonly type: Relation['type'];
  readonly line: Line;
}

/** All relations of a pack, in its order. */
export const connectionsOf = (
  { relations }: Pack,
  { line, linkTo }: LineMaker,
): readonly Connection[] =>
  relations.flatMap((relation, index) => {
    const from = linkTo(relation.from);
    const to = linkTo(relation.to);
    return from && to
      ? [{ id: String(index), from, to, type: relation.type, line: line(relation) }]
      : [];
  });

/** An entity that is connected to another, and by what. */
export interface Neighbour {
  readonly entity: EntityLink;
  readonly ties: readonly Connection[];
}

/** What an entity is connected to, each once, in the order of the connections. */
export const neighboursOf = (
  connections: readonly Connection[],
  id: EntityId,
): readonly Neighbour[] => {
  const neighbours = new Map<EntityId, Neighbour>();
  for (const connection of connections) {
    const { from, to } = connection;
    if (from.id === to.id || (from.id !== id && to.id !== id)) continue;
    const entity = from.id === id ? to : from;
    const ties = neighbours.get(entity.id)?.ties ?? [];
    neighbours.set(entity.id, { entity, ties: [...ties, connection] });
  }
  return [...neighbours.values()];
};

/** The ends of connections, each once, the most connected first. */
export const endsOf = (connections: readonly Connection[]): readonly EntityLink[] => {
  const ends = new Map<EntityId, { readonly entity: EntityLink; readonly count: number }>();
  for (const entity of connections.flatMap(({ from, to }) => [from, to])) {
    ends.set(entity.id, { entity, count: (ends.get(entity.id)?.count ?? 0) + 1 });
  }
  return [...ends.values()]
    .toSorted((one, other) => other.count - one.count)
    .map(({ entity }) => entity);
};

/** A connection in words, as it is read from one of its ends to the other. */
export const tieRead = ({ from, type }: Connection, reader: EntityId): string =>
  RELATION_TYPES[type][from.id === reader ? 'forward' : 'backward'];
