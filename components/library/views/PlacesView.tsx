// The places of the material on a map, and below it the same as a list.
import { i18n } from '#i18n';
import { useMemo } from 'preact/hooks';
import { type BrowsedEntity, browseEntities } from '../../../pack/browse';
import { type MappedPlace, WorldMap } from '../places/WorldMap';
import { SaidRow } from '../SaidRow';
import type { RoutedProps } from '../view-props';
import '../places/places.css';

/** Where the material is about. Regions have no one point: they stand in a list of their own. */
export const PlacesView = ({ material }: RoutedProps<'places'>) => {
  const { pack, amounts } = material;
  const { mapped, others } = useMemo(() => {
    const places = browseEntities(pack, amounts(), { kind: 'place', order: 'said' });
    return {
      mapped: places.flatMap((place): readonly MappedPlace[] => {
        const { point } = place.entity;
        return point === undefined ? [] : [{ ...place, point }];
      }),
      others: places.filter(({ entity }) => entity.point === undefined),
    };
  }, [pack, amounts]);
  return mapped.length + others.length === 0 ? (
    <p class="empty">{i18n.t('places.nothing')}</p>
  ) : (
    <>
      {mapped.length > 0 && <WorldMap places={mapped} />}
      <PlaceList title={i18n.t('places.onMap')} places={mapped} />
      <PlaceList title={i18n.t('places.notOnMap')} places={others} />
    </>
  );
};

interface PlaceListProps {
  readonly title: string;
  readonly places: readonly BrowsedEntity[];
}

const PlaceList = ({ title, places }: PlaceListProps) =>
  places.length === 0 ? null : (
    <section aria-label={title}>
      <h2>
        {title} <span class="count">{places.length}</span>
      </h2>
      <ul class="rows">
        {places.map((place) => (
          <SaidRow key={place.entity.id} {...place} />
        ))}
      </ul>
    </section>
  );
