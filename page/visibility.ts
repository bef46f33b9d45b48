// Whether a reader sees a text node as page text: asked for hits alone, of the style as it is then.

/** Code, form fields and regions that the reader writes in. */
const NO_PAGE_TEXT =
  'button,code,input,kbd,optgroup,pre,samp,select,svg title,textarea,[role="textbox"],newsgloss-card';

/** Whether a text node is text that the page shows its readers to read, hidden or not just now. */
export const isPageText = (text: Text): boolean => {
  const parent = elementAbove(text);
  if (parent === null) return false;
  const outside = parent.closest(NO_PAGE_TEXT);
  if (outside !== null && !isPlainText(outside)) return false;
  return !isEditable(parent);
};

/** Whether a text node is rendered, and not clipped away for screen readers alone. */
export const isVisible = (text: Text): boolean => {
  const box = boxAbove(text);
  return (
    box !== null &&
    box.checkVisibility({ visibilityProperty: true }) &&
    isRendered(text) &&
    !isClipped(box)
  );
};

/** The element whose box a text node lies in: one of `display: contents` has none. */
const boxAbove = (text: Text): Element | null => {
  let element = elementAbove(text);
  while (element !== null && getComputedStyle(element).display === 'contents') {
    element = element.assignedSlot ?? elementAbove(element);
  }
  return element;
};

const measure = new Range();

/** What a shadow host has as text of its own is rendered only where a slot takes it. */
const isRendered = (text: Text): boolean => {
  measure.selectNode(text);
  const hasBoxes = measure.getClientRects().length > 0;
  measure.setStart(document, 0);
  measure.collapse(true);
  return hasBoxes;
};

const elementAbove = ({ parentNode }: Node): Element | null =>
  parentNode instanceof ShadowRoot
    ? parentNode.host
    : parentNode instanceof Element
      ? parentNode
      : null;

/** A document of plain text is shown as one `pre`, which is no code. */
const isPlainText = (element: Element): boolean =>
  element.localName === 'pre' && element.ownerDocument.contentType === 'text/plain';

const isEditable = (element: Element): boolean => {
  if (element.ownerDocument.designMode === 'on') return true;
  const region = element.closest('[contenteditable]');
  return region !== null && region.getAttribute('contenteditable')?.toLowerCase() !== 'false';
};

// Deep enough for the wrappers that hold a visually hidden text, shallow enough to cost nothing.
const CLIP_DEPTH = 4;

const isClipped = (element: Element): boolean => {
  let box: Element | null = element;
  for (let depth = 0; depth < CLIP_DEPTH && box instanceof HTMLElement; depth += 1) {
    const isTiny = box.offsetWidth <= 1 || box.offsetHeight <= 1;
    if (isTiny && getComputedStyle(box).overflow !== 'visible') return true;
    box = box.parentElement;
  }
  return false;
};
