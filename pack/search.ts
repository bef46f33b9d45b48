// Search over a whole pack: entities by all their names, passages, facts, statements and events.
import MiniSearch from 'minisearch';
import { daysText } from './dates';
import { type Source, sourceOf, withoutRepeats } from './lines';
import type { Material } from './material';
import type { OwnCopy } from './own-copy';
import { locatorOf } from './passages';
import type { Entity, Locator, Pack, PackDate } from './schema';
import { termsOf } from './terms';

/** An entity that was found, with the alias that was meant where its name does not show it. */
export interface EntityHit {
  readonly entity: Entity;
  readonly alias?: string;
}

/** A sentence that was found, and where the documents say it. */
export interface TextHit {
  readonly text: string;
  /** What stands above the text: an event's title, a passage's heading. */
  readonly heading?: string;
  readonly date?: PackDate;
  readonly source: Source;
}

/** What a search found, best first in each list; of very many only the best. */
export interface SearchResults {
  readonly entities: readonly EntityHit[];
  readonly passages: readonly TextHit[];
  readonly facts: readonly TextHit[];
  readonly statements: readonly TextHit[];
  readonly events: readonly TextHit[];
  /** Paragraphs of the reader's own copies. */
  readonly copies: readonly TextHit[];
  /** How many each list has, also of those that are too many to be listed. */
  readonly counts: Readonly<Record<ListName, number>>;
  readonly total: number;
  /** The words that were matched, in the form that search compares; for marking them. */
  readonly terms: ReadonlySet<string>;
}

/** Searches the pack that it was made for. Never throws, whatever is typed. */
export type Search = (query: string) => SearchResults;

type TextList = 'passages' | 'facts' | 'statements' | 'events' | 'copies';
export type ListName = TextList | 'entities';
type Found = { readonly list: 'entities'; readonly entity: Entity } | FoundText;
type FoundText = { readonly list: TextList; readonly hit: TextHit };
interface Indexed {
  readonly id: number;
  readonly name: string;
  readonly aliases: string;
  readonly text: string;
}

// Nobody types more than this; a whole page pasted into the box is cut, not refused.
const LONGEST_QUERY = 200;
/** More words than these are no name half remembered but a sentence, which is taken at its word. */
const MOST_LOOSE_WORDS = 6;
/** Nobody reads on after so many; a word more finds what is meant. */
const LONGEST_LIST = 100;

const made = new WeakMap<Material, Search>();

/** The search of a material; its index is built when it is first asked for. */
export const searchOf = (material: Material): Search => {
  const search = made.get(material) ?? createSearch(material.pack, material.copies);
  made.set(material, search);
  return search;
};

