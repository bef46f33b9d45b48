// What is on the page in the reader's tab: entities with a way to each mention, and how they connect.
import { i18n } from '#i18n';
import type { RefObject } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import { groupByKind } from '../../../pack/kinds';
import { connectionsOn, readingsFor } from '../../../pack/on-page';
import type { Entity } from '../../../pack/schema';
import type { FoundEntity, PageState } from '../../ports';
import { FirstFew } from '../../shared/FirstFew';
import { LineItem } from '../../shared/LineItem';
import { QuotationNote } from '../../shared/QuotationNote';
import { FoundRow } from '../FoundRow';
import { MarkInPage } from '../MarkInPage';
import { Message } from '../Message';
import { ReadFirst } from '../ReadFirst';
import { formatRoute } from '../route';
import { useAfterPaint } from '../use-after-paint';
import type { FollowedPage, RoutedProps, ViewProps } from '../view-props';
import { UnreadPage } from './UnreadPage';

/** How many connections stand there before more are asked for. */
const CONNECTIONS_SHOWN_FIRST = 6;
const READINGS = 3;
/** As many as the popup has room for. */
const ROWS_IN_SIGHT = 12;
const NOTHING_YET = { connections: [], readings: [] };

/** The entities on the page, or why there are none. */
export const PageView = ({ material, page, site }: RoutedProps<'page'>) => {
  if (page === undefined) return null;
  const { state } = page;
  return state.is === 'read' ? (
    <ReadPage {...page} material={material} state={state} />
  ) : (
    <UnreadPage state={state} site={site} />
  );
};

interface ReadPageProps extends Pick<ViewProps, 'material'>, Omit<FollowedPage, 'state'> {
  readonly state: Extract<PageState, { is: 'read' }>;
}

const ReadPage = ({ material: { pack }, material, state, jumpTo, mark }: ReadPageProps) => {
  const found = useMemo(() => foundIn(pack.entities, state.entities), [pack, state.entities]);
  if (found.length === 0) {
    return (
      <Message title={i18n.t('page.nothing')}>
        <p>
          {i18n.t('page.nothingWhy', { count: pack.entities.length })}{' '}
          <a class="link" href={formatRoute({ view: 'entities' })}>
            {i18n.t('page.seeWhich')}
          </a>
        </p>
      </Message>
    );
  }
  return (
    <>
      <h1 class="hidden" tabIndex={-1}>
        {i18n.t('page.title')}
      </h1>
      {state.title !== '' && <p class="page-title">{state.title}</p>}
      {state.quotation && <QuotationNote quotation={state.quotation} />}
      <Contents material={material} found={found} jumpTo={jumpTo} />
      <MarkInPage mark={mark} />
    </>
  );
};

interface ContentsProps extends Pick<ViewProps, 'material'>, Pick<FollowedPage, 'jumpTo'> {
  readonly found: readonly Found[];
}

/** Groups with no more than so many items in all. */
const firstOf = <Group extends { readonly items: readonly unknown[] }>(
  groups: readonly Group[],
  count: number,
): readonly Group[] => {
  let left = count;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, left);
    left -= items.length;
    return items.length === 0 ? [] : [{ ...group, items }];
  });
};

/** Who is named, how they connect, and what to read: what stands further down is told of at the top. */
const Contents = ({ material: { pack, lines }, found, jumpTo }: ContentsProps) => {
  const context = useCallback(() => {
    const counts = new Map(found.map(({ entity, count }) => [entity.id, count]));
    return {
      connections: connectionsOn(pack, lines, counts),
      readings: readingsFor(pack, lines, counts, READINGS),
    };
  }, [pack, lines, found]);
  // Names are what a popup is opened for: they wait neither for what has to be worked out, nor for
  // those of them that stand out of sight.
  const worked = useAfterPaint(context);
  const { connections, readings } = worked ?? NOTHING_YET;
  const groups = groupByKind(found, ({ entity }) => entity.kind);
  const shown = worked === undefined ? firstOf(groups, ROWS_IN_SIGHT) : groups;
  const connected = useRef<HTMLElement>(null);
  const reading = useRef<HTMLElement>(null);
  return (
    <>
      <p class="meta contents">
        <span>{i18n.t('page.names', found.length)}</span>
        {connections.length > 0 && (
          <LeadTo part={connected}>{i18n.t('page.connectionCount', connections.length)}</LeadTo>
        )}
        {readings.length > 0 && (
          <LeadTo part={reading}>{i18n.t('page.readingCount', readings.length)}</LeadTo>
        )}
      </p>
      {shown.map(({ kind, items }) => (
        <section key={kind} aria-label={i18n.t(`kinds.${kind}`)}>
          <h2>{i18n.t(`kinds.${kind}`)}</h2>
          <ul class="rows">
            {items.map((item) => (
              <FoundRow key={item.entity.id} {...item} jumpTo={jumpTo} />
            ))}
          </ul>
        </section>
      ))}
      {connections.length > 0 && (
        <section aria-label={i18n.t('page.connections')} ref={connected} tabIndex={-1}>
          <h2>{i18n.t('page.connections')}</h2>
          <FirstFew items={connections} count={CONNECTIONS_SHOWN_FIRST}>
            {(line) => <LineItem key={line.sentence} line={line} />}
          </FirstFew>
        </section>
      )}
      {readings.length > 0 && (
        <section aria-label={i18n.t('page.readFirst')} ref={reading} tabIndex={-1}>
          <h2>{i18n.t('page.readFirst')}</h2>
          <ReadFirst readings={readings} />
        </section>
      )}
    </>
  );
};

interface LeadToProps {
  readonly part: RefObject<HTMLElement | null>;
  readonly children: string;
}

/** The address is the library's own, so what leads within a view is no link but a button. */
const LeadTo = ({ part, children }: LeadToProps) => (
  <button
    type="button"
    class="link"
    onClick={() => {
      part.current?.focus({ preventScroll: true });
      part.current?.scrollIntoView();
    }}
  >
    {children}
  </button>
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
