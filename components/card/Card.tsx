// The hover card: what a good footnote would say of the entity that a text names.
import { i18n } from '#i18n';
import { useEffect, useRef } from 'preact/hooks';
import type { CardModel } from '../../pack/card';
import type { EntityId, Locator } from '../../pack/schema';
import { Icon } from '../shared/Icon';
import { type Navigation, NavigationContext } from '../shared/navigation';
import { Entry, headingId } from './Entry';

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
}

/** A card: a dialog that is named as its entity. */
export const Card = ({ models, scheme, onEntity, onSource, onMore, onBack }: CardProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(models);
  // Other entities took the place of the first: the link that led here is gone, their name is not.
  useEffect(() => {
    if (shown.current === models) return;
    shown.current = models;
    heading.current?.focus({ preventScroll: true });
  }, [models]);
  const navigation: Navigation = {
    toEntity: (id) => ({ onClick: () => onEntity(id) }),
    toSource: ({ locator }) => ({ onClick: () => onSource(locator) }),
  };
  return (
    <NavigationContext.Provider value={navigation}>
      <section
        class="card"
        role="dialog"
        aria-labelledby={models.map(headingId).join(' ')}
        tabIndex={-1}
        data-scheme={scheme}
      >
        <div class="body" key={models.map(({ id }) => id).join(' ')}>
          {models.map((model, index) => (
            <Entry key={model.id} model={model} {...(index === 0 && { heading })}>
              {index === 0 && onBack && <BackButton onBack={onBack} />}
            </Entry>
          ))}
        </div>
        <footer class="bar">
          {models.map(({ id, name }) => (
            <button type="button" key={id} onClick={() => onMore(id)}>
              {models.length === 1 ? i18n.t('card.more') : i18n.t('card.moreOn', { name })}
            </button>
          ))}
        </footer>
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
    <Icon name="back" />
  </button>
);
