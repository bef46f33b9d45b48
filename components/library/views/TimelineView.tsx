// What happened when, of everything or of one entity.
import { i18n } from '#i18n';
import { useMemo } from 'preact/hooks';
import { datedAmounts, timelineOf } from '../../../pack/timeline';
import { EntityChoice } from '../EntityChoice';
import { entityAddress, formatRoute } from '../route';
import { Timeline } from '../timeline/Timeline';
import { go } from '../use-route';
import type { RoutedProps } from '../view-props';

/** The timeline. The address says whose it is. */
export const TimelineView = ({ material, route: { of } }: RoutedProps<'timeline'>) => {
  const { pack, lines } = material;
  const entity = pack.entities.find(({ id }) => id === of);
  const isAsked = of !== undefined;
  const amounts = useMemo(() => datedAmounts(pack), [pack]);
  const dates = useMemo(
    () => (isAsked && !entity ? [] : timelineOf(pack, lines, entity?.id)),
    [pack, lines, entity, isAsked],
  );
  const ask = (id: string): void =>
    go(formatRoute(id === '' ? { view: 'timeline' } : { view: 'timeline', of: id }), true);
  return (
    <>
      <div class="controls">
        <EntityChoice
          label={i18n.t('timeline.of')}
          all={i18n.t('timeline.ofAll')}
          entities={pack.entities.filter(({ id }) => amounts.has(id))}
          value={entity?.id ?? ''}
          onChoose={ask}
        />
        {entity && (
          <a class="link" href={entityAddress(entity.id)}>
            {i18n.t('page.about', { name: entity.name })}
          </a>
        )}
      </div>
      {dates.length === 0 ? (
        <p class="empty">
          {i18n.t('timeline.nothing')}{' '}
          <a class="link" href={formatRoute({ view: 'timeline' })}>
            {i18n.t('timeline.showAll')}
          </a>
        </p>
      ) : (
        <Timeline dates={dates} />
      )}
    </>
  );
};
