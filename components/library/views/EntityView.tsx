// One entity: everything that the material says of it.
import { i18n } from '#i18n';
import type { LineOrigin } from '../../../pack/card';
import { eventsOf } from '../../../pack/connections';
import { EntityAside } from '../EntityAside';
import { EntityHead } from '../EntityHead';
import { LinesSection } from '../LinesSection';
import { NotFound } from '../NotFound';
import type { RoutedProps } from '../view-props';

/** Facts, statements, connections, events and names of an entity, each with its passage. */
export const EntityView = ({ material, route, page }: RoutedProps<'entity'>) => {
  const { pack, lines, cardOf } = material;
  const entity = pack.entities.find(({ id }) => id === route.id);
  const card = cardOf(route.id);
  if (entity === undefined || card === undefined) {
    return <NotFound what="entity" id={route.id} />;
  }
  const from = (origin: LineOrigin) => card.lines.filter((line) => line.origin === origin);
  return (
    <article class="entity" key={entity.id}>
      <EntityHead entity={entity} card={card} page={page} />
      <div class="entity-main">
        <LinesSection title={i18n.t('entity.facts')} lines={from('fact')} />
        <LinesSection
          title={i18n.t('entity.says', { name: entity.name })}
          lines={from('statement')}
        />
        <LinesSection title={i18n.t('entity.othersSay')} lines={from('statement-about')} />
        <LinesSection title={i18n.t('entity.concerns')} lines={from('fact-about')} />
        <LinesSection title={i18n.t('shared.connections')} lines={card.connections} />
        <LinesSection title={i18n.t('entity.events')} lines={eventsOf(pack, lines, entity.id)} />
      </div>
      <EntityAside entity={entity} pack={pack} />
    </article>
  );
};
