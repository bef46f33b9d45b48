// Why a text is taken for an entity: by which name, and what makes that name count here.
import { type Lexicon, POLICY } from '../match/lexicon';
import type { Mention } from '../match/resolve';

/** What a name asks of the place where it stands; one that asks nothing is written with its capitals. */
export type NamePolicy = keyof typeof POLICY;

/** One name by which a text is taken for an entity. */
export interface Explanation {
  /** Entity id. */
  readonly entity: string;
  /** The name as the lexicon writes it. */
  readonly alias: string;
  readonly policies: readonly NamePolicy[];
  /** Of a short form: a full name of its entity that stands on the page; none where it is not alive. */
  readonly aliveBy?: string;
}

// The names of policies stand in a table of their bits.
const POLICIES = Object.entries(POLICY) as readonly (readonly [NamePolicy, number])[];

/**
 * Explains the names of a mention, or of a hit that became none, given all mentions that stand on the
 * page in reading order: the first full name that stands makes a short form alive.
 */
export const explain = (
  { entities, names }: Lexicon,
  { names: own }: Pick<Mention, 'names'>,
  standing: Iterable<Mention>,
): readonly Explanation[] => {
  const firstFullNames = new Map<number, string>();
  for (const index of [...standing].flatMap((mention) => mention.names)) {
    const [text, entity, policy] = names[index] ?? NO_NAME;
    const isFull = (policy & POLICY.shortForm) === 0;
    if (isFull && !firstFullNames.has(entity)) firstFullNames.set(entity, text);
  }
  return own.map((index) => {
    const [alias, entity, policy] = names[index] ?? NO_NAME;
    const policies = POLICIES.filter(([, bit]) => (policy & bit) !== 0).map(([name]) => name);
    const aliveBy = policies.includes('shortForm') ? firstFullNames.get(entity) : undefined;
    const id = entities[entity]?.id ?? '';
    return { entity: id, alias, policies, ...(aliveBy !== undefined && { aliveBy }) };
  });
};

/** Whether a name counts: a full one, or a short form that a full one makes alive. */
export const isAlive = ({ policies, aliveBy }: Explanation): boolean =>
  !policies.includes('shortForm') || aliveBy !== undefined;

const NO_NAME = ['', -1, 0] as const;
