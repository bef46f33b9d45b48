// What every section of a card is given.
import type { CardModel } from '../../pack/card';

export interface SectionProps {
  readonly model: CardModel;
}
