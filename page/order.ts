// The order in which a reader meets runs: document order, a shadow root's where its host stands.
import type { TextRun } from './runs';

/** Runs in reading order. */
export const inReadingOrder = <Run extends TextRun>(runs: Iterable<Run>): readonly Run[] =>
  [...runs].toSorted((one, other) => {
    const [first] = one.nodes;
    const [second] = other.nodes;
    return first && second ? compareInTree(first, second) : 0;
  });

const compareInTree = (one: Node, other: Node): number => {
  const path = hostPath(one);
  const otherPath = hostPath(other);
  const fork = path.findIndex((node, level) => otherPath[level] !== node);
  const first = path[fork];
  const second = otherPath[fork];
  if (first === undefined || second === undefined) return path.length - otherPath.length;
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
};

/** The hosts of the shadow roots that a node lies in, outermost first, and the node. */
const hostPath = (node: Node): readonly Node[] => {
  const path: Node[] = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    path.unshift(root.host);
  }
  return path;
};
