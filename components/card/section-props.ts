// What every section of a card is given.
import type { CardModel } from '../../pack/card';
import type { PageAbout } from './page-about';

export interface SectionProps {
  readonly model: CardModel;
  readonly about: PageAbout;
}
