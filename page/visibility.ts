// Whether a reader sees a text node as page text: asked for hits alone, of the style as it is then.
import { elementAbove, hostAround } from './above';
import { matches, parentOf, partOf } from './form-parts';
import { NO_HOSTS, type Hosts, slotOf } from './slots';
import { onceInTask } from './within-task';

/** What stands in for a canvas, code, form fields, what drawings keep for later use, and regions that the reader writes in. */
const NO_PAGE_TEXT =
  'canvas,code,input,kbd,meter,noscript,optgroup,pre,progress,samp,select,svg :is(clipPath,defs,desc,marker,mask,metadata,pattern,symbol,title),textarea,xmp,[role="searchbox"],[role="textbox"],newsgloss-card';

/**
 * Whether a text node is text that the page shows its readers to read, hidden or not just now: by where
 * it stands, and by where the slots stand through which it is shown.
 */
export const isPageText = (text: Text, hosts: Hosts = NO_HOSTS): boolean => {
  const parent = elementAbove(text);
  return parent !== null && [parent, ...slotsAbove(text, hosts)].every(isOfPageText);
};

const isOfPageText = onceInTask((place: Element): boolean => {
  for (let element: Element | null = place; element !== null; element = hostAround(element)) {
    const outside = partOf(element, 'closest').call(element, NO_PAGE_TEXT);
    if (isEditable(element) || (outside !== null && !isPlainText(outside))) return false;
  }
  return true;
});

function* slotsAbove(node: Node, hosts: Hosts): Generator<Element, void> {
  if (hosts.size === 0) return;
  for (let at: Node | null = node; at !== null;) {
    const slot = slotOf(at, hosts);
    if (slot !== null) yield slot;
    at = slot ?? (at instanceof ShadowRoot ? at.host : parentOf(at));
  }
}

/** Whether a text node is rendered, and not clipped or moved away for screen readers alone. */
export const isVisible = (text: Text): boolean => {
  const parent = elementAbove(text);
  return parent !== null && showsText(parent) && isRendered(text);
};

const showsText = onceInTask((parent: Element): boolean => {
  const box = boxOf(parent);
  return (
    box !== null &&
    // These hide what they hold themselves, and are visible all the same.
    !matches(box, 'details:not([open])') &&
    isShown(box, { visibilityProperty: true }) &&
    getComputedStyle(box).contentVisibility !== 'hidden' &&
    !isClipped(box)
  );
});

const isShown = (element: Element, options: CheckVisibilityOptions = {}): boolean =>
  partOf(element, 'checkVisibility').call(element, options);

/** The element whose box holds what lies in an element: one of `display: contents` has none. */
const boxOf = (parent: Element): Element | null => {
  let element: Element | null = parent;
  // What is rendered and has no box is not visible by this, and dear to look at closer.
  while (
    element !== null &&
    !isShown(element) &&
    getComputedStyle(element).display === 'contents'
  ) {
    element = partOf(element, 'assignedSlot') ?? elementAbove(element);
  }
  return element;
};

const measure = new Range();

/**
 * Where a text has no size, as in a host that has no slot for it, or is out of reach, none sees it. The
 * box of a long text is as dear as all its lines.
 */
const isRendered = onceInTask((text: Text): boolean => {
  measure.selectNode(text);
  const box = measure.getBoundingClientRect();
  measure.setStart(document, 0);
  measure.collapse(true);
  return box.width > 0 && box.height > 0 && (!isFarOut(box) || isScrolled(text));
});

// Texts for screen readers are moved out by thousands; slides that wait beside the first, by less.
const FAR_PX = 2000;

/** Whether a box lies where no scrolling of the document leads: far to the left of it, or above. */
const isFarOut = ({ right, bottom }: DOMRect): boolean => {
  if (right > -FAR_PX && bottom > -FAR_PX) return false;
  const { scrollWidth, clientWidth } = document.documentElement;
  // A document from right to left begins that far to the left.
  return right + scrollX < clientWidth - scrollWidth - FAR_PX || bottom + scrollY < -FAR_PX;
};

/** Whether a text lies in a box that was scrolled: it may be scrolled back. */
const isScrolled = (text: Text): boolean => {
  for (let element = elementAbove(text); element !== null; element = elementAbove(element)) {
    const [left, top] = [partOf(element, 'scrollLeft'), partOf(element, 'scrollTop')];
    if (element !== document.documentElement && (left !== 0 || top > 0)) return true;
  }
  return false;
};

/** A document of plain text is shown as one `pre`, which is no code. */
const isPlainText = (element: Element): boolean =>
  element.localName === 'pre' && element.ownerDocument.contentType === 'text/plain';

/** The browser knows, by attributes, design mode and slots, but of elements of HTML alone. */
const isEditable = (element: Element): boolean => {
  let inHtml: Element | null = element;
  while (inHtml !== null && !(inHtml instanceof HTMLElement)) inHtml = elementAbove(inHtml);
  return inHtml !== null && partOf(inHtml, 'isContentEditable');
};

// Deep enough for the wrappers that hold a visually hidden text, shallow enough to cost nothing.
const CLIP_DEPTH = 4;
/** Clipped from both sides to the middle or beyond, or to a corner. */
const CLIPPED_AWAY = /inset\((?:[5-9]\d|\d{3,})[\d.]*%|rect\((?:[01]px,? ?){4}\)/;

const isClipped = (element: Element): boolean => {
  let box: Element | null = element;
  for (let depth = 0; depth < CLIP_DEPTH && box instanceof HTMLElement; depth += 1) {
    if (clips(box)) return true;
    box = elementAbove(box);
  }
  return false;
};

const clips = onceInTask((box: HTMLElement): boolean => {
  const style = getComputedStyle(box);
  const isTiny = partOf(box, 'offsetWidth') <= 1 || partOf(box, 'offsetHeight') <= 1;
  return (
    (isTiny && style.overflow !== 'visible') || CLIPPED_AWAY.test(`${style.clip} ${style.clipPath}`)
  );
});
