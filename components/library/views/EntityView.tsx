// One entity: everything that the material says of it.
import { i18n } from '#i18n';
import type { LineOrigin } from '../../../pack/card';
import { timelineOf } from '../../../pack/timeline';
import { EntityAside } from '../EntityAside';
import { EntityHead } from '../EntityHead';
import { later } from '../later';
import { LinesSection } from '../LinesSection';
import { NotFound } from '../NotFound';
import { PrintedSources } from '../PrintedSources';
import type { RoutedProps } from '../view-props';

const Timeline = later(async () => (await import('../timeline/Timeline')).Timeline);

/** Facts, statements, connections, timeline and names of an entity, each with its passage. */
export const EntityView = ({ material, route, page }: RoutedProps<'entity'>) => {
  const { pack, lines, cardOf } = material;
  const entity = pack.entities.find(({ id }) => id === route.id);
  const card = cardOf(route.id);
  if (entity === undefined || card === undefined) {
    return <NotFound what="entity" id={route.id} />;
  }
  const dates = timelineOf(pack, lines, entity.id);
  const from = (origin: LineOrigin) => card.lines.filter((line) => line.origin === origin);
  return (
    <article class="entity" key={entity.id}>
      <EntityHead entity={entity} card={card} page={page} isDated={dates.length > 0} />
      <div class="entity-main">
        <LinesSection title={i18n.t('entity.facts')} lines={from('fact')} />
        <LinesSection
          title={i18n.t('entity.says', { name: entity.name })}
          lines={from('statement')}
        />
        <LinesSection title={i18n.t('entity.othersSay')} lines={from('statement-about')} />
        <LinesSection title={i18n.t('entity.concerns')} lines={from('fact-about')} />
        <LinesSection title={i18n.t('shared.connections')} lines={card.connections} />
        {dates.length > 0 && (
          <section aria-label={i18n.t('library.timeline')}>
            <h2>{i18n.t('library.timeline')}</h2>
            <Timeline dates={dates} />
          </section>
        )}
      </div>
      <EntityAside entity={entity} pack={pack} />
      <PrintedSources documents={pack.documents} />
    </article>
  );
};
