// What is ours in a page.

/** Whether a node is an element that we added. */
export const isOwn = (node: EventTarget | null | undefined): boolean =>
  node instanceof Element && node.localName.startsWith('newsgloss-');
