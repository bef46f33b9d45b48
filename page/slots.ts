// Where what a host has as children is shown: at the slots of its shadow root.
import { parentElementOf, parentOf, partOf } from './form-parts';

/** The hosts of a document with their shadow roots, closed ones too, as far as they were found. */
export type Hosts = ReadonlyMap<Element, ShadowRoot>;

export const NO_HOSTS: Hosts = new Map();

export const shadowRootOf = (element: Element, hosts: Hosts): ShadowRoot | null =>
  hosts.get(element) ?? partOf(element, 'shadowRoot');

/** The slot at which a node is shown, where it is the child of a host. */
export const slotOf = (node: Node, hosts: Hosts): HTMLSlotElement | null => {
  if (!(node instanceof Element || node instanceof Text)) return null;
  const assignedSlot = partOf(node, 'assignedSlot');
  const parent = parentElementOf(node);
  if (assignedSlot !== null || parent === null) return assignedSlot;
  // Of closed roots the browser tells nothing.
  const root = shadowRootOf(parent, hosts);
  if (root?.mode !== 'closed') return null;
  const slots = [...root.querySelectorAll('slot')];
  return slots.find((slot) => slot.assignedNodes().includes(node)) ?? null;
};

/** What holds a node where it is shown: its slot, or else its parent, out of shadow roots too. */
export const shownIn = (node: Node, hosts: Hosts): Node | null =>
  slotOf(node, hosts) ?? (node instanceof ShadowRoot ? node.host : parentOf(node));

/** The slot of a host that shows a text inside it; white space goes with what stands before it. */
export const slotIn = (host: Element, text: Text, hosts: Hosts): HTMLSlotElement | null => {
  let child: Node = text;
  for (let above = parentOf(child); above !== null && above !== host; above = parentOf(child)) {
    child = above;
  }
  while (child.previousSibling !== null && isBlank(child)) child = child.previousSibling;
  return slotOf(child, hosts);
};

/** Whether a slot has something to show at its place. */
export const isFilled = (slot: HTMLSlotElement): boolean =>
  slot.assignedNodes().some((node) => !isBlank(node));

const isBlank = (node: Node): boolean =>
  !(node instanceof Element) && (!(node instanceof Text) || node.data.trim() === '');
