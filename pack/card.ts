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
import type { Entity, Fact, Pack, PackDate } from './schema';

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
}

/** The card of each entity of a pack, made when first asked for. */
export const createCards = (
  pack: Pack,
  lines: LineMaker = createLineMaker(pack),
): ((id: string) => CardModel | undefined) => {
  const entities = new Map<string, Entity>(pack.entities.map((entity) => [entity.id, entity]));
  const made = new Map<string, CardModel>();
  return (id) => {
    const entity = entities.get(id);
    if (entity === undefined) return undefined;
    let card = made.get(id);
    if (card === undefined) {
      card = makeCard(pack, lines, entity);
      made.set(id, card);
    }
    return card;
  };
};

const makeCard = (pack: Pack, { line, linkTo }: LineMaker, entity: Entity): CardModel => {
  const { id, kind, name, summary, role, background, notes } = entity;
  const as =
    (origin: LineOrigin) =>
    (said: Said): CardLine => ({ origin, ...line(said, id) });
  const statements = pack.statements.map((said) => ({ ...said, sentence: said.paraphrase }));
  const factsOfOthers = pack.entities.filter((other) => other !== entity).flatMap(({ facts }) => facts);
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
    lines: withoutRepeats([
      ...factsBehindRole(entity).map(as('fact')),
      ...statements.filter(({ speaker }) => speaker === id).map(as('statement')),
      ...statements
        .filter(({ speaker, about }) => speaker !== id && about.includes(id))
        .map(as('statement-about')),
      ...factsOfOthers.filter(({ about }) => about?.includes(id)).map(as('fact-about')),
    ]),
    connections: pack.relations
      .filter(({ from, to }) => from === id || to === id)
      .flatMap((relation) => {
        const to = linkTo(relation.from === id ? relation.to : relation.from);
        return to ? [{ ...line(relation, id), to }] : [];
      }),
    ...(background !== undefined && { background }),
    notes: notes.map(({ text }) => text),
  };
};

/** Facts that only repeat the role come last: the card has just told it. */
const factsBehindRole = ({ facts, role }: Entity): readonly Fact[] => {
  const repeats = ({ sentence }: Fact): boolean =>
    role !== undefined && sentence.includes(role.text);
  return [...facts.filter((fact) => !repeats(fact)), ...facts.filter(repeats)];
};
