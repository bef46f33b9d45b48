// The head of an entity's page: kind, name, role, summary, and the way to it on the reader's page.
import { i18n } from '#i18n';
import type { CardModel } from '../../pack/card';
import type { Entity } from '../../pack/schema';
import { KindIcon } from '../shared/Icon';
import { RoleLine } from '../shared/RoleLine';
import type { FollowedPage } from './view-props';

interface EntityHeadProps {
  readonly entity: Entity;
  readonly card: CardModel;
  readonly page: FollowedPage | undefined;
}

/** Who or what it is. */
export const EntityHead = ({ entity, card: { role }, page }: EntityHeadProps) => {
  const found = page?.state.is === 'read' ? page.state.entities : [];
  const count = found.find(({ id }) => id === entity.id)?.count;
  return (
    <header>
      <p class="kind-line">
        <KindIcon kind={entity.kind} /> {i18n.t(`kind.${entity.kind}`)}
      </p>
      <h1 tabIndex={-1}>{entity.name}</h1>
      {role && (
        <p class="meta">
          <RoleLine {...role} />
        </p>
      )}
      <p class="lead">{entity.summary}</p>
      {page && count !== undefined && (
        <button type="button" class="more" onClick={() => page.jumpTo(entity.id)}>
          {i18n.t('page.showMentions', count)}
        </button>
      )}
    </header>
  );
};
