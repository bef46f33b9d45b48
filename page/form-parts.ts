// A form answers with a control of its own where one has the name that is asked for: `parentNode` of a
// form is then an input inside it, for scripts of extensions too. Who meets elements of all kinds, and
// goes up or asks about them, asks here.

/**
 * A part of a node, as of any node that is no form. What many nodes are asked for has a getter of its
 * own below, which costs half as much.
 */
export const partOf = <Owner extends Node, Name extends keyof Owner>(
  node: Owner,
  name: Name,
): Owner[Name] =>
  node instanceof HTMLFormElement ? Reflect.get(HTMLFormElement.prototype, name, node) : node[name];

/** Reads an attribute by the getter of a prototype, for which no control can stand in. */
const getterOf = <Owner extends Node, Name extends keyof Owner & string>(
  prototype: Owner,
  name: Name,
): ((node: Owner) => Owner[Name]) => {
  const attribute = Object.getOwnPropertyDescriptor(prototype, name);
  return (node): Owner[Name] => attribute?.get?.call(node);
};

/** The node that holds a node. */
export const parentOf = getterOf(Node.prototype, 'parentNode');

/** The element that holds a node, where one does. */
export const parentElementOf = getterOf(Node.prototype, 'parentElement');

/** The name of an element's tag, in lower case in HTML. */
export const localNameOf = getterOf(Element.prototype, 'localName');

/** The document or shadow root that a node is in, or the topmost above it. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

export const contains = (node: Node, other: Node): boolean =>
  Node.prototype.contains.call(node, other);

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
