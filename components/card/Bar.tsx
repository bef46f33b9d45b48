// The bar under a card: to the library, and what can be done about the card itself.
import { i18n } from '#i18n';
import type { EntityId } from '../../pack/schema';

interface BarProps {
  readonly entities: readonly { readonly id: EntityId; readonly name: string }[];
  readonly onMore: (id: EntityId) => void;
  readonly isPinned: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
  /** Whether the actions are shown. */
  readonly hasMore: boolean;
  /** Shows and hides them; absent where there are none. */
  readonly onActions?: () => void;
}

/** Buttons in a row. A card beside its name can be pinned, a sheet be closed: the styles show which. */
export const Bar = (props: BarProps) => {
  const { entities, onMore, isPinned, onPin, onClose, hasMore, onActions } = props;
  return (
    <div class="bar">
      {entities.map(({ id, name }) => (
        <button type="button" key={id} onClick={() => onMore(id)}>
          {entities.length === 1 ? i18n.t('card.more') : i18n.t('card.moreOn', { name })}
        </button>
      ))}
      <span class="gap" />
      <button type="button" class="quiet pin" onClick={onPin}>
        {i18n.t(isPinned ? 'card.unpin' : 'card.pin')}
      </button>
      {onActions && (
        <button type="button" class="quiet" aria-expanded={hasMore} onClick={onActions}>
          {i18n.t('card.actions')}
        </button>
      )}
      <button type="button" class="quiet close" onClick={onClose}>
        {i18n.t('card.close')}
      </button>
    </div>
  );
};
