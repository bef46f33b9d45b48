// All entities of the material, by kind.
import { groupByKind, KINDS } from '../../../pack/kinds';
import { EntityRow } from '../EntityRow';
import { formatRoute } from '../route';
import type { RoutedProps } from '../view-props';

/** Every entity, each leading to what the material says of it. */
export const EntitiesView = ({ material: { pack } }: RoutedProps<'entities'>) => (
  <>
    <h1 class="hidden" tabIndex={-1}>
      Entities
    </h1>
    {groupByKind(pack.entities, ({ kind }) => kind).map(({ kind, items }) => (
      <section key={kind} aria-label={KINDS[kind].many}>
        <h2>
          {KINDS[kind].many} <span class="count">{items.length}</span>
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
