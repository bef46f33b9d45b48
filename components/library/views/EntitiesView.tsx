// All entities of the material, by kind.
import { i18n } from '#i18n';
import { browseEntities, type EntityQuery } from '../../../pack/browse';
import { groupByKind, isKind } from '../../../pack/kinds';
import type { Kind } from '../../../pack/schema';
import { Choice } from '../Choice';
import { formatRoute } from '../route';
import { SaidRow } from '../SaidRow';
import { go } from '../use-route';
import type { RoutedProps } from '../view-props';

/** Every entity, each leading to what the material says of it; fewer where the reader asks so. */
export const EntitiesView = ({ material, route }: RoutedProps<'entities'>) => {
  const { entities } = material.pack;
  const found = browseEntities(material.pack, material.amounts(), route);
  return (
    <>
      <h1 class="hidden" tabIndex={-1}>
        {i18n.t('library.entities')}
      </h1>
      <Controls
        query={route}
        kinds={groupByKind(entities, ({ kind }) => kind).map(({ kind }) => kind)}
      />
      <p class="hidden" role="status">
        {i18n.t('entities.count', found.length)}
      </p>
      {found.length === 0 && (
        <p class="empty">
          {i18n.t('entities.nothing')}{' '}
          <a class="link" href={formatRoute({ view: 'entities' })}>
            {i18n.t('entities.showAll')}
          </a>
        </p>
      )}
      {groupByKind(found, ({ entity }) => entity.kind).map(({ kind, items }) => (
        <section key={kind} aria-label={i18n.t(`kinds.${kind}`)}>
          <h2>
            {i18n.t(`kinds.${kind}`)} <span class="count">{items.length}</span>
          </h2>
          <ul class="rows">
            {items.map((item) => (
              <SaidRow key={item.entity.id} {...item} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

interface ControlsProps {
  readonly query: EntityQuery;
  readonly kinds: readonly Kind[];
}

/** What the list shows. The address keeps it, so that "back" returns to the same list. */
const Controls = ({ query, kinds }: ControlsProps) => {
  const ask = (changes: EntityQuery): void => {
    const { filter, kind, order } = { ...query, ...changes };
    const asked = {
      kind,
      filter: filter || undefined,
      order: order === 'said' ? order : undefined,
    };
    go(formatRoute({ view: 'entities', ...asked }), true);
  };
  return (
    <div class="controls">
      <label class="choice wide">
        <span>{i18n.t('entities.name')}</span>
        <input
          class="field"
          type="search"
          value={query.filter ?? ''}
          onInput={({ currentTarget }) => ask({ filter: currentTarget.value })}
          autocomplete="off"
          spellcheck={false}
        />
      </label>
      <Choice
        label={i18n.t('entities.kind')}
        value={query.kind ?? ''}
        onChoose={(kind) => ask({ kind: isKind(kind) ? kind : undefined })}
      >
        <option value="">{i18n.t('entities.allKinds')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {i18n.t(`kinds.${kind}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={i18n.t('entities.order')}
        value={query.order ?? 'name'}
        onChoose={(order) => ask({ order: order === 'said' ? 'said' : 'name' })}
      >
        <option value="name">{i18n.t('entities.byName')}</option>
        <option value="said">{i18n.t('entities.mostSaid')}</option>
      </Choice>
    </div>
  );
};
