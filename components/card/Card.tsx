// The hover card: what a good footnote would say of the entity that a text names.
import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardModel } from '../../pack/card';
import type { EntityId, Locator } from '../../pack/schema';
import { LOCALE } from '../shared/date-words';
import { BackIcon } from '../shared/Icon';
import { type Navigation, NavigationContext } from '../shared/navigation';
import { Bar } from './Bar';
import { Entry, headingId } from './Entry';
import { MoreActions } from './MoreActions';
import type { CardActions, PageAbout } from './page-about';
import { useSwipe } from './use-swipe';

export interface CardProps {
  /** The entities that the text names: mostly one, and all of them where it is ambiguous. */
  readonly models: readonly CardModel[];
  /** The ground of the page under the card; the reader's system where it is not known. */
  readonly scheme?: 'light' | 'dark';
  /** The name of an entity was chosen: its card takes the place of this one. */
  readonly onEntity: (id: EntityId) => void;
  /** A source was chosen: its passage opens. */
  readonly onSource: (locator: Locator) => void;
  /** The whole entity was asked for. */
  readonly onMore: (id: EntityId) => void;
  /** The way back; absent where there is none. */
  readonly onBack?: (() => void) | undefined;
  /** Whether the card stays until it is unpinned. */
  readonly isPinned: boolean;
  /** The card is to stay, or no longer. */
  readonly onPin: () => void;
  /** The card is to go. */
  readonly onClose: () => void;
  readonly about: PageAbout;
  /** What can be done about the mention; absent on the card of another entity than it names. */
  readonly actions?: CardActions | undefined;
  /** Copies a line as a footnote. */
  readonly onCopy: CardActions['copy'];
  /** Whether it was opened by keyboard: then it has the focus. Otherwise it is announced. */
  readonly takesFocus: boolean;
  /** Settles when it stands in the page. */
  readonly inPage: Promise<void>;
}

/** A card: a dialog that is named as its entity. */
export const Card = ({
  models,
  scheme,
  onEntity,
  onSource,
  onMore,
  onBack,
  isPinned,
  onPin,
  onClose,
  about,
  actions,
  onCopy,
  takesFocus,
  inPage,
}: CardProps) => {
  const [hasMore, setHasMore] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(takesFocus ? undefined : models);
  // Other entities took the place of the first: the link that led here is gone, their name is not.
  useEffect(() => {
    if (shown.current === models) return;
    shown.current = models;
    heading.current?.focus({ preventScroll: true });
  }, [models]);
  const swipe = useSwipe(onClose);
  const navigation: Navigation = {
    toEntity: (id) => ({ onClick: () => onEntity(id) }),
    toSource: ({ locator }) => ({ onClick: () => onSource(locator) }),
    copyLine: onCopy,
  };
  return (
    <NavigationContext.Provider value={navigation}>
      <section
        class="card"
        role="dialog"
        lang={LOCALE}
        dir={i18n.t('direction') === 'rtl' ? 'rtl' : 'ltr'}
        aria-labelledby={models.map(headingId).join(' ')}
        tabIndex={-1}
        data-scheme={scheme}
        data-both={models.length > 1}
        {...swipe}
      >
        {!takesFocus && <Announcement models={models} inPage={inPage} />}
        <div class="grip" />
        <div class="body" key={models.map(({ id }) => id).join(' ')}>
          {models.map((model, index) => (
            <Entry key={model.id} model={model} about={about} {...(index === 0 && { heading })}>
              {index === 0 && onBack && <BackButton onBack={onBack} />}
            </Entry>
          ))}
        </div>
        {actions && hasMore && <MoreActions entities={models} about={about} actions={actions} />}
        <Bar
          entities={models}
          onMore={onMore}
          isPinned={isPinned}
          onPin={onPin}
          onClose={onClose}
          hasMore={hasMore}
          {...(actions && { onActions: () => setHasMore(!hasMore) })}
        />
      </section>
    </NavigationContext.Provider>
  );
};

const BackButton = ({ onBack }: { readonly onBack: () => void }) => (
  <button
    type="button"
    class="back"
    aria-label={i18n.t('card.back')}
    title={i18n.t('card.back')}
    onClick={onBack}
  >
    <BackIcon />
  </button>
);

/** What a screen reader says of a card that opened where the focus is not. */
const Announcement = ({ models, inPage }: Pick<CardProps, 'models' | 'inPage'>) => {
  const [text, setText] = useState('');
  // A live region tells what changes in it, not what it begins with.
  useEffect(() => {
    void inPage.then(() => setText(models.map(summaryOf).join(' ')));
  }, [models, inPage]);
  return (
    <p class="hidden" role="status">
      {text}
    </p>
  );
};

const summaryOf = ({ name, kind, summary }: CardModel): string =>
  `${name}, ${i18n.t(`kind.${kind}`)}. ${summary}`;
