// A pack opened for reading: what the views of the library ask, each made once when first asked.
import { amountsSaid } from './browse';
import { type CardModel, createCards } from './card';
import { createLineMaker, type LineMaker } from './lines';
import { createLookUp, type LookUp } from './look-up';
import type { OwnCopy } from './own-copy';
import type { EntityId, Pack } from './schema';

/** A pack with its readers. */
export interface Material {
  readonly pack: Pack;
  readonly lines: LineMaker;
  /** All that is said of an entity, without the limit of a card in a page. */
  readonly cardOf: (id: string) => CardModel | undefined;
  /** The reader's own copies of its documents. */
  readonly copies: readonly OwnCopy[];
  /** What a piece of text means to it. */
  readonly lookUp: LookUp;
  /** How many things it says of each entity. */
  readonly amounts: () => ReadonlyMap<EntityId, number>;
}

/** Opens a pack for reading. */
export const openMaterial = (pack: Pack): Material => {
  const lines = createLineMaker(pack);
  let lookUp: LookUp | undefined;
  let amounts: ReadonlyMap<EntityId, number> | undefined;
  return {
    pack,
    lines,
    cardOf: createCards(pack, lines, Infinity),
    copies: [],
    lookUp: (text) => (lookUp ??= createLookUp(pack, lines.linksIn))(text),
    amounts: () => (amounts ??= amountsSaid(pack)),
  };
};

/** A material with the reader's own copies, which are searched with it. */
export const withCopies = (material: Material, copies: readonly OwnCopy[]): Material =>
  copies.length === 0 ? material : { ...material, copies };
