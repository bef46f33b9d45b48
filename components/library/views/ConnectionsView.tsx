// How entities are connected: around one of them, or all together.
import { i18n } from '#i18n';
import { useMemo, useState } from 'preact/hooks';
import { type Connection, connectionsOf, endsOf, neighboursOf } from '../../../pack/connections';
import { groupByKind } from '../../../pack/kinds';
import { RELATION_TYPES } from '../../../pack/relation-types';
import type { Kind } from '../../../pack/schema';
import { FirstFew } from '../../shared/FirstFew';
import { KindIcon } from '../../shared/Icon';
import { LineItem } from '../../shared/LineItem';
import { Choice } from '../Choice';
import { Neighbours } from '../connections/Neighbours';
import { WholeGraph } from '../connections/WholeGraph';
import { EntityChoice } from '../EntityChoice';
import { formatRoute } from '../route';
import { go } from '../use-route';
import type { RoutedProps } from '../view-props';
import '../connections/connections.css';

const LISTED_FIRST = 12;

/** The drawing, and below it the same as a list. The address says around whom. */
export const ConnectionsView = ({ material, route }: RoutedProps<'connections'>) => {
  const { pack, lines } = material;
  const all = useMemo(() => connectionsOf(pack, lines), [pack, lines]);
  const ends = useMemo(() => endsOf(all), [all]);
  const [hidden, setHidden] = useState<ReadonlySet<Kind>>(new Set());
  const [type, setType] = useState('');
  const middle = route.isWhole
    ? undefined
    : route.of === undefined
      ? ends[0]
      : ends.find(({ id }) => id === route.of);
  const connections = all.filter(
    (one) =>
      (type === '' || one.type === type) &&
      [one.from, one.to].every(({ id, kind }) => id === middle?.id || !hidden.has(kind)),
  );
  const shown = middle
    ? connections.filter(({ from, to }) => from.id === middle.id || to.id === middle.id)
    : connections;
  const ask = (id: string): void =>
    go(formatRoute({ view: 'connections', ...(id === '' ? { isWhole: true } : { of: id }) }), true);
  if (!middle && !route.isWhole) return <Unconnected />;
  return (
    <>
      <div class="controls">
        <EntityChoice
          label={i18n.t('connections.around')}
          all={i18n.t('connections.whole')}
          entities={pack.entities.filter(({ id }) => ends.some((end) => end.id === id))}
          value={middle?.id ?? ''}
          onChoose={ask}
        />
        <TypeChoice connections={all} value={type} onChoose={setType} />
        <KindSwitches
          kinds={groupByKind(ends, ({ kind }) => kind).map(({ kind }) => kind)}
          hidden={hidden}
          onChange={setHidden}
        />
      </div>
      {shown.length === 0 && <p class="empty">{i18n.t('connections.allHidden')}</p>}
      {shown.length > 0 &&
        (middle ? (
          <Neighbours
            key={middle.id}
            middle={middle}
            neighbours={groupByKind(
              neighboursOf(shown, middle.id),
              ({ entity }) => entity.kind,
            ).flatMap(({ items }) => items)}
          />
        ) : (
          <WholeGraph connections={shown} />
        ))}
      {shown.length > 0 && <ConnectionList key={route.of} connections={shown} />}
    </>
  );
};

const Unconnected = () => (
  <p class="empty">
    {i18n.t('connections.nothing')}{' '}
    <a class="link" href={formatRoute({ view: 'connections' })}>
      {i18n.t('connections.showMost')}
    </a>
  </p>
);

const ConnectionList = ({ connections }: { readonly connections: readonly Connection[] }) => (
  <section aria-label={i18n.t('connections.list')}>
    <h2>
      {i18n.t('connections.list')} <span class="count">{connections.length}</span>
    </h2>
    <FirstFew items={connections} count={LISTED_FIRST}>
      {({ id, line }) => <LineItem key={id} line={line} />}
    </FirstFew>
  </section>
);

interface TypeChoiceProps {
  readonly connections: readonly Connection[];
  readonly value: string;
  readonly onChoose: (type: string) => void;
}

const TypeChoice = ({ connections, value, onChoose }: TypeChoiceProps) => {
  const types = new Set(connections.map(({ type }) => type));
  return (
    <Choice label={i18n.t('connections.relation')} value={value} onChoose={onChoose}>
      <option value="">{i18n.t('connections.allRelations')}</option>
      {[...types]
        .toSorted((one, other) =>
          RELATION_TYPES[one].forward.localeCompare(RELATION_TYPES[other].forward),
        )
        .map((type) => (
          <option key={type} value={type}>
            {RELATION_TYPES[type].forward}
          </option>
        ))}
    </Choice>
  );
};

interface KindSwitchesProps {
  readonly kinds: readonly Kind[];
  readonly hidden: ReadonlySet<Kind>;
  readonly onChange: (hidden: ReadonlySet<Kind>) => void;
}

/** Which kinds are drawn; they tell the icons of the drawing, too. */
const KindSwitches = ({ kinds, hidden, onChange }: KindSwitchesProps) => (
  <div class="kinds" role="group" aria-label={i18n.t('connections.kinds')}>
    {kinds.map((kind) => (
      <button
        key={kind}
        type="button"
        class="button"
        aria-pressed={!hidden.has(kind)}
        onClick={() => onChange(toggled(hidden, kind))}
      >
        <KindIcon kind={kind} /> {i18n.t(`kinds.${kind}`)}
      </button>
    ))}
  </div>
);

const toggled = (hidden: ReadonlySet<Kind>, kind: Kind): ReadonlySet<Kind> =>
  new Set(hidden.has(kind) ? [...hidden].filter((one) => one !== kind) : [...hidden, kind]);
