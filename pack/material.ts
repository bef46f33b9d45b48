// A pack opened for reading: what the views of the library ask, each made once when first asked.
import { amountsSaid } from './browse';
import { type CardModel, createCards } from './card';
import { createLineMaker, type LineMaker } from './lines';
import type { EntityId, Pack } from './schema';
import { createSearch, type Search } from './search';

/** A pack with its readers. */
export interface Material {
  readonly pack: Pack;
  readonly lines: LineMaker;
  /** All that is said of an entity, without the limit of a card in a page. */
  readonly cardOf: (id: string) => CardModel | undefined;
  readonly search: Search;
  /** How many things it says of each entity. */
  readonly amounts: () => ReadonlyMap<EntityId, number>;
}

/** Opens a pack for reading. */
export const openMaterial = (pack: Pack): Material => {
  const lines = createLineMaker(pack);
  let search: Search | undefined;
  let amounts: ReadonlyMap<EntityId, number> | undefined;
  return {
    pack,
    lines,
    cardOf: createCards(pack, lines, Infinity),
    search: (query) => (search ??= createSearch(pack))(query),
    amounts: () => (amounts ??= amountsSaid(pack)),
  };
};
