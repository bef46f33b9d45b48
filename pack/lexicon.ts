// Pack → lexicon: the names that a page is searched for, with their policies as bits.
import { deciderOf } from '../core/match/decider';
import { type Lexicon, type Name, POLICY } from '../core/match/lexicon';
import { resolve } from '../core/match/resolve';
import type { Alias, Pack } from './schema';

/** The lexicon of a pack: its entities in their order, all aliases, and the decoys that do work. */
export const lexiconOf = (pack: Pack): Lexicon => {
  const entities = pack.entities.map(({ id, kind }) => ({ id, kind }));
  const aliases = pack.entities.flatMap(({ aliases: own }, index) =>
    own.map((alias): Name => [alias.text, index, policyOf(alias)]),
  );
  const decoys = new Set([...pack.decoys, ...pack.entities.flatMap(({ decoys: own }) => own)]);
  const isNeeded = decoyNeeds({ entities, names: aliases });
  return {
    entities,
    names: [
      ...aliases,
      ...[...decoys].filter(isNeeded).map((text): Name => [text, -1, POLICY.decoy]),
    ],
  };
};

/**
 * Whether a decoy does something: without it, a name in it would be a mention in some surroundings.
 * Every page carries the lexicon, so one that the context rules see through by themselves is left out.
 */
const decoyNeeds = (aliases: Lexicon): ((decoy: string) => boolean) => {
  const decider = deciderOf({
    ...aliases,
    // A short form may be alive on any page.
    names: aliases.names.map(([text, entity, policy]) => [
      text,
      entity,
      policy & ~POLICY.shortForm,
    ]),
  });
  const surroundings: readonly ((decoy: string) => string)[] = [
    (decoy) => decoy,
    (decoy) => `people who know ${decoy} say so`,
    (decoy) => `Readers Discover ${decoy} During Summer`,
    (decoy) => `ANALYSTS DISCUSS ${decoy.toUpperCase()} AGAIN`,
  ];
  return (decoy) =>
    ['en', 'de'].some((language) =>
      surroundings.some(
        (surround) => resolve(decider, surround(decoy), language).mentions.length > 0,
      ),
    );
};

const policyOf = (alias: Alias): number =>
  (alias.case === 'exact' ? POLICY.exactCase : 0) |
  (alias.case === 'any' ? POLICY.anyCase : 0) |
  (alias.shortForm ? POLICY.shortForm : 0) |
  (alias.commonWord ? POLICY.commonWord : 0) |
  (alias.personalName ? POLICY.personalName : 0);
