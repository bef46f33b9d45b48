// What is on the page in the reader's tab: entities with a way to each mention, and how they connect.
import { i18n } from '#i18n';
import { relationsAmong } from '../../../pack/connections';
import { groupByKind } from '../../../pack/kinds';
import type { Entity } from '../../../pack/schema';
import type { FoundEntity, PageState } from '../../ports';
import { FirstFew } from '../../shared/FirstFew';
import { Icon } from '../../shared/Icon';
import { LineItem } from '../../shared/LineItem';
import { EntityRow } from '../EntityRow';
import { Message } from '../Message';
import { formatRoute } from '../route';
import type { FollowedPage, RoutedProps } from '../view-props';
import { UnreadPage } from './UnreadPage';

const CONNECTIONS_SHOWN_FIRST = 3;

/** The entities on the page, or why there are none. */
export const PageView = ({ material, page, site }: RoutedProps<'page'>) => {
  if (page === undefined) return null;
  const { state } = page;
  if (state.is !== 'read') return <UnreadPage why={state.is} site={site} />;
  const found = foundIn(material.pack.entities, state.entities);
  if (found.length === 0) {
    return (
      <Message title={i18n.t('page.nothing')}>
        <p>
          {i18n.t('page.nothingWhy', { count: material.pack.entities.length })}{' '}
          <a class="link" href={formatRoute({ view: 'entities' })}>
            {i18n.t('page.seeWhich')}
          </a>
        </p>
      </Message>
    );
  }
  const relations = relationsAmong(
    material.pack,
    material.lines,
    found.map(({ entity }) => entity.id),
  );
  return (
    <>
      <PageTitle state={state} />
      {relations.length > 0 && (
        <section aria-label={i18n.t('page.connections')}>
          <h2>{i18n.t('page.connections')}</h2>
          <FirstFew items={relations} count={CONNECTIONS_SHOWN_FIRST}>
            {(line) => <LineItem line={line} />}
          </FirstFew>
        </section>
      )}
      {groupByKind(found, ({ entity }) => entity.kind).map(({ kind, items }) => (
        <section key={kind} aria-label={i18n.t(`kinds.${kind}`)}>
          <h2>{i18n.t(`kinds.${kind}`)}</h2>
          <ul class="rows">
            {items.map((item) => (
              <FoundRow key={item.entity.id} {...item} jumpTo={page.jumpTo} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

const PageTitle = ({ state }: { readonly state: Extract<PageState, { is: 'read' }> }) => (
  <>
    <h1 class="hidden" tabIndex={-1}>
      {i18n.t('page.title')}
    </h1>
    {state.title !== '' && <p class="page-title">{state.title}</p>}
  </>
);

interface Found {
  readonly entity: Entity;
  readonly count: number;
}

const FoundRow = ({ entity, count, jumpTo }: Found & Pick<FollowedPage, 'jumpTo'>) => (
  <li class="row-pair">
    <button
      type="button"
      class="row"
      title={i18n.t('page.toNextMention')}
      onClick={() => jumpTo(entity.id)}
    >
      <EntityRow entity={entity} />
      <span class="count">
        {count}
        <span class="hidden"> {i18n.t('page.mentions', count)}</span>
      </span>
    </button>
    <a
      class="aside-link"
      href={formatRoute({ view: 'entity', id: entity.id })}
      aria-label={i18n.t('page.about', { name: entity.name })}
      title={i18n.t('page.about', { name: entity.name })}
    >
      <Icon name="open" />
    </a>
  </li>
);

/** A page may have been read with another version of the pack: what this one lacks is left out. */
const foundIn = (entities: readonly Entity[], found: readonly FoundEntity[]): readonly Found[] => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return found.flatMap(({ id, count }) => {
    const entity = byId.get(id);
    return entity ? [{ entity, count }] : [];
  });
};
