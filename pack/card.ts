// What a card shows of an entity: picked from a pack, ready to be sent to a page.
import {
  createLineMaker,
  type Line,
  type LineMaker,
  type Said,
  type Source,
  sourceOf,
  withoutRepeats,
} from './lines';
import type { EntityLink } from './linking';
import { repeats } from './relevance';
import type { Entity, Pack, PackDate } from './schema';

/** Why a line stands on a card: a fact or statement of the entity, or one of another about it. */
export type LineOrigin = 'fact' | 'statement' | 'statement-about' | 'fact-about';

export interface CardLine extends Line {
  readonly origin: LineOrigin;
}

/** A relation to another entity. */
export interface CardConnection extends Line {
  readonly to: EntityLink;
}

/** All that a card shows of one entity. Plain data, for messages. */
export interface CardModel extends EntityLink {
  readonly summary: string;
  readonly role?: { readonly text: string; readonly asOf: PackDate; readonly source?: Source };
  /** Facts, then statements by the entity, then statements and facts about it. */
  readonly lines: readonly CardLine[];
  readonly connections: readonly CardConnection[];
  readonly background?: string;
  readonly notes: readonly string[];
  /** As of when the pack speaks, in EDTF. */
  readonly asOf: string;
}

/** A card in a page is no book: what is beyond this stands in the library. */
const MOST_LINES = 12;

/**
 * The card of each entity of a pack, made when first asked for, with at most `most` lines and
 * `most` connections.
 */
export const createCards = (
  pack: Pack,
  lines: LineMaker = createLineMaker(pack),
  most = MOST_LINES,
): ((id: string) => CardModel | undefined) => {
  const entities = new Map<string, Entity>(pack.entities.map((entity) => [entity.id, entity]));
  const made = new Map<string, CardModel>();
  return (id) => {
    const entity = entities.get(id);
    if (entity === undefined) return undefined;
    let card = made.get(id);
    if (card === undefined) {
      card = makeCard(pack, lines, entity, most);
      made.set(id, card);
    }
    return card;
  };
};

const makeCard = (
  pack: Pack,
  { line, linkTo }: LineMaker,
  entity: Entity,
  most: number,
): CardModel => {
  const { id, kind, name, summary, role, background, notes } = entity;
  return {
    id,
    kind,
    name,
    summary,
    ...(role && {
      role: {
        text: role.text,
        asOf: role.asOf,
        ...(role.locator && { source: sourceOf(pack, role.locator) }),
      },
    }),
    lines: saidOf(pack, entity)
      .slice(0, most)
      .map(({ origin, ...said }) => ({ origin, ...line(said, id) })),
    connections: pack.relations
      .filter(({ from, to }) => from === id || to === id)
      .slice(0, most)
      .flatMap((relation) => {
        const to = linkTo(relation.from === id ? relation.to : relation.from);
        return to ? [{ ...line(relation, id), to }] : [];
      }),
    ...(background !== undefined && { background }),
    notes: notes.map(({ text }) => text),
    asOf: pack.asOf,
  };
};

interface Saying extends Said {
  readonly origin: LineOrigin;
}

/** All that is said of an entity, each thing once; what only repeats its role comes last. */
const saidOf = (pack: Pack, { id, role, facts }: Entity): readonly Saying[] => {
  const as =
    (origin: LineOrigin) =>
    (said: Said): Saying => ({ ...said, origin });
  const statements = pack.statements.map((said) => ({ ...said, sentence: said.paraphrase }));
  const factsOfOthers = pack.entities
    .filter((other) => other.id !== id)
    .flatMap((one) => one.facts);
  const said = withoutRepeats([
    ...facts.map(as('fact')),
    ...statements.filter(({ speaker }) => speaker === id).map(as('statement')),
    ...statements
      .filter(({ speaker, about }) => speaker !== id && about.includes(id))
      .map(as('statement-about')),
    ...factsOfOthers.filter(({ about }) => about?.includes(id)).map(as('fact-about')),
  ]);
  const repeatsRole = (one: Said): boolean => role !== undefined && repeats(one, role.text);
  return [...said.filter((one) => !repeatsRole(one)), ...said.filter(repeatsRole)];
};
