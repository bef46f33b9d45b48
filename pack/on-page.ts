// Questions about what stands on a page: how its entities connect, and which passages to read first.
import { type Source, sourceOf } from './lines';
import type { Line, LineMaker } from './lines';
import { locatorOf } from './passages';
import type { Entity, EntityId, Pack } from './schema';

/** How often each entity stands on the page. */
export type PageCounts = ReadonlyMap<EntityId, number>;

/** Places are context: they stand on most pages, and in most passages. */
const WEIGHT_OF_PLACES = 0.4;

const weightsOn = (pack: Pack, counts: PageCounts): ReadonlyMap<EntityId, number> =>
  new Map(
    pack.entities.flatMap(({ id, kind }) => {
      const count = counts.get(id) ?? 0;
      const weight = Math.log2(1 + count) * (kind === 'place' ? WEIGHT_OF_PLACES : 1);
      return count === 0 ? [] : [[id, weight] as const];
    }),
  );

/** The relations whose two ends are both on the page, those among the most mentioned first. */
export const connectionsOn = (
  pack: Pack,
  { line }: LineMaker,
  counts: PageCounts,
): readonly Line[] => {
  const weights = weightsOn(pack, counts);
  return pack.relations
    .map((relation) => ({
      relation,
      weight: (weights.get(relation.from) ?? 0) * (weights.get(relation.to) ?? 0),
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ relation }) => line(relation));
};

/** A passage to read, and who or what of the page it speaks of, the most mentioned first. */
export interface Reading {
  readonly source: Source;
  readonly about: readonly Entity[];
}

/**
 * The passages that say most about what is on the page, best first. One that speaks of the same as a
 * better one gives way to others, so that the first few cover the page.
 */
export const readingsFor = (
  pack: Pack,
  { linksIn }: LineMaker,
  counts: PageCounts,
  atMost: number,
): readonly Reading[] => {
  const weights = new Map(weightsOn(pack, counts));
  const weightOf = (id: EntityId): number => weights.get(id) ?? 0;
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const open = pack.documents.flatMap((document) =>
    document.sections.flatMap(({ passages }) =>
      passages.map((passage) => ({
        source: sourceOf(pack, locatorOf(document, passage)),
        ids: linksIn(passage.digest)
          .map(({ id }) => id)
          .filter((id) => counts.has(id))
          .toSorted((one, other) => weightOf(other) - weightOf(one)),
      })),
    ),
  );
  const readings: Reading[] = [];
  while (readings.length < atMost) {
    let best: (typeof open)[number] | undefined;
    let most = 0;
    for (const passage of open) {
      const weight = passage.ids.reduce((sum, id) => sum + weightOf(id), 0);
      if (weight > most) [best, most] = [passage, weight];
    }
    if (best === undefined) break;
    open.splice(open.indexOf(best), 1);
    readings.push({ source: best.source, about: best.ids.flatMap((id) => entities.get(id) ?? []) });
    // What has been read about counts little from now on.
    for (const id of best.ids) weights.set(id, weightOf(id) / 4);
  }
  return readings;
};
