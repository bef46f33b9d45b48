// The head of an entity's page: kind, name, role, summary, and the way to it on the reader's page.
import { i18n } from '#i18n';
import type { CardModel } from '../../pack/card';
import type { Entity } from '../../pack/schema';
import { KindIcon } from '../shared/Icon';
import { RoleLine } from '../shared/RoleLine';
import { formatRoute } from './route';
import type { FollowedPage } from './view-props';

interface EntityHeadProps {
  readonly entity: Entity;
  readonly card: CardModel;
  readonly page: FollowedPage | undefined;
  /** Whether anything that concerns it is dated. */
  readonly isDated: boolean;
}

/** Who or what it is. */
export const EntityHead = ({ entity, card, page, isDated }: EntityHeadProps) => {
  const { role } = card;
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
      <Ways entity={entity} isConnected={card.connections.length > 0} isDated={isDated} />
      {page && count !== undefined && (
        <button type="button" class="more" onClick={() => page.jumpTo(entity.id)}>
          {i18n.t('page.showMentions', count)}
        </button>
      )}
    </header>
  );
};

interface WaysProps {
  readonly entity: Entity;
  readonly isConnected: boolean;
  readonly isDated: boolean;
}

/** The way to the drawings in which it stands. */
const Ways = ({ entity: { id, point }, isConnected, isDated }: WaysProps) =>
  isConnected || isDated || point ? (
    <p class="ways">
      {isConnected && (
        <a class="link" href={formatRoute({ view: 'connections', of: id })}>
          {i18n.t('entity.itsConnections')}
        </a>
      )}
      {isDated && (
        <a class="link" href={formatRoute({ view: 'timeline', of: id })}>
          {i18n.t('entity.itsTimeline')}
        </a>
      )}
      {point && (
        <a class="link" href={formatRoute({ view: 'places' })}>
          {i18n.t('entity.onTheMap')}
        </a>
      )}
    </p>
  ) : null;
