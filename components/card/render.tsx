/// <reference types="vite/client" />
// Draws cards into an element that somebody else has placed, and keeps the way from one to another.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { CardModel } from '../../pack/card';
import type { EntityId } from '../../pack/schema';
import { entityAddress, passageAddress } from '../library/route';
import { Card } from './Card';
import styles from './card.css?inline';
import type { CardActions, PageAbout } from './page-about';

/** The styles of a card, for the shadow root that it is drawn in. */
export const cardStyles: string = styles;

export interface CardsOptions {
  /** The entities that a text names: mostly one. */
  readonly models: readonly CardModel[];
  /** Whether the page is dark under the card. */
  readonly isDark: boolean;
  /** Brings the cards of other entities; those that there are none of are left out. */
  readonly load: (ids: readonly string[]) => Promise<readonly CardModel[]>;
  /** Opens the library at an address, as `#/entity/some-name`. */
  readonly openLibrary: (address: string) => void;
  /** Has the card stay where it is. */
  readonly pin: () => void;
  readonly close: () => void;
  readonly takesFocus: boolean;
  /** Settles when the card stands in the page. */
  readonly inPage: Promise<void>;
  readonly about: PageAbout;
  readonly actions: CardActions;
}

/** Draws the card of what a text names; from there the reader walks from entity to entity. */
export const renderCards = (container: HTMLElement, options: CardsOptions): void =>
  render(<Cards {...options} />, container);

const Cards = ({
  models,
  isDark,
  load,
  openLibrary,
  pin,
  close,
  takesFocus,
  inPage,
  about,
  actions,
}: CardsOptions) => {
  const [isPinned, setIsPinned] = useState(false);
  const [walked, setWalked] = useState<readonly (readonly CardModel[])[]>([]);
  const show = async (id: EntityId): Promise<void> => {
    const next = await load([id]);
    if (next.length > 0) setWalked((before) => [...before, next]);
  };
  return (
    <Card
      models={walked.at(-1) ?? models}
      scheme={isDark ? 'dark' : 'light'}
      onEntity={(id) => void show(id)}
      onSource={(locator) => openLibrary(passageAddress(locator))}
      onMore={(id) => openLibrary(entityAddress(id))}
      onBack={walked.length > 0 ? () => setWalked(walked.slice(0, -1)) : undefined}
      isPinned={isPinned}
      onPin={() => {
        setIsPinned(true);
        if (isPinned) close();
        else pin();
      }}
      onClose={close}
      takesFocus={takesFocus}
      inPage={inPage}
      about={about}
      actions={walked.length === 0 ? actions : undefined}
      onCopy={actions.copy}
    />
  );
};
