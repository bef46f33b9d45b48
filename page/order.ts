// The order in which a reader meets runs: document order, a shadow root's where its host stands, and
// what is slotted where its slot does.
import { parentOf } from './form-parts';
import type { TextRun } from './runs';
import { NO_HOSTS, type Hosts, slotOf } from './slots';

/** Runs in reading order. */
export const inReadingOrder = <Run extends TextRun>(
  runs: Iterable<Run>,
  hosts: Hosts = NO_HOSTS,
): readonly Run[] => {
  const ordered: Run[] = [];
  const paths: (readonly Node[])[] = [];
  for (const run of runs) {
    const path = renderedPath(run.nodes[0] ?? document, hosts);
    // Runs mostly come in order: behind the last is where they are looked for first. What browsers sort
    // by looks several times as often.
    let from = 0;
    let to = ordered.length;
    for (let place = to - 1; from < to; place = (from + to) >> 1) {
      if (isBehind(path, paths[place] ?? [])) from = place + 1;
      else to = place;
    }
    ordered.splice(from, 0, run);
    paths.splice(from, 0, path);
  }
  return ordered;
};

/** Of two paths, one that goes on from the other comes behind it. */
const isBehind = (path: readonly Node[], other: readonly Node[]): boolean => {
  const fork = path.findIndex((node, level) => other[level] !== node);
  const [first, second] = [other[fork], path[fork]];
  if (first === undefined || second === undefined) return second !== undefined;
  // Mostly it is: the browser goes from sibling to sibling until it meets the other, and from the earlier
  // one on it soon does.
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
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
