// What stands on a page: the mentions of each run, which short forms are alive, what is painted.
// Knows runs only as keys; nothing here knows a DOM.
import type { EntityIndex, Lexicon } from '../match/lexicon';
import { POLICY } from '../match/lexicon';
import type { Mention } from '../match/resolve';

/** How many mentions are painted. */
export type Density = 'every' | 'block' | 'page' | 'none';

/** The mentions of all runs of a page. */
export interface MentionIndex<Run> {
  readonly set: (run: Run, mentions: readonly Mention[]) => void;
  readonly delete: (run: Run) => void;
  /** From now on no mention stands for an entity by a name that this says is suppressed for it. */
  readonly suppress: (isSuppressed: (name: string, entity: EntityIndex) => boolean) => void;
  /** The entities that any mention stands for now. */
  readonly entities: () => readonly EntityIndex[];
  /** The entities that a mention stands for now: none for a short form without its full name. */
  readonly entitiesOf: (mention: Mention) => readonly EntityIndex[];
  /** The mentions of a run that stand for an entity now, in order. */
  readonly mentionsOf: (run: Run) => readonly Mention[];
  /** Whether no full name stands on the page: then nothing does. */
  readonly isEmpty: () => boolean;
  /** The runs that have mentions, in no particular order. */
  readonly runs: () => Iterable<Run>;
  /** What to paint, of runs given in reading order. */
  readonly painted: (runs: Iterable<Run>, density: Density) => ReadonlyMap<Run, readonly Mention[]>;
  /**
   * Names the state that all runs share: which full names stand, and whether anything but places
   * does. While it stays the same, a change of one run changes what is painted in that run alone.
   */
  readonly sharedState: () => string;
}

/** Makes an empty index for the entities and names of a lexicon. */
export const createMentionIndex = <Run>({ entities, names }: Lexicon): MentionIndex<Run> => {
  const byRun = new Map<Run, readonly Mention[]>();
  const mentionsByName = new Map<number, number>();
  const fullNames = new Map<EntityIndex, number>();
  let suppressed: ReadonlySet<number> = new Set();

  const count = (mentions: readonly Mention[], by: 1 | -1): void => {
    for (const mention of mentions) {
      for (const index of mention.names) {
        const [, entity, policy] = names[index] ?? ['', -1, 0];
        add(mentionsByName, index, by);
        if ((policy & POLICY.shortForm) === 0) add(fullNames, entity, by);
      }
    }
  };
  const remove = (run: Run): void => {
    count(byRun.get(run) ?? [], -1);
    byRun.delete(run);
  };
  const entitiesBy = (found: Iterable<number>): readonly EntityIndex[] => {
    const alive: EntityIndex[] = [];
    for (const index of found) {
      const entity = names[index]?.[1] ?? -1;
      const stands = !suppressed.has(index) && fullNames.has(entity);
      if (stands && !alive.includes(entity)) alive.push(entity);
    }
    return alive;
  };
  const entitiesOf = (mention: Mention): readonly EntityIndex[] => entitiesBy(mention.names);
  const mentionsOf = (run: Run): readonly Mention[] =>
    (byRun.get(run) ?? []).filter((mention) => entitiesOf(mention).length > 0);
  const isPlace = (entity: EntityIndex): boolean => entities[entity]?.kind === 'place';
  const hasMoreThanPlaces = (): boolean => [...fullNames.keys()].some((entity) => !isPlace(entity));

  return {
    set: (run, mentions) => {
      remove(run);
      if (mentions.length === 0) return;
      byRun.set(run, mentions);
      count(mentions, 1);
    },
    delete: remove,
    suppress: (isSuppressed) => {
      suppressed = new Set(
        names.flatMap(([text, entity], index) => (isSuppressed(text, entity) ? [index] : [])),
      );
    },
    entities: () => entitiesBy(mentionsByName.keys()),
    entitiesOf,
    mentionsOf,
    isEmpty: () => fullNames.size === 0,
    runs: () => byRun.keys(),
    painted: (runs, density) => {
      const withPlaces = hasMoreThanPlaces();
      const seenOnPage = new Set<EntityIndex>();
      const chosen = new Map<Run, readonly Mention[]>();
      for (const run of runs) {
        if (density === 'none') break;
        const seen = density === 'page' ? seenOnPage : new Set<EntityIndex>();
        const painted = mentionsOf(run).filter((mention) => {
          const shown = entitiesOf(mention).filter((entity) => withPlaces || !isPlace(entity));
          const isNew = shown.some((entity) => !seen.has(entity));
          for (const entity of shown) seen.add(entity);
          return shown.length > 0 && (isNew || density === 'every');
        });
        if (painted.length > 0) chosen.set(run, painted);
      }
      return chosen;
    },
    sharedState: () =>
      [...[...fullNames.keys()].toSorted((one, other) => one - other), hasMoreThanPlaces()].join(),
  };
};

/** Adds to the count of a key; what counts to nothing goes. */
const add = <Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): void => {
  const sum = (counts.get(key) ?? 0) + by;
  if (sum === 0) counts.delete(key);
  else counts.set(key, sum);
};
