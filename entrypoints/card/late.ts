// Cards that are asked for sooner than the background can answer: they open once it has.
import type { FoundMention } from '../../page/present';
import type { CardStore } from './store';

export interface LateCards {
  /** Calls `open` when the cards of a mention are here, if they are still wanted then. */
  readonly wait: (mention: FoundMention, open: () => void) => void;
  /** The card of a mention is no longer wanted. */
  readonly forget: (mention: FoundMention) => void;
}

export const createLateCards = ({ load }: CardStore): LateCards => {
  const wanted = new Set<FoundMention>();
  return {
    wait: (mention, open) => {
      wanted.add(mention);
      void load(mention.entities).then((models) => {
        if (wanted.delete(mention) && models.length > 0) open();
      });
    },
    forget: (mention) => void wanted.delete(mention),
  };
};
