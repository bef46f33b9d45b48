// The elements that we add to a page, one for each open card: it stands in a closed shadow root, in
// the top layer, beside the text that it explains.
import { hasRoom, placeCard } from '../core/hover/placement';
import { createOwnElement, isOnTop, putOnTop } from './own-element';

/** One open card. */
export interface OpenCard {
  readonly close: () => void;
  /** Where it stands now. */
  readonly box: () => DOMRect;
}

export interface CardHost {
  /**
   * Puts a card at a range and calls `render` with the element to fill. `lost` is called when the
   * page takes or changes the text of the range, or throws the card out. Undefined where the window
   * is too small for a card.
   */
  readonly open: (
    range: Range,
    render: (container: HTMLElement) => void,
    lost: () => void,
  ) => OpenCard | undefined;
  /** Whether an event happened inside a card. */
  readonly holds: (event: Event) => boolean;
}

// The host is reset against whatever the page's styles say of all elements: rules of a shadow tree
// that are important win over those of the document.
const HOST_STYLES = `:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; direction: ltr !important;
  display: block !important; width: max-content !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; background: none !important; overflow: visible !important; z-index: 2147483647 !important; }`;

/** Events that a card must keep to itself, so that the page's own handlers never see them. */
const KEPT_EVENTS =
  'click dblclick auxclick contextmenu pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout keydown keyup keypress input change focusin focusout wheel touchstart touchend touchmove copy cut paste selectstart dragstart'.split(
    ' ',
  );

/** Makes a host; nothing is added to the page before a card opens. All are gone when the signal aborts. */
export const createCardHost = (styles: string, signal: AbortSignal): CardHost => {
  const closers = new Map<EventTarget, () => void>();
  signal.addEventListener('abort', () => closers.forEach((close) => close()), { once: true });
  return {
    open: (range, render, lost) => {
      if (!hasRoom({ width: innerWidth, height: innerHeight })) return undefined;
      const before = document.activeElement;
      const element = createElement(styles);
      if (element === undefined) return undefined;
      const { host, container } = element;
      render(container);
      const stopFollowing = follow(range, element, lost);
      const close = (): void => {
        if (!closers.delete(host)) return;
        stopFollowing();
        // The focus goes back to where it was before the card had it.
        const hadFocus = document.activeElement === host;
        host.remove();
        if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
      };
      closers.set(host, close);
      return { close, box: () => host.getBoundingClientRect() };
    },
    holds: (event) =>
      closers.size > 0 && event.composedPath().some((target) => closers.has(target)),
  };
};

interface HostElement {
  readonly host: HTMLElement;
  readonly container: HTMLElement;
  /** Where the place of the host is written: in its own root, which the page cannot see. */
  readonly placement: CSSStyleDeclaration;
}

/** Undefined where the page throws the element out as it comes. */
const createElement = (styles: string): HostElement | undefined => {
  const { host, root } = createOwnElement('newsgloss-card');
  for (const type of KEPT_EVENTS) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  putOnTop(host);
  const style = document.createElement('style');
  style.textContent = `${HOST_STYLES}\n${styles}`;
  const container = document.createElement('div');
  root.append(style, container);
  // Its styles are there only while it is in the document.
  const rule = style.sheet?.cssRules[0];
  if (!(rule instanceof CSSStyleRule)) {
    host.remove();
    return undefined;
  }
  return { host, container, placement: rule.style };
};

/**
 * Keeps a host beside a range, frame by frame: whatever moves the text moves the card. Gives what
 * ends that.
 */
const follow = (range: Range, element: HostElement, lost: () => void): (() => void) => {
  const { host } = element;
  const named = range.toString();
  let seen = '';
  let frame = 0;
  const look = (): void => {
    const isThere =
      host.isConnected && range.startContainer.isConnected && range.toString() === named;
    const lines = isThere ? [...range.getClientRects()] : [];
    // A text without a box is hidden now.
    if (lines.length === 0) {
      lost();
      return;
    }
    if (!isOnTop(host)) putOnTop(host);
    const around = [...lines, host.getBoundingClientRect()].flatMap(({ x, y, width, height }) => [
      x,
      y,
      width,
      height,
    ]);
    const now = [...around, innerWidth, innerHeight].join();
    if (now !== seen) place(range, element);
    seen = now;
    frame = requestAnimationFrame(look);
  };
  place(range, element);
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
};

const HEIGHT = '--available-height';

const place = (range: Range, { host, container, placement }: HostElement): void => {
  const put = (name: string, value: string): void =>
    placement.setProperty(name, value, 'important');
  // A page that magnifies itself does not magnify the card: the reader's own zoom does.
  const magnified = (host.parentElement ?? host).currentCSSZoom;
  put('zoom', String(1 / magnified));
  const { width, height: drawn } = host.getBoundingClientRect();
  const isCut = drawn >= Number.parseFloat(placement.getPropertyValue(HEIGHT)) - 1;
  const at = placeCard({
    lines: [...range.getClientRects()],
    card: { width, height: isCut ? Math.max(drawn, fullHeight()) : drawn },
    view: { width: document.documentElement.clientWidth, height: innerHeight },
    isRtl: isRtl(range.startContainer.parentElement),
    isTouch: matchMedia('(pointer: coarse)').matches,
  });
  container.toggleAttribute('data-sheet', at.width !== undefined);
  put(HEIGHT, `${at.height}px`);
  put('width', at.width === undefined ? 'max-content' : `${at.width}px`);
  put('left', `${at.x}px`);
  put('top', at.y === undefined ? 'auto' : `${at.y}px`);
  put('bottom', at.y === undefined ? '0' : 'auto');
};

/** As high as a card with much to say wants to be; its own styles say the same. */
const fullHeight = (): number => Math.min(520, 0.7 * innerHeight);

const isRtl = (element: Element | null): boolean =>
  element !== null && getComputedStyle(element).direction === 'rtl';
