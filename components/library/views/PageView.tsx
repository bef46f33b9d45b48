// What is on the page in the reader's tab: entities with a way to each mention, and how they connect.
import { relationsAmong } from '../../../pack/connections';
import { groupByKind, KINDS } from '../../../pack/kinds';
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
      <Message title="No known name on this page">
        <p>
          The material knows {material.pack.entities.length} names, and none of them stands here.{' '}
          <a class="link" href={formatRoute({ view: 'entities' })}>
            See which they are
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
        <section aria-label="How they connect">
          <h2>How they connect</h2>
          <FirstFew items={relations} count={CONNECTIONS_SHOWN_FIRST}>
            {(line) => <LineItem line={line} />}
          </FirstFew>
        </section>
      )}
      {groupByKind(found, ({ entity }) => entity.kind).map(({ kind, items }) => (
        <section key={kind} aria-label={KINDS[kind].many}>
          <h2>{KINDS[kind].many}</h2>
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
      On this page
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
      title="Go to the next mention on the page"
      onClick={() => jumpTo(entity.id)}
    >
      <EntityRow entity={entity} />
      <span class="count">
        {count}
        <span class="hidden"> {count === 1 ? 'mention' : 'mentions'} on the page</span>
      </span>
    </button>
    <a
      class="aside-link"
      href={formatRoute({ view: 'entity', id: entity.id })}
      aria-label={`About ${entity.name}`}
      title={`About ${entity.name}`}
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
