// An entity in the middle and what it is connected to, each tie a line that leads to its passage.
import { i18n } from '#i18n';
import { useRef } from 'preact/hooks';
import { type Connection, type Neighbour, tieRead } from '../../../pack/connections';
import type { EntityLink } from '../../../pack/linking';
import { KindIcon } from '../../shared/Icon';
import { entityAddress, formatRoute, passageAddress } from '../route';
import { useWidth } from '../use-width';
import {
  type Box,
  type NeighbourLayout,
  type PlacedNeighbour,
  placeNeighbours,
  type Point,
} from './neighbour-layout';
import { boxStyle } from './box-style';

interface NeighboursProps {
  readonly middle: EntityLink;
  readonly neighbours: readonly Neighbour[];
}

/** The drawing. Names lead to the drawing around them, ties and their lines to the passage. */
export const Neighbours = ({ middle, neighbours }: NeighboursProps) => {
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  const layout = placeNeighbours(
    neighbours.map(({ entity, ties }) => ({ id: entity.id, ties: ties.length })),
    width,
  );
  const byId = new Map<string, Neighbour>(neighbours.map((one) => [one.entity.id, one]));
  const drawn = layout.neighbours.flatMap((place) => {
    const neighbour = byId.get(place.id);
    return neighbour ? [{ place, ...neighbour }] : [];
  });
  return (
    <div class="graph" ref={element} style={{ height: `${layout.height}px` }}>
      {width > 0 && (
        <>
          <svg class="edges" width={width} height={layout.height} aria-hidden="true">
            <Arrow />
            {drawn.flatMap(({ place, ties }) =>
              ties.map((tie, index) => (
                <Edge
                  key={tie.id}
                  tie={tie}
                  path={pathTo(layout, place, place.ends[index])}
                  isTowardsMiddle={tie.to.id === middle.id}
                />
              )),
            )}
          </svg>
          <a class="node middle" href={entityAddress(middle.id)} style={boxStyle(layout.middle)}>
            <KindIcon kind={middle.kind} /> {middle.name}
          </a>
          <ul>
            {drawn.map(({ place, entity, ties }) => (
              <li
                key={entity.id}
                class="node neighbour"
                data-side={place.side}
                style={boxStyle(place.box)}
              >
                <a
                  class="neighbour-name"
                  href={formatRoute({ view: 'connections', of: entity.id })}
                  title={i18n.t('connections.toMiddle', { name: entity.name })}
                >
                  <KindIcon kind={entity.kind} />
                  <span>{entity.name}</span>
                </a>
                {ties.map((tie) => (
                  <a
                    key={tie.id}
                    class="tie"
                    href={passageAddress(tie.line.source.locator)}
                    title={`${tie.line.sentence} ${tie.line.source.label}`}
                  >
                    {tieRead(tie, place.side === 'before' ? entity.id : middle.id)}
                    <span class="hidden"> ({tie.line.source.label})</span>
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

/** The tip of a line, in its colour. */
const Arrow = () => (
  <defs>
    <marker
      id="arrow"
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerWidth="8"
      markerHeight="8"
      markerUnits="userSpaceOnUse"
      orient="auto-start-reverse"
    >
      <path d="M0 0 8 4 0 8z" fill="context-stroke" />
    </marker>
  </defs>
);

interface EdgeProps {
  readonly tie: Connection;
  /** From the middle to the other end. */
  readonly path: string;
  readonly isTowardsMiddle: boolean;
}

/** A line that is easier to hit than to see. Beside its words it is no stop of its own for the keyboard. */
const Edge = ({ tie, path, isTowardsMiddle }: EdgeProps) => (
  <a href={passageAddress(tie.line.source.locator)} tabindex={-1}>
    <title>{`${tie.line.sentence} ${tie.line.source.label}`}</title>
    <path class="edge-reach" d={path} />
    <path
      class="edge"
      d={path}
      {...{ [isTowardsMiddle ? 'marker-start' : 'marker-end']: 'url(#arrow)' }}
    />
  </a>
);

const pathTo = (
  { middle }: NeighbourLayout,
  { side, box }: PlacedNeighbour,
  end: Point = box,
): string => {
  if (end.y > middle.y + middle.height && box.x < middle.x + middle.width && side === 'after') {
    return railTo(middle, end);
  }
  const start = {
    x: side === 'before' ? middle.x : middle.x + middle.width,
    y: middle.y + middle.height / 2,
  };
  const stop = end.x + (side === 'before' ? 6 : -6);
  const bend = (start.x + stop) / 2;
  return `M${start.x} ${start.y}C${bend} ${start.y} ${bend} ${end.y} ${stop} ${end.y}`;
};

/** Where the neighbours stand below the middle: down from it, and across. */
const railTo = ({ x, y, height }: Box, end: Point): string =>
  `M${x + 14} ${y + height}V${end.y - 10}Q${x + 14} ${end.y} ${x + 24} ${end.y}H${end.x - 6}`;
