// A form answers with a control of its own where one has the name that is asked for: `parentNode` of a
// form is then an input inside it, for scripts of extensions too. Who meets elements of all kinds, and
// goes up or asks about them, asks here.

/** A part of a node, as of any node that is no form. */
export const partOf = <Owner extends Node, Name extends keyof Owner>(
  node: Owner,
  name: Name,
): Owner[Name] =>
  node instanceof HTMLFormElement ? Reflect.get(HTMLFormElement.prototype, name, node) : node[name];

/** The node that holds a node. */
export const parentOf = (node: Node): ParentNode | null => partOf(node, 'parentNode');

/** The document or shadow root that a node is in, or the topmost above it. */
export const rootOf = (node: Node): Node => partOf(node, 'getRootNode').call(node);

export const contains = (node: Node, other: Node): boolean =>
  partOf(node, 'contains').call(node, other);

export const matches = (element: Element, selector: string): boolean =>
  partOf(element, 'matches').call(element, selector);
