// The cards of the entities on a page, fetched once, so that an open card never waits.
import { send } from '../../browser/messages';
import type { CardModel } from '../../pack/card';

export interface CardStore {
  /** Brings cards; those that the pack does not have are left out. */
  readonly load: (ids: readonly string[]) => Promise<readonly CardModel[]>;
  /** Those of them that are here. */
  readonly known: (ids: readonly string[]) => readonly CardModel[];
}

export const createCardStore = (): CardStore => {
  const cards = new Map<string, CardModel>();
  const known = (ids: readonly string[]): readonly CardModel[] =>
    ids.flatMap((id) => cards.get(id) ?? []);
  return {
    known,
    load: async (ids) => {
      const missing = ids.filter((id) => !cards.has(id));
      if (missing.length > 0) {
        for (const card of (await send('cards', missing)) ?? []) cards.set(card.id, card);
      }
      return known(ids);
    },
  };
};