/** Builds the index of a pack. Words may be begun only, or misspelt a little. */
export const createSearch = (pack: Pack, copies: readonly OwnCopy[] = []): Search => {
  const found: Found[] = [];
  const index = new MiniSearch<Indexed>({
    fields: ['name', 'aliases', 'text'],
    tokenize: (text) => termsOf(text).map(({ form }) => form),
    // Terms are folded when they are cut.
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 4, aliases: 3 },
      prefix: (term, _, words) => term.length > 1 && words.length <= MOST_LOOSE_WORDS,
      fuzzy: (term, _, words) =>
        term.length > 3 && !/\d/.test(term) && words.length <= MOST_LOOSE_WORDS && 0.2,
    },
  });
  const add = (item: Found, fields: Omit<Indexed, 'id'>): void => {
    index.add({ id: found.length, ...fields });
    found.push(item);
  };
  for (const entity of pack.entities) {
    const { name, aliases, summary, role, background } = entity;
    add(
      { list: 'entities', entity },
      {
        name,
        aliases: aliases.map(({ text }) => text).join(' '),
        text: [summary, role?.text, background].filter(Boolean).join(' '),
      },
    );
  }
  for (const [list, hit] of [...textsOf(pack), ...copiedTexts(pack, copies)]) {
    const date = hit.date && daysText(hit.date.edtf, pack.language);
    const text = [hit.text, hit.source.label, date].filter(Boolean).join(' ');
    add({ list, hit }, { name: hit.heading ?? '', aliases: '', text });
  }

  return (query) => {
    const cut = query.slice(0, LONGEST_QUERY);
    const all = index.search(cut, { combineWith: 'AND' });
    const results = all.length > 0 ? all : index.search(cut);
    const counts = { entities: 0, passages: 0, facts: 0, statements: 0, events: 0, copies: 0 };
    const terms = new Set<string>();
    const entities: Entity[] = [];
    const texts: Record<TextList, TextHit[]> = {
      passages: [],
      facts: [],
      statements: [],
      events: [],
      copies: [],
    };
    for (const result of results) {
      const item = found[Number(result.id)];
      if (item === undefined) continue;
      counts[item.list] += 1;
      if (counts[item.list] > LONGEST_LIST) continue;
      for (const term of result.terms) terms.add(term);
      if (item.list === 'entities') entities.push(item.entity);
      else texts[item.list].push(item.hit);
    }
    const asked = new Set(termsOf(cut).map(({ form }) => form));
    return {
      ...texts,
      entities: entities.map((entity) => entityHit(entity, asked, terms)),
      counts,
      total: results.length,
      terms,
    };
  };
};

type Forms = ReadonlySet<string>;

/** The alias that holds what was typed as it was typed, or else what it was matched with. */
const entityHit = (entity: Entity, asked: Forms, matched: Forms): EntityHit => {
  const holds = (text: string, forms: Forms): boolean =>
    termsOf(text).some(({ form }) => forms.has(form));
  if (holds(entity.name, matched)) return { entity };
  const alias =
    entity.aliases.find(({ text }) => holds(text, asked)) ??
    entity.aliases.find(({ text }) => holds(text, matched));
  return { entity, ...(alias && { alias: alias.text }) };
};

function* textsOf(pack: Pack): Generator<readonly [TextList, TextHit], void> {
  const hit = (
    text: string,
    locator: Locator,
    more: { readonly heading?: string | undefined; readonly date?: PackDate | undefined },
  ): TextHit => ({
    text,
    source: sourceOf(pack, locator),
    ...(more.heading !== undefined && { heading: more.heading }),
    ...(more.date && { date: more.date }),
  });
  for (const document of pack.documents) {
    for (const { heading, passages } of document.sections) {
      for (const passage of passages) {
        yield ['passages', hit(passage.digest, locatorOf(document, passage), { heading })];
      }
    }
  }
  const facts = pack.entities.flatMap((entity) => entity.facts);
  for (const { sentence, locator, date } of withoutRepeats(facts)) {
    yield ['facts', hit(sentence, locator, { date })];
  }
  for (const { paraphrase, quote, locator, date } of pack.statements) {
    const text = quote === undefined ? paraphrase : `${paraphrase} “${quote}”`;
    yield ['statements', hit(text, locator, { date })];
  }
  for (const { title, sentence, locator, date } of pack.events) {
    yield ['events', hit(sentence, locator, { heading: title, date })];
  }
}

/** What stands beside passages; the rest of a copy has no place to lead to. */
const copiedTexts = (
  pack: Pack,
  copies: readonly OwnCopy[],
): readonly (readonly [TextList, TextHit])[] =>
  copies.flatMap(({ document, paragraphs, alignment }) =>
    document.sections.flatMap(({ passages }) =>
      passages.flatMap((passage) =>
        (alignment.passages.get(passage.id) ?? []).map((at) => {
          const source = sourceOf(pack, locatorOf(document, passage));
          return ['copies', { text: paragraphs[at] ?? '', source }] as const;
        }),
      ),
    ),
  );

/** The lists of results, in the order in which they are shown. */
export const RESULT_LISTS = [
  'entities',
  'facts',
  'statements',
  'passages',
  'events',
  'copies',
] as const satisfies readonly ListName[];
