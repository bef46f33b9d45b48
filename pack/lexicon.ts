// Pack → lexicon: the names that a page is searched for, with their policies as bits.
import { deciderOf } from '../core/match/decider';
import { type Lexicon, type Name, POLICY } from '../core/match/lexicon';
import { resolve } from '../core/match/resolve';
import type { Alias, Pack } from './schema';

/** The lexicon of a pack for pages: its entities in their order, all aliases, and the decoys that do work. */
export const lexiconOf = (pack: Pack): Lexicon => {
  const { entities, names } = wholeLexiconOf(pack);
  const isDecoy = ([, entity]: Name): boolean => entity < 0;
  const isNeeded = decoyNeeds({ entities, names: names.filter((name) => !isDecoy(name)) });
  return { entities, names: names.filter((name) => !isDecoy(name) || isNeeded(name[0])) };
};

/** The same with all decoys, for who need not count bytes: to find out which do work takes long. */
export const wholeLexiconOf = (pack: Pack): Lexicon => {
  const decoys = new Set([...pack.decoys, ...pack.entities.flatMap(({ decoys: own }) => own)]);
  return {
    entities: pack.entities.map(({ id, kind }) => ({ id, kind })),
    names: [
      ...pack.entities.flatMap(({ aliases: own }, index) =>
        own.map((alias): Name => [alias.text, index, policyOf(alias)]),
      ),
      ...[...decoys].map((text): Name => [text, -1, POLICY.decoy]),
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
