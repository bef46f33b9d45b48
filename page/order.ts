// The order in which a reader meets runs: document order, a shadow root's where its host stands, and
// what is slotted where its slot does.
import { parentOf } from './form-parts';
import type { TextRun } from './runs';
import { NO_HOSTS, type Hosts, slotOf } from './slots';

/** Runs in reading order. */
export const inReadingOrder = <Run extends TextRun>(
  runs: Iterable<Run>,
  hosts: Hosts = NO_HOSTS,
): readonly Run[] =>
  [...runs]
    .map((run) => ({ run, path: renderedPath(run.nodes[0] ?? document, hosts) }))
    .toSorted((one, other) => comparePaths(one.path, other.path))
    .map(({ run }) => run);

const comparePaths = (path: readonly Node[], otherPath: readonly Node[]): number => {
  const fork = path.findIndex((node, level) => otherPath[level] !== node);
  const first = path[fork];
  const second = otherPath[fork];
  if (first === undefined || second === undefined) return path.length - otherPath.length;
  // Runs mostly come in order, and sorting then asks whether a later one stands before an earlier. The
  // browser goes from sibling to sibling until it meets the other: from the earlier on it soon does.
  return (second.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? 1 : -1;
};

/** The hosts and slots through which a node is rendered, outermost first, and the node. */
const renderedPath = (node: Node, hosts: Hosts): readonly Node[] => {
  const path: Node[] = [node];
  if (hosts.size === 0) return path;
  for (let at: Node | null = node; at !== null;) {
    const through: Element | null = at instanceof ShadowRoot ? at.host : slotOf(at, hosts);
    if (through !== null) path.unshift(through);
    at = through ?? parentOf(at);
  }
  return path;
};
