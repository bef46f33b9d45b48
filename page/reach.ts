// Brings text into view. Nothing moves on the way there, so that it suits who wants no motion.
import { elementAbove } from './above';
import { partOf } from './form-parts';

/** Of the height of what scrolls: nearer to its edges, bars of the page may cover a text. */
const MARGIN = 0.15;

/** Scrolls whatever holds a range until it stands in the middle, unless it is well in view already. */
export const bringIntoView = (range: Range): void => {
  const { parentElement: home } = range.startContainer;
  if (home === null || isInView(range)) return;
  partOf(home, 'scrollIntoView').call(home, { block: 'nearest', behavior: 'instant' });
  // The element may be far longer than the window, and the text anywhere in it.
  for (const scroller of scrollersAround(home)) centre(range, scroller);
};

const isInView = (range: Range): boolean => {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  const { parentElement: home } = range.startContainer;
  const isInWindow =
    top >= innerHeight * MARGIN &&
    bottom <= innerHeight * (1 - MARGIN) &&
    left >= 0 &&
    right <= innerWidth;
  return (
    isInWindow &&
    scrollersAround(home).every((scroller) => {
      const frame = boxOf(scroller);
      return (
        top >= frame.top && bottom <= frame.bottom && left >= frame.left && right <= frame.right
      );
    })
  );
};

const centre = (range: Range, scroller: Element): void => {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  const frame = boxOf(scroller);
  const isBeside = left < frame.left || right > frame.right;
  scroller.scrollBy({
    top: (top + bottom) / 2 - (frame.top + frame.bottom) / 2,
    left: isBeside ? (left + right) / 2 - (frame.left + frame.right) / 2 : 0,
    behavior: 'instant',
  });
};

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What is seen of a scroller: of the one that scrolls the document, the window. */
const boxOf = (scroller: Element): Box =>
  scroller === document.scrollingElement
    ? { top: 0, bottom: innerHeight, left: 0, right: innerWidth }
    : scroller.getBoundingClientRect();

/** What scrolls around an element, innermost first, shadow roots included. */
const scrollersAround = (inner: Element | null): readonly Element[] => {
  const scrollers: Element[] = [];
  for (
    let element = inner;
    element !== null;
    element = partOf(element, 'assignedSlot') ?? elementAbove(element)
  ) {
    if (element !== document.scrollingElement && scrolls(element)) scrollers.push(element);
  }
  return document.scrollingElement === null ? scrollers : [...scrollers, document.scrollingElement];
};

const scrolls = (element: Element): boolean => {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  if (scrollHeight <= clientHeight && scrollWidth <= clientWidth) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
};
