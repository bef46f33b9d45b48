// Places on a map. For eyes and pointers: what it shows stands in the list below it.
import { i18n } from '#i18n';
import { useMemo, useRef } from 'preact/hooks';
import type { BrowsedEntity } from '../../../pack/browse';
import type { Point } from '../../../pack/schema';
import { textMeasure } from '../measure';
import { entityAddress } from '../route';
import { useWidth } from '../use-width';
import { LABEL_HEIGHT, placeLabels, type PlacedLabel } from './label-layout';
import { worldAround } from './world';

/** A place of the material that has a point. */
export interface MappedPlace extends BrowsedEntity {
  readonly point: Point;
}

/** The drawing. The larger a dot, the more is said of its place; each leads to it. */
export const WorldMap = ({ places }: { readonly places: readonly MappedPlace[] }) => {
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  const measure = useMemo(() => textMeasure(13), []);
  const drawing = useMemo(
    () => (width > 0 ? drawPlaces(places, width, measure) : undefined),
    [places, width, measure],
  );
  return (
    <div class="map" ref={element} aria-hidden="true">
      {drawing && (
        <svg viewBox={`0 0 ${width} ${drawing.world.height}`}>
          <path class="graticule" d={drawing.world.graticule} />
          <path class="land" d={drawing.world.land} />
          {drawing.dots.map(({ place: { entity, amount }, x, y, radius, label }) => (
            <a key={entity.id} class="place" href={entityAddress(entity.id)} tabindex={-1}>
              <title>{`${entity.name}. ${i18n.t('entities.amount', amount)}`}</title>
              {label?.isFar === true && <path class="leader" d={leaderTo(x, y, label)} />}
              <circle class="reach" cx={x} cy={y} r={Math.max(radius, LEAST_REACH)} />
              <circle class="dot" cx={x} cy={y} r={radius} />
              {label && (
                <text x={label.x + label.width / 2} y={label.y + LABEL_HEIGHT - 5}>
                  {entity.name}
                </text>
              )}
            </a>
          ))}
        </svg>
      )}
      <p class="meta">{i18n.t('places.legend')}</p>
    </div>
  );
};

const LEAST_REACH = 9;
/** At this width and above, dots have their full size. */
const FULL_WIDTH = 1000;
const SMALLEST_DOT = 2.5;

const drawPlaces = (
  places: readonly MappedPlace[],
  width: number,
  measure: (text: string) => number,
) => {
  const world = worldAround(
    places.map(({ point }) => point),
    width,
  );
  const dots = places.map((place) => {
    const [x, y] = world.place(place.point);
    const radius = SMALLEST_DOT + 0.6 * Math.sqrt(place.amount * Math.min(1, width / FULL_WIDTH));
    return { place, id: place.entity.id, x, y, radius, width: measure(place.entity.name) };
  });
  const labels = new Map<string, PlacedLabel>(
    placeLabels(dots, { width, height: world.height }).map((label) => [label.id, label]),
  );
  return { world, dots: dots.map((dot) => ({ ...dot, label: labels.get(dot.id) })) };
};

/** To the middle of the side of a label that faces its dot. */
const leaderTo = (x: number, y: number, label: PlacedLabel): string => {
  const toX = Math.max(label.x, Math.min(x, label.x + label.width));
  const toY = Math.max(label.y + 4, Math.min(y, label.y + label.height - 4));
  return `M${x} ${y}L${toX} ${toY}`;
};
