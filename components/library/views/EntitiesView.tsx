// All entities of the material, by kind.
import { i18n } from '#i18n';
import { groupByKind } from '../../../pack/kinds';
import { EntityRow } from '../EntityRow';
import { formatRoute } from '../route';
import type { RoutedProps } from '../view-props';

/** Every entity, each leading to what the material says of it. */
export const EntitiesView = ({ material: { pack } }: RoutedProps<'entities'>) => (
  <>
    <h1 class="hidden" tabIndex={-1}>
      {i18n.t('library.entities')}
    </h1>
    {groupByKind(pack.entities, ({ kind }) => kind).map(({ kind, items }) => (
      <section key={kind} aria-label={i18n.t(`kinds.${kind}`)}>
        <h2>
          {i18n.t(`kinds.${kind}`)} <span class="count">{items.length}</span>
        </h2>
        <ul class="rows">
          {items
            .toSorted((one, other) => one.name.localeCompare(other.name))
            .map((entity) => (
              <li key={entity.id}>
                <a class="row" href={formatRoute({ view: 'entity', id: entity.id })}>
                  <EntityRow entity={entity} />
                </a>
              </li>
            ))}
        </ul>
      </section>
    ))}
  </>
);
