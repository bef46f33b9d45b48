// Where entities stand in the graph of all: drawn together by their connections, and then pushed
// apart until no label lies over another. The same graph gives the same drawing each time.
import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Box } from './neighbour-layout';

/** A label to be placed. */
export interface GraphNode {
  readonly id: string;
  readonly width: number;
}

/** Which labels a connection draws together. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
}

const NODE_HEIGHT = 24;
const GAP = 8;
const STEPS = 400;
/** How much more room a graph wants than its labels fill. */
const ROOM = 2.6;
const LEAST_HEIGHT = 360;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly width: number;
  x: number;
  y: number;
}

/** The boxes of all labels in a drawing of a given width, and its height. */
export const placeWhole = (
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  width: number,
): { readonly height: number; readonly boxes: ReadonlyMap<string, Box> } => {
  const filled = nodes.reduce((sum, node) => sum + (node.width + GAP) * (NODE_HEIGHT + GAP), 0);
  const height = Math.max(LEAST_HEIGHT, Math.round((filled * ROOM) / width));
  const bodies: Body[] = nodes.map((node, index) => ({ ...node, ...startOf(index) }));
  forceSimulation(bodies)
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength((0.04 * width) / height))
    .force('repulsion', forceManyBody().strength(-500).distanceMax(450))
    .force(
      'attraction',
      forceLink<Body, { source: string; target: string }>(
        edges.map(({ from, to }) => ({ source: from, target: to })),
      )
        .id(({ id }) => id)
        .distance(110),
    )
    .force('room', () => {
      pushApart(bodies);
      for (const body of bodies) keepWithin(body, width, height);
    })
    .stop()
    .tick(STEPS);
  for (const body of bodies) {
    keepWithin(body, width, height);
    body.x += width / 2;
    body.y += height / 2;
  }
  const tallest = separate(bodies, height);
  return {
    height: tallest,
    boxes: new Map(
      bodies.map(({ id, x, y, width: wide }) => [
        id,
        { x: x - wide / 2, y: y - NODE_HEIGHT / 2, width: wide, height: NODE_HEIGHT },
      ]),
    ),
  };
};

/** A spiral: no two begin in one place, and nothing is left to chance. */
const startOf = (index: number): { x: number; y: number } => {
  const angle = index * 2.4;
  const radius = 14 * Math.sqrt(index + 0.5);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
};

/** Moves labels that lie over one another apart by half, the shorter way. */
const pushApart = (bodies: readonly Body[]): void => {
  for (const [index, one] of bodies.entries()) {
    for (const other of bodies.slice(index + 1)) {
      const x = (one.width + other.width) / 2 + GAP - Math.abs(one.x - other.x);
      const y = NODE_HEIGHT + GAP - Math.abs(one.y - other.y);
      if (x <= 0 || y <= 0) continue;
      const way = x < y ? 'x' : 'y';
      const push = (Math.min(x, y) / 2) * (one[way] < other[way] ? -1 : 1);
      one[way] += push;
      other[way] -= push;
    }
  }
};

const keepWithin = (body: Body, width: number, height: number): void => {
  const [x, y] = [Math.max(0, (width - body.width) / 2), (height - NODE_HEIGHT) / 2];
  body.x = Math.max(-x, Math.min(x, body.x));
  body.y = Math.max(-y, Math.min(y, body.y));
};

/**
 * Leaves no label over another, whatever the forces left: the upper ones stay, those below give way
 * downwards. Returns the height that this took.
 */
const separate = (bodies: readonly Body[], height: number): number => {
  const placed: Body[] = [];
  for (const body of bodies.toSorted((one, other) => one.y - other.y)) {
    for (let hit = hitIn(placed, body); hit; hit = hitIn(placed, body)) {
      body.y = hit.y + NODE_HEIGHT + GAP;
    }
    placed.push(body);
  }
  return Math.max(height, ...placed.map(({ y }) => y + NODE_HEIGHT / 2));
};

const hitIn = (placed: readonly Body[], body: Body): Body | undefined =>
  placed.find(
    (other) =>
      Math.abs(other.x - body.x) < (other.width + body.width) / 2 + GAP &&
      Math.abs(other.y - body.y) < NODE_HEIGHT + GAP - 0.001,
  );
