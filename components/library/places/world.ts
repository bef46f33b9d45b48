// The land of the world as a drawing around some points. Land alone: where borders run is disputed in
// places that the material speaks of, and no map of ours settles it.
import { geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import land from 'world-atlas/land-110m.json';
import type { Point } from '../../../pack/schema';

export interface World {
  readonly height: number;
  /** Paths of SVG. */
  readonly land: string;
  readonly graticule: string;
  /** Where a point stands in the drawing. */
  readonly place: (point: Point) => readonly [x: number, y: number];
}

/** Degrees around the outermost points; a single point wants some of the world around it, too. */
const MARGIN = { latitude: 14, longitude: 22 };

// The file is TopoJSON; what TypeScript reads from it has plain strings for its types.
const topology = land as unknown as Parameters<typeof feature>[0];

/** Draws what lies around some points, in a given width. */
export const worldAround = (points: readonly Point[], width: number): World => {
  const [west, east] = rangeOf(
    points.map(({ longitude }) => longitude),
    MARGIN.longitude,
    180,
  );
  const [south, north] = rangeOf(
    points.map(({ latitude }) => latitude),
    MARGIN.latitude,
    84,
  );
  const middle = (west + east) / 2;
  const frame = {
    type: 'MultiPoint' as const,
    coordinates: [west, middle, east].flatMap((x) => [
      [x, south],
      [x, Math.min(north, Math.max(south, 0))],
      [x, north],
    ]),
  };
  const projection = geoNaturalEarth1().rotate([-middle, 0]).fitWidth(width, frame);
  const height = Math.ceil(geoPath(projection).bounds(frame)[1][1]);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(1);
  return {
    height,
    land: Object.values(topology.objects)
      .map((object) => path(feature(topology, object)) ?? '')
      .join(''),
    graticule: path(geoGraticule10()) ?? '',
    place: ({ latitude, longitude }) => projection([longitude, latitude]) ?? [0, 0],
  };
};

const rangeOf = (
  values: readonly number[],
  margin: number,
  limit: number,
): readonly [number, number] => [
  Math.max(-limit, Math.min(...values) - margin),
  Math.min(limit, Math.max(...values) + margin),
];
