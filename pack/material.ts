// A pack opened for reading: what the views of the library ask, each made once when first asked.
import { amountsSaid } from './browse';
import { type CardModel, createCards } from './card';
import { createLineMaker, type LineMaker } from './lines';
import { createLookUp, type LookUp } from './look-up';
import type { OwnCopy } from './own-copy';
import type { EntityId, Pack } from './schema';
import { createSearch, type Search } from './search';

/** A pack with its readers. */
export interface Material {
  readonly pack: Pack;
  readonly lines: LineMaker;
  /** All that is said of an entity, without the limit of a card in a page. */
  readonly cardOf: (id: string) => CardModel | undefined;
  readonly search: Search;
  /** Does now what the first search needs, when there is time for it. */
  readonly prepareSearch: () => void;
  /** What a piece of text means to it. */
  readonly lookUp: LookUp;
  /** How many things it says of each entity. */
  readonly amounts: () => ReadonlyMap<EntityId, number>;
}

/** Opens a pack for reading. */
export const openMaterial = (pack: Pack): Material => {
  const lines = createLineMaker(pack);
  let made: Search | undefined;
  const search = (): Search => (made ??= createSearch(pack));
  let lookUp: LookUp | undefined;
  let amounts: ReadonlyMap<EntityId, number> | undefined;
  return {
    pack,
    lines,
    cardOf: createCards(pack, lines, Infinity),
    search: (query) => search()(query),
    lookUp: (text) => (lookUp ??= createLookUp(pack, lines.linksIn))(text),
    prepareSearch: () => void search(),
    amounts: () => (amounts ??= amountsSaid(pack)),
  };
};

/** A material whose search goes through the reader's own copies too. */
export const withCopies = (material: Material, copies: readonly OwnCopy[]): Material => {
  if (copies.length === 0) return material;
  let made: Search | undefined;
  const search = (): Search => (made ??= createSearch(material.pack, copies));
  return { ...material, search: (query) => search()(query), prepareSearch: () => void search() };
};
