// An entity on the reader's page: a press goes from mention to mention, the arrow to what is said of it.
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Entity } from '../../pack/schema';
import type { Jump } from '../ports';
import { Icon } from '../shared/Icon';
import { EntityRow } from './EntityRow';
import { entityAddress } from './route';
import type { FollowedPage } from './view-props';

interface FoundRowProps extends Pick<FollowedPage, 'jumpTo'> {
  readonly entity: Entity;
  readonly count: number;
}

/** The row of an entity with the number of its mentions, or which of them the reader was taken to. */
export const FoundRow = ({ entity, count, jumpTo }: FoundRowProps) => {
  const [jump, setJump] = useState<Jump>();
  const about = i18n.t('page.about', { name: entity.name });
  return (
    <li class="row-pair">
      <button
        type="button"
        class="row"
        title={i18n.t('page.toNextMention')}
        onClick={() => setJump(jumpTo(entity.id))}
      >
        <EntityRow entity={entity} />
        <span class="count">
          {/* A page that has changed since may have more of them, or fewer. */}
          {jump?.of === count ? i18n.t('page.nth', { nth: jump.nth, of: count }) : count}
          <span class="hidden"> {i18n.t('page.mentions', count)}</span>
        </span>
      </button>
      <a class="aside-link" href={entityAddress(entity.id)} aria-label={about} title={about}>
        <Icon name="open" />
      </a>
      <span class="hidden" role="status">
        {jump && i18n.t('page.atMention', { nth: jump.nth, of: jump.of, name: entity.name })}
      </span>
    </li>
  );
};
