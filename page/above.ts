// What stands above a node, out of shadow roots too.
import { contains, parentElementOf, parentOf, rootOf } from './form-parts';

/** The element that holds a node: where the node is topmost in a shadow root, its host. */
export const elementAbove = (node: Node): Element | null => {
  const parent = parentOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
};

/** The host of the shadow root that a node is in. */
export const hostAround = (node: Node): Element | null => {
  const root = rootOf(node);
  return root instanceof ShadowRoot ? root.host : null;
};

/** The element that holds all of some nodes, which are in order; none at the top of a shadow root. */
export const elementAround = (nodes: readonly Node[]): Element | null => {
  const [first, last] = [nodes[0] ?? document, nodes.at(-1) ?? document];
  let element = parentElementOf(first);
  while (element !== null && !contains(element, last)) element = parentElementOf(element);
  return element;
};

/** Whether one of the nodes is the node or holds it. */
export const isInside = (node: Node, nodes: ReadonlySet<Node>): boolean => {
  let at: Node | null = node;
  while (at !== null && !nodes.has(at)) at = at instanceof ShadowRoot ? at.host : parentOf(at);
  return at !== null;
};
