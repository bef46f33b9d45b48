// What is on the page in the reader's tab: entities with a way to each mention, and how they connect.
import { i18n } from '#i18n';
import { useMemo } from 'preact/hooks';
import { groupByKind } from '../../../pack/kinds';
import { connectionsOn, readingsFor } from '../../../pack/on-page';
import type { Entity } from '../../../pack/schema';
import type { FoundEntity, PageState } from '../../ports';
import { FirstFew } from '../../shared/FirstFew';
import { LineItem } from '../../shared/LineItem';
import { FoundRow } from '../FoundRow';
import { Message } from '../Message';
import { ReadFirst } from '../ReadFirst';
import { formatRoute } from '../route';
import type { RoutedProps, ViewProps } from '../view-props';
import { UnreadPage } from './UnreadPage';

/** As many as leave the names in sight. */
const CONNECTIONS_SHOWN_FIRST = { popup: 1, panel: 2, tab: 3 };
const READINGS = 3;

/** The entities on the page, or why there are none. */
export const PageView = ({ material, page, site, frame }: RoutedProps<'page'>) => {
  if (page === undefined) return null;
  const { state, jumpTo } = page;
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
  return (
    <>
      <PageTitle state={state} />
      <Context material={material} entities={state.entities} frame={frame} />
      {groupByKind(found, ({ entity }) => entity.kind).map(({ kind, items }) => (
        <section key={kind} aria-label={i18n.t(`kinds.${kind}`)}>
          <h2>{i18n.t(`kinds.${kind}`)}</h2>
          <ul class="rows">
            {items.map((item) => (
              <FoundRow key={item.entity.id} {...item} jumpTo={jumpTo} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

interface ContextProps extends Pick<ViewProps, 'material' | 'frame'> {
  readonly entities: readonly FoundEntity[];
}

/** What the material says of what is on the page, taken together. */
const Context = ({ material: { pack, lines }, entities, frame }: ContextProps) => {
  const { connections, readings } = useMemo(() => {
    const counts = new Map(entities.map(({ id, count }) => [id, count]));
    return {
      connections: connectionsOn(pack, lines, counts),
      readings: readingsFor(pack, lines, counts, READINGS),
    };
  }, [pack, lines, entities]);
  return (
    <>
      <ReadFirst readings={readings} />
      {connections.length > 0 && (
        <section aria-label={i18n.t('page.connections')}>
          <h2>{i18n.t('page.connections')}</h2>
          <FirstFew items={connections} count={CONNECTIONS_SHOWN_FIRST[frame]}>
            {(line) => <LineItem key={line.sentence} line={line} />}
          </FirstFew>
        </section>
      )}
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

/** A page may have been read with another version of the pack: what this one lacks is left out. */
const foundIn = (entities: readonly Entity[], found: readonly FoundEntity[]): readonly Found[] => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return found.flatMap(({ id, count }) => {
    const entity = byId.get(id);
    return entity ? [{ entity, count }] : [];
  });
};
