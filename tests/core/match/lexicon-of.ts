// Small lexicons of invented names, written as one line for each name.
import { type Lexicon, type Name, POLICY } from '../../../core/match/lexicon';

export type Policy = keyof typeof POLICY;

/** The bits of some policies. */
export const bits = (...policies: readonly Policy[]): number =>
  policies.reduce((sum, policy) => sum | POLICY[policy], 0);

/** A text and its policies; `decoy` among them makes it name nobody. */
export type NameRow = readonly [text: string, ...policies: Policy[]];

/** A lexicon of entities by id: a kind, then the names. Decoys stand under an id of their own. */
export const lexiconOf = (
  table: Readonly<Record<string, readonly [kind: string, ...names: readonly NameRow[]]>>,
): Lexicon => ({
  entities: Object.entries(table).map(([id, [kind]]) => ({ id, kind })),
  names: Object.values(table).flatMap(([, ...names], entity) =>
    names.map(([text, ...policies]): Name => [
      text,
      policies.includes('decoy') ? -1 : entity,
      bits(...policies),
    ]),
  ),
});
