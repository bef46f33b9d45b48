// The row of an entity, with how much the material says of it.
import { i18n } from '#i18n';
import type { BrowsedEntity } from '../../pack/browse';
import { EntityRow } from './EntityRow';
import { entityAddress } from './route';

/** A row that leads to an entity. */
export const SaidRow = ({ entity, amount }: BrowsedEntity) => (
  <li>
    <a class="row" href={entityAddress(entity.id)}>
      <EntityRow entity={entity} />
      <span class="count" title={i18n.t('entities.amount', amount)}>
        {amount}
        <span class="hidden"> {i18n.t('entities.thingsSaid', amount)}</span>
      </span>
    </a>
  </li>
);
