// The elements that we add to a page, one for each open card: it stands in a closed shadow root, in
// the top layer, beside the text that it explains.
import { type CardSpace, hasRoom, placeCard } from '../core/hover/placement';
import { createOwnElement, isOnTop, putOnTop } from './own-element';

/** A card that is drawn, and not in the page yet. */
export interface ReadyCard {
  /**
   * Puts it at a range. `lost` is called when the page takes or changes the text of the range, or
   * throws the card out. Undefined where the window is too small for a card.
   */
  readonly open: (range: Range, lost: () => void) => OpenCard | undefined;
}

/** One open card. */
export interface OpenCard {
  readonly close: () => void;
  /** Where it stands now. */
  readonly box: () => DOMRect;
}

export interface CardHost {
  /**
   * Makes a card of what `render` draws into the element that it is given. `inPage` settles when
   * that stands in the page: what a live region told before, nobody hears.
   */
  readonly prepare: (render: (container: HTMLElement, inPage: Promise<void>) => void) => ReadyCard;
  /** Whether an event happened inside a card. */
  readonly holds: (event: Event) => boolean;
}

// The host is reset against whatever the browser says of popovers, and the page's styles of all elements:
// rules of a shadow tree that are important win over those of the document.
const HOST_STYLES = `:host { all: initial !important; direction: ltr !important; position: fixed !important; inset: 0 auto auto 0 !important;
  display: block !important; width: max-content !important; zoom: 1 !important; z-index: 2147483647 !important; }`;

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
    prepare: (render) => {
      const parts = createHost(styles);
      const { host } = parts;
      let tellInPage = (): void => undefined;
      const inPage = new Promise<void>((resolve) => (tellInPage = resolve));
      render(parts.container, inPage);
      return {
        open: (range, lost) => {
          if (!hasRoom({ width: innerWidth, height: innerHeight })) return undefined;
          const before = document.activeElement;
          putOnTop(host);
          const placement = placementOf(parts);
          if (placement === undefined) {
            host.remove();
            return undefined;
          }
          tellInPage();
          const stopFollowing = follow(range, { ...parts, placement }, lost);
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
      };
    },
    holds: (event) =>
      closers.size > 0 && event.composedPath().some((target) => closers.has(target)),
  };
};

interface HostParts {
  readonly host: HTMLElement;
  readonly container: HTMLElement;
  readonly style: HTMLStyleElement;
}

const createHost = (styles: string): HostParts => {
  const { host, root } = createOwnElement('newsgloss-card');
  const style = document.createElement('style');
  style.textContent = `${HOST_STYLES}\n${styles}`;
  const container = document.createElement('div');
  root.append(style, container);
  for (const type of KEPT_EVENTS) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  return { host, container, style };
};

/**
 * Where the place of a host is written: in its own root, which the page cannot see. Undefined where the
 * page threw the host out as it came.
 */
const placementOf = ({ style }: HostParts): CSSStyleDeclaration | undefined => {
  const rule = style.sheet?.cssRules[0];
  return rule instanceof CSSStyleRule ? rule.style : undefined;
};

interface PlacedHost extends HostParts {
  readonly placement: CSSStyleDeclaration;
}

/**
 * Keeps a host beside a range, frame by frame: whatever moves the text moves the card. Gives what
 * ends that.
 */
const follow = (range: Range, element: PlacedHost, lost: () => void): (() => void) => {
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
    keepPlace();
  };
  const keepPlace = (): void => {
    unmagnify(element);
    const boxes = boxesOf(range, host);
    // What placing alone changes is no reason to place anew.
    if (textOf(boxes, element) !== seen) {
      const card = place(element, range, boxes);
      seen = textOf({ ...boxes, card }, element);
    }
    frame = requestAnimationFrame(look);
  };
  keepPlace();
  return () => cancelAnimationFrame(frame);
};

/** What the place of a host depends on, and what moves. */
type Boxes = Pick<CardSpace, 'lines' | 'card' | 'view'>;

const boxesOf = (range: Range, host: HTMLElement): Boxes => {
  const { width, height } = host.getBoundingClientRect();
  return {
    lines: [...range.getClientRects()],
    card: { width, height },
    view: { width: document.documentElement.clientWidth, height: innerHeight },
  };
};

/** Writes styles of a host; what is so already costs nothing. */
const put = (placement: CSSStyleDeclaration, name: string, value: string): void => {
  if (placement.getPropertyValue(name) === value) return;
  placement.setProperty(name, value, 'important');
};

/** A page that magnifies itself does not magnify the card: the reader's own zoom does. */
const unmagnify = ({ host, placement }: PlacedHost): void =>
  put(placement, 'zoom', String(1 / (host.parentElement ?? host).currentCSSZoom));

/** A sheet stays at its edge while the page is scrolled under it. */
const textOf = ({ lines, card, view }: Boxes, { container }: HostParts): string => {
  const isSheet = container.hasAttribute(SHEET);
  return [
    ...(isSheet ? [] : lines).flatMap(({ left, top, right, bottom }) => [left, top, right, bottom]),
    ...(isSheet ? [view] : [card, view]).flatMap(({ width, height }) => [width, height]),
  ].join();
};

const HEIGHT = '--available-height';
/** Tells the styles of the card at which edge it is a sheet. */
const SHEET = 'data-sheet';

/** Gives the size that the card has there. */
const place = ({ container, placement }: PlacedHost, range: Range, boxes: Boxes): Boxes['card'] => {
  const { width, height } = boxes.card;
  const isCut = height >= Number.parseFloat(placement.getPropertyValue(HEIGHT)) - 1;
  const card = { width, height: isCut ? Math.max(height, fullHeight()) : height };
  const at = placeCard({
    ...boxes,
    card,
    isRtl: isRtl(range.startContainer.parentElement),
    isTouch: matchMedia('(pointer: coarse)').matches,
  });
  const available = Math.floor(at.height);
  if (at.width === undefined) container.removeAttribute(SHEET);
  else container.setAttribute(SHEET, at.y === undefined ? 'bottom' : 'top');
  put(placement, HEIGHT, `${available}px`);
  put(placement, 'width', at.width === undefined ? 'max-content' : `${at.width}px`);
  put(placement, 'left', `${at.x}px`);
  put(placement, 'top', at.y === undefined ? 'auto' : `${at.y}px`);
  put(placement, 'bottom', at.y === undefined ? '0' : 'auto');
  return { width: at.width ?? width, height: Math.min(height, available) };
};

/** As high as a card with much to say wants to be; its own styles say the same. */
const fullHeight = (): number => Math.min(520, 0.7 * innerHeight);

const isRtl = (element: Element | null): boolean =>
  element !== null && getComputedStyle(element).direction === 'rtl';
