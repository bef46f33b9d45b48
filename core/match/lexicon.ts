// What the matcher is made from: the names of a pack, flat and small, since every page carries it.
import { groupBy } from './group';

/** Index of an entity in `Lexicon.entities`. */
export type EntityIndex = number;

/** How a name must be written, and when it counts; bits of `Name[2]`. */
export const POLICY = {
  /** Each letter as written: an acronym. */
  exactCase: 1,
  /** Case does not count. */
  anyCase: 2,
  /** Counts only on a page where a full name of the entity stands too. */
  shortForm: 4,
  /** Also a word: does not count in a line that is all in capitals. */
  commonWord: 8,
  /** Also a name that people bear: yields to a name part beside it. */
  personalName: 16,
  /** Names something else: swallows what it contains. */
  decoy: 32,
} as const;

/** A text, the entity that it names (-1 for a decoy), and its policy. */
export type Name = readonly [text: string, entity: EntityIndex, policy: number];

export interface LexiconEntity {
  readonly id: string;
  readonly kind: string;
}

export interface Lexicon {
  readonly entities: readonly LexiconEntity[];
  readonly names: readonly Name[];
}

/**
 * A lexicon as one text, half the size of its JSON: a line per entity (id, space, kind), under it a
 * line per policy with its names, all separated by bars. Decoys come first, under no entity.
 */
export const packLexicon = ({ entities, names }: Lexicon): string => {
  const byEntity = groupBy(names, ([, entity]) => entity);
  const linesOf = (entity: EntityIndex): string[] => {
    const byPolicy = groupBy(byEntity.get(entity) ?? [], ([, , policy]) => policy);
    return Array.from(byPolicy, ([policy, own]) =>
      [policy, ...own.map(([text]) => text)].join('|'),
    );
  };
  return [
    ...linesOf(-1),
    ...entities.flatMap(({ id, kind }, index) => [`${id} ${kind}`, ...linesOf(index)]),
  ].join('\n');
};

/** The lexicon that `packLexicon` made a text of. */
export const unpackLexicon = (packed: string): Lexicon => {
  const entities: LexiconEntity[] = [];
  const names: Name[] = [];
  for (const line of packed.split('\n')) {
    const [head = '', ...texts] = line.split('|');
    const [id = '', kind = ''] = head.split(' ');
    if (kind === '') {
      for (const text of texts) names.push([text, entities.length - 1, Number(head)]);
    } else entities.push({ id, kind });
  }
  return { entities, names };
};
