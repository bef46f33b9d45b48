// Finds the pack's entities in the pack's own sentences, by the decider that also reads pages.
import { deciderOf } from '../core/match/decider';
import { resolve } from '../core/match/resolve';
import { wholeLexiconOf } from './lexicon';
import type { EntityId, Kind, Pack } from './schema';

/** An entity as a link names it. */
export interface EntityLink {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly name: string;
}

/** Where a text names an entity: offsets in UTF-16 code units. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly id: EntityId;
}

/** Finds the first naming of each entity in a text, in order; `besides` is left out. */
export type Linker = (text: string, besides?: EntityId) => readonly TextLink[];

/**
 * Makes the linker of a pack. A pack speaks of its own entities, so their short forms count
 * without the full name beside them. A text that two entities share is no link.
 */
export const createLinker = (pack: Pack): Linker => {
  const lexicon = wholeLexiconOf(pack);
  const decider = deciderOf(lexicon);
  return (text, besides) => {
    const seen = new Set<EntityId>();
    return resolve(decider, text, pack.language).mentions.flatMap(({ start, end, names }) => {
      const indices = new Set(names.map((name) => lexicon.names[name]?.[1] ?? -1));
      const [index = -1] = indices;
      const entity = pack.entities[index];
      if (entity === undefined || indices.size > 1) return [];
      const { id } = entity;
      if (id === besides || seen.has(id)) return [];
      seen.add(id);
      return [{ start, end, id }];
    });
  };
};
