// The names that the reader marked as "not this here", to take back.
import { i18n } from '#i18n';
import { type Suppression, withoutSuppression } from '../../core/suppressions';
import type { Entity } from '../../pack/schema';
import type { ChangeableSettings } from './use-settings';

interface SuppressionListProps extends Pick<ChangeableSettings, 'change'> {
  readonly suppressions: readonly Suppression[];
  readonly entities: readonly Entity[];
}

/** Each with its site and the entity that it does not stand for. */
export const SuppressionList = ({ suppressions, entities, change }: SuppressionListProps) =>
  suppressions.length === 0 ? (
    <p class="soft">{i18n.t('suppressions.none')}</p>
  ) : (
    <ul class="sites" aria-label={i18n.t('suppressions.title')}>
      {suppressions.map((suppression) => {
        const { text, site, entity } = suppression;
        const name = entities.find(({ id }) => id === entity)?.name ?? entity;
        return (
          <li key={`${site} ${entity} ${text}`}>
            <span class="host">{i18n.t('suppressions.item', { text, name, site })}</span>
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('suppressions.removeItem', { text, site })}
              onClick={() =>
                change(
                  { suppressions: withoutSuppression(suppressions, suppression) },
                  i18n.t('suppressions.removed', { text, site }),
                )
              }
            >
              {i18n.t('sites.remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
