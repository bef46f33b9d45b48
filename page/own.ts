// What is ours in a page.

/** Whether a node is an element that we added. */
export const isOwn = (node: EventTarget | null | undefined): boolean =>
  node instanceof Element && node.localName.startsWith('newsgloss-');

/** Takes away the cards and rings of scripts before these: Firefox cuts them off at once, whatever they show. */
export const removeLeftOver = (): void => {
  for (const left of document.querySelectorAll('newsgloss-card, newsgloss-ring')) {
    if (left.matches(':popover-open')) left.remove();
  }
};
