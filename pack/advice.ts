// What a keeper of a pack may want to look at although nothing in it is wrong. Pure: pack → lines.
import { type CommonWords, foldedText } from './aliases';
import type { Alias, Entity, Pack } from './schema';

/** One kind of advice, with what it applies to; no items where there is nothing to look at. */
export interface Advice {
  readonly title: string;
  readonly items: readonly string[];
}

/** How much of everything a pack holds, as name and number. */
export const countsOf = (pack: Pack): readonly (readonly [name: string, count: number])[] => [
  ['documents', pack.documents.length],
  ['passages', passagesOf(pack).length],
  ['entities', pack.entities.length],
  ['aliases', pack.entities.flatMap(({ aliases }) => aliases).length],
  ['decoys', [...pack.decoys, ...pack.entities.flatMap(({ decoys }) => decoys)].length],
  ['facts', pack.entities.flatMap(({ facts }) => facts).length],
  ['statements', pack.statements.length],
  ['relations', pack.relations.length],
  ['events', pack.events.length],
];

/** All advice on a pack, in a fixed order. `commonWords` are those of `checkPack`. */
export const adviceOn = (pack: Pack, commonWords: CommonWords = {}): readonly Advice[] => [
  {
    title: 'Passages from which no fact, statement or event is drawn',
    items: unusedPassages(pack),
  },
  {
    title: 'Entities without a fact',
    items: pack.entities.filter(({ facts }) => facts.length === 0).map(({ id }) => id),
  },
  {
    title: 'Entities without a relation',
    items: idsBeyond(
      pack,
      pack.relations.flatMap(({ from, to }) => [from, to]),
    ),
  },
  {
    title: 'Entities that no fact of another, statement, relation or event refers to',
    items: idsBeyond(pack, referredTo(pack)),
  },
  { title: 'Aliases that are also common words', items: aliasesAmongWords(pack, commonWords) },
  {
    title:
      'Aliases that may be a part of other names: they count without the full name beside them',
    items: namePartsAlone(pack),
  },
  {
    title: 'Aliases that stand in the alias of another entity: the longer one wins',
    items: aliasesInAliases(pack),
  },
  {
    title: 'Aliases of one entity that are the same to the detector: one is enough',
    items: needlessAliases(pack),
  },
  {
    title: 'Decoys in which no alias stands: they do nothing',
    items: idleDecoys(pack),
  },
  { title: 'Without a date', items: undated(pack) },
];

const passagesOf = (pack: Pack): readonly string[] =>
  pack.documents.flatMap(({ id, sections }) =>
    sections.flatMap(({ passages }) => passages.map((passage) => `${id}/${passage.id}`)),
  );

const unusedPassages = (pack: Pack): readonly string[] => {
  const used = new Set<string>(
    [...pack.entities.flatMap(({ facts }) => facts), ...pack.statements, ...pack.events].map(
      ({ locator }) => locator,
    ),
  );
  return passagesOf(pack).filter((locator) => !used.has(locator));
};

const idsBeyond = (pack: Pack, ids: readonly string[]): readonly string[] => {
  const known = new Set(ids);
  return pack.entities.map(({ id }) => id).filter((id) => !known.has(id));
};

const referredTo = (pack: Pack): readonly string[] => [
  ...pack.entities.flatMap((entity) =>
    entity.facts.flatMap(({ about = [] }) => about.filter((id) => id !== entity.id)),
  ),
  ...pack.statements.flatMap(({ speaker, about }) => [speaker, ...about]),
  ...pack.relations.flatMap(({ from, to }) => [from, to]),
  ...pack.events.flatMap(({ entities }) => entities),
];

const aliasesAmongWords = (pack: Pack, commonWords: CommonWords): readonly string[] =>
  eachAlias(pack)
    .filter(({ alias }) => {
      const words = commonWords[alias.language.replace(/-.*/, '')] ?? [];
      return !alias.commonWord && words.includes(alias.text.toLowerCase());
    })
    .map(nameIt);

/** Brief names, and names of one word that belong to a person; not where the full name is asked for. */
const namePartsAlone = (pack: Pack): readonly string[] =>
  eachAlias(pack)
    .filter(
      ({ entity, alias }) =>
        !alias.shortForm && (isBrief(alias) || (entity.kind === 'person' && isOneWord(alias))),
    )
    .map(nameIt);

const UNSPACED = /[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isOneWord = ({ text }: Alias): boolean => !UNSPACED.test(text) && !/\s/.test(text);
const isBrief = ({ text }: Alias): boolean => {
  const { length } = Array.from(text.replaceAll('.', ''));
  return length <= (UNSPACED.test(text) ? 2 : 3);
};

const aliasesInAliases = (pack: Pack): readonly string[] => {
  const all = eachAlias(pack).map((owned) => ({ ...owned, folded: foldedText(owned.alias.text) }));
  return all.flatMap((inner) => {
    const outer = all.find(
      ({ entity, folded }) =>
        entity !== inner.entity &&
        folded.length > inner.folded.length &&
        ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${inner.folded} `),
    );
    return outer ? [`${nameIt(inner)}, in ${nameIt(outer)}`] : [];
  });
};

const needlessAliases = (pack: Pack): readonly string[] =>
  pack.entities.flatMap((entity) => {
    const seen = new Map<string, Alias>();
    return entity.aliases.flatMap((alias) => {
      const key = foldedText(alias.text);
      const earlier = seen.get(key);
      seen.set(key, alias);
      if (earlier === undefined || alias.case === 'exact' || earlier.case === 'exact') return [];
      return [`${nameIt({ entity, alias })}, beside "${earlier.text}"`];
    });
  });

const idleDecoys = (pack: Pack): readonly string[] => {
  const aliases = eachAlias(pack).map(({ alias }) => foldedText(alias.text));
  const isIdle = (decoy: string): boolean => {
    const folded = foldedText(decoy);
    return !aliases.some((alias) => folded.includes(alias));
  };
  return [
    ...pack.decoys.filter(isIdle).map((decoy) => `"${decoy}"`),
    ...pack.entities.flatMap(({ id, decoys }) =>
      decoys.filter(isIdle).map((decoy) => `"${decoy}" (${id})`),
    ),
  ];
};

const undated = (pack: Pack): readonly string[] => [
  ...pack.entities.flatMap(({ id, facts }) => {
    const numbers = facts.flatMap(({ date }, index) => (date === undefined ? [index + 1] : []));
    return numbers.length === 0 ? [] : [`${id}: fact ${numbers.join(', ')}`];
  }),
  ...pack.statements.flatMap(({ id, date }) => (date === undefined ? [`statement ${id}`] : [])),
  ...pack.relations.flatMap(({ from, type, to, date }) =>
    date === undefined ? [`relation: ${from} ${type} ${to}`] : [],
  ),
];

interface OwnedAlias {
  readonly entity: Entity;
  readonly alias: Alias;
}

const eachAlias = (pack: Pack): readonly OwnedAlias[] =>
  pack.entities.flatMap((entity) => entity.aliases.map((alias) => ({ entity, alias })));

const nameIt = ({ entity, alias }: OwnedAlias): string => `"${alias.text}" (${entity.id})`;
