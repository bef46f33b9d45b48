// One sentence of the pack as every view shows it: with its links, its speaker and its source.
import { createLinker, type EntityLink, type Linker, type TextLink } from './linking';
import type { EntityId, Locator, Pack, PackDate } from './schema';

/** Where the documents say a thing: "Survey, 13". */
export interface Source {
  readonly locator: Locator;
  readonly label: string;
}

/** One thing that the documents say. Plain data, for messages. */
export interface Line {
  readonly sentence: string;
  /** The entities that the sentence names. */
  readonly links: readonly TextLink[];
  readonly quote?: string;
  readonly speaker?: EntityLink;
  readonly date?: PackDate;
  readonly source: Source;
}

/** What a line is made from: a fact, a relation, an event, or a statement's paraphrase. */
export interface Said {
  readonly sentence: string;
  readonly locator: Locator;
  readonly date?: PackDate | undefined;
  readonly quote?: string | undefined;
  readonly speaker?: EntityId | undefined;
}

/** Makes lines of a pack; the matcher behind its links is compiled once, when first needed. */
export interface LineMaker {
  /** `besides` is not linked: the entity that the reader is looking at. */
  readonly line: (said: Said, besides?: EntityId) => Line;
  readonly linkTo: (id: EntityId) => EntityLink | undefined;
  readonly linksIn: Linker;
}

/** Makes the line maker of a pack. */
export const createLineMaker = (pack: Pack): LineMaker => {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  let linker: Linker | undefined;
  const linksIn: Linker = (text, besides) => (linker ??= createLinker(pack))(text, besides);
  const linkTo = (id: EntityId): EntityLink | undefined => {
    const found = entities.get(id);
    return found && { id, kind: found.kind, name: found.name };
  };
  return {
    linkTo,
    linksIn,
    line: ({ sentence, locator, date, quote, speaker }, besides) => {
      const by = speaker === undefined || speaker === besides ? undefined : linkTo(speaker);
      return {
        sentence,
        links: linksIn(sentence, besides),
        ...(quote !== undefined && { quote }),
        ...(by && { speaker: by }),
        ...(date && { date }),
        source: sourceOf(pack, locator),
      };
    },
  };
};

/** Leaves out what was said before: several entities may carry one and the same fact. */
export const withoutRepeats = <T extends Said>(said: readonly T[]): readonly T[] => {
  const seen = new Set<string>();
  return said.filter(({ sentence, locator }) => {
    const key = `${locator} ${sentence}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};

/** How a source is printed: the short title of the document and the number of the passage. */
export const sourceOf = (pack: Pack, locator: Locator): Source => {
  const [documentId = '', passage = ''] = locator.split('/');
  const document = pack.documents.find(({ id }) => id === documentId);
  return {
    locator,
    label: `${document?.shortTitle ?? documentId}, ${passage.replace(/^p(?=\d)/, '')}`,
  };
};
