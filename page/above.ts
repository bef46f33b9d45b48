// What stands above a node, out of shadow roots too.

/** The element that holds a node: where the node is topmost in a shadow root, its host. */
export const elementAbove = ({ parentNode }: Node): Element | null =>
  parentNode instanceof ShadowRoot
    ? parentNode.host
    : parentNode instanceof Element
      ? parentNode
      : null;

/** The host of the shadow root that a node is in. */
export const hostAround = (node: Node): Element | null => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** Whether one of the nodes is the node or holds it. */
export const isInside = (node: Node, nodes: ReadonlySet<Node>): boolean => {
  let at: Node | null = node;
  while (at !== null && !nodes.has(at)) at = at instanceof ShadowRoot ? at.host : at.parentNode;
  return at !== null;
};
