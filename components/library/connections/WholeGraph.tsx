// All entities and their connections in one drawing.
import { i18n } from '#i18n';
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Connection, endsOf } from '../../../pack/connections';
import { KindIcon } from '../../shared/Icon';
import { textMeasure } from '../measure';
import { formatRoute, passageAddress } from '../route';
import { useWidth } from '../use-width';
import { boxStyle } from './box-style';
import type { Box } from './neighbour-layout';
import { placeWhole } from './whole-layout';

/** Narrower than this, a graph of many names is a heap. */
const LEAST_WIDTH = 640;
/** What a label has beside its text: icon, gaps, border. */
const LABEL_EXTRA = 34;

/** The drawing. A name leads to the drawing around it, a line to the passage. */
export const WholeGraph = ({ connections }: { readonly connections: readonly Connection[] }) => {
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  const [pointedAt, setPointedAt] = useState<string>();
  const measure = useMemo(() => textMeasure(13), []);
  const ends = useMemo(() => endsOf(connections), [connections]);
  const isWide = width >= LEAST_WIDTH;
  const layout = useMemo(
    () =>
      isWide
        ? placeWhole(
            ends.map(({ id, name }) => ({ id, width: measure(name) + LABEL_EXTRA })),
            connections.map(({ from, to }) => ({ from: from.id, to: to.id })),
            width,
          )
        : undefined,
    [isWide, ends, connections, width, measure],
  );
  return (
    <div ref={element}>
      {width > 0 && !layout && <p class="empty">{i18n.t('connections.narrow')}</p>}
      {layout && (
        <div
          class="graph"
          data-pointed={pointedAt !== undefined}
          style={{ height: `${layout.height}px` }}
        >
          <svg class="edges" width={width} height={layout.height} aria-hidden="true">
            {bundled(connections).map(({ connection, index }) => {
              const from = layout.boxes.get(connection.from.id);
              const to = layout.boxes.get(connection.to.id);
              if (!from || !to) return null;
              const isNear = [connection.from.id, connection.to.id].some((id) => id === pointedAt);
              return (
                <Edge
                  key={connection.id}
                  connection={connection}
                  path={pathBetween(from, to, index)}
                  isNear={isNear}
                />
              );
            })}
          </svg>
          <ul>
            {ends.map(({ id, kind, name }) => (
              <li key={id}>
                <a
                  class="node whole"
                  href={formatRoute({ view: 'connections', of: id })}
                  title={i18n.t('connections.toMiddle', { name })}
                  style={boxStyle(layout.boxes.get(id) ?? NOWHERE)}
                  onPointerEnter={() => setPointedAt(id)}
                  onPointerLeave={() => setPointedAt(undefined)}
                  onFocus={() => setPointedAt(id)}
                  onBlur={() => setPointedAt(undefined)}
                >
                  <KindIcon kind={kind} /> {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

interface EdgeProps {
  readonly connection: Connection;
  readonly path: string;
  readonly isNear: boolean;
}

const Edge = ({ connection: { line }, path, isNear }: EdgeProps) => (
  <a href={passageAddress(line.source.locator)} tabindex={-1}>
    <title>{`${line.sentence} ${line.source.label}`}</title>
    <path class="edge-reach" d={path} />
    <path class="edge" d={path} data-near={isNear} />
  </a>
);

interface Bundled {
  readonly connection: Connection;
  /** The how-manieth between its two ends. */
  readonly index: number;
}

const bundled = (connections: readonly Connection[]): readonly Bundled[] => {
  const counts = new Map<string, number>();
  return connections.map((connection) => {
    const pair = [connection.from.id, connection.to.id].toSorted().join(' ');
    const index = counts.get(pair) ?? 0;
    counts.set(pair, index + 1);
    return { connection, index };
  });
};

/** A line between the middles of two boxes; further ones between the same two bend aside. */
const pathBetween = (one: Box, other: Box, index: number): string => {
  const from = { x: one.x + one.width / 2, y: one.y + one.height / 2 };
  const to = { x: other.x + other.width / 2, y: other.y + other.height / 2 };
  if (index === 0) return `M${from.x} ${from.y}L${to.x} ${to.y}`;
  const bend = Math.ceil(index / 2) * (index % 2 === 0 ? -26 : 26);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const x = (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend;
  const y = (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend;
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
};
