// The card of an entity of the invented pack, ready to be drawn.
import { vi } from 'vitest';
import { Card, type CardProps } from '../../components/card/Card';
import type { CardActions, PageAbout } from '../../components/card/page-about';
import { cardStyles } from '../../components/card/render';
import { type CardModel, createCards } from '../../pack/card';
import { fishPack } from './pack';

const cardOf = createCards(fishPack);
/** What the card of an entity shows. */
export const model = (id: string): CardModel => {
  const found = cardOf(id);
  if (found === undefined) throw new Error(`There is no card "${id}".`);
  return found;
};
/** A page that mentions three entities. */
export const ABOUT: PageAbout = {
  site: 'news.example',
  entities: new Set(['ann-carp', 'lake-pond', 'pond-pact']),
};
/** Actions that do nothing, but for these. */
export const actions = (own: Partial<CardActions> = {}): CardActions => ({
  explain: () => [{ entity: 'ann-carp', alias: 'Ann Carp', policies: [] }],
  copy: async () => undefined,
  suppress: async () => async () => undefined,
  switchOff: async () => undefined,
  ...own,
});
/** The card of an entity with its styles, in whatever way it differs from the usual. */
export const card = (id: string, props: Partial<CardProps> = {}) => (
  <>
    <style>{cardStyles}</style>
    <Card
      models={[model(id)]}
      onEntity={vi.fn<CardProps['onEntity']>()}
      onSource={vi.fn<CardProps['onSource']>()}
      onMore={vi.fn<CardProps['onMore']>()}
      onPin={vi.fn<CardProps['onPin']>()}
      onClose={vi.fn<CardProps['onClose']>()}
      isPinned={false}
      takesFocus={false}
      inPage={Promise.resolve()}
      about={ABOUT}
      actions={actions()}
      onCopy={vi.fn<CardProps['onCopy']>(async () => undefined)}
      {...props}
    />
  </>
);
