// The one element that we add to a page: it holds the card in a closed shadow root, in the top layer.
import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

export interface CardHost {
  /**
   * Puts the card at a range and calls `render` with the element to fill. It closes by itself when
   * the page takes or changes the text of the range.
   */
  readonly open: (range: Range, render: (container: HTMLElement) => void) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
  /** Whether an event happened inside the host. */
  readonly holds: (event: Event) => boolean;
}

// The host is reset against whatever the page's styles say of all elements: rules of a shadow tree
// that are important win over those of the document.
const HOST_STYLES = `:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  display: block !important; width: max-content !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; background: none !important; overflow: visible !important; z-index: 2147483647 !important; }
:host(:not(:popover-open)) { display: none !important; }`;

const GAP_PX = 6;
const EDGE_PX = 8;
/** Below this a card shows too little to be of use: it then covers what it must. */
const LEAST_PX = 160;
/** Events that a card must keep to itself, so that the page's own handlers never see them. */
const KEPT_EVENTS =
  'click dblclick auxclick contextmenu pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout keydown keyup keypress input change focusin focusout wheel touchstart touchend touchmove copy cut paste selectstart dragstart'.split(
    ' ',
  );

/** Makes a host; nothing is added to the page before a card opens. Gone when the signal aborts. */
export const createCardHost = (styles: string, signal: AbortSignal): CardHost => {
  let parts:
    | { host: HTMLElement; container: HTMLElement; placement: CSSStyleDeclaration }
    | undefined;
  let stopPlacing: (() => void) | undefined;

  const create = (): NonNullable<typeof parts> => {
    const host = document.createElement('newsgloss-card');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = `${HOST_STYLES}\n${styles}`;
    const container = document.createElement('div');
    root.append(style, container);
    for (const type of KEPT_EVENTS) {
      host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
    homeOf().append(host);
    const rule = style.sheet?.cssRules[0];
    if (!(rule instanceof CSSStyleRule)) throw new Error('The styles of the card were refused.');
    return { host, container, placement: rule.style };
  };
  const close = (): void => {
    stopPlacing?.();
    stopPlacing = undefined;
    parts?.host.remove();
    parts = undefined;
  };
  signal.addEventListener('abort', close, { once: true });

  return {
    open: (range, render) => {
      close();
      parts = create();
      const { host, container, placement } = parts;
      render(container);
      host.showPopover();
      const reference = referenceTo(range);
      const named = range.toString();
      const isLost = (): boolean => !range.startContainer.isConnected || range.toString() !== named;
      const update = (): void => {
        if (isLost()) {
          close();
          return;
        }
        void place(reference, host, placement);
      };
      const observer = new MutationObserver(() => {
        if (isLost()) close();
      });
      observer.observe(range.startContainer.getRootNode(), {
        childList: true,
        characterData: true,
        subtree: true,
      });
      const stopUpdating = autoUpdate(reference, host, update);
      stopPlacing = () => {
        observer.disconnect();
        stopUpdating();
      };
    },
    close,
    isOpen: () => parts !== undefined,
    holds: (event) => parts !== undefined && event.composedPath().includes(parts.host),
  };
};

/** A range as something to be placed beside. */
const referenceTo = (range: Range): VirtualElement => ({
  getBoundingClientRect: () => range.getBoundingClientRect(),
  getClientRects: () => range.getClientRects(),
  contextElement: range.startContainer.parentElement ?? document.documentElement,
});

const place = async (
  reference: VirtualElement,
  host: HTMLElement,
  placement: CSSStyleDeclaration,
): Promise<void> => {
  const { x, y } = await computePosition(reference, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(GAP_PX),
      flip({ padding: EDGE_PX }),
      shift({ padding: EDGE_PX }),
      size({
        padding: EDGE_PX,
        apply: ({ availableHeight }) =>
          placement.setProperty('--available-height', `${Math.max(LEAST_PX, availableHeight)}px`),
      }),
    ],
  });
  placement.setProperty('left', `${x}px`, 'important');
  placement.setProperty('top', `${y}px`, 'important');
};

/** Inside the topmost modal dialog, since all outside it is inert; else at the root. */
const homeOf = (): Element => {
  const modals = [...document.querySelectorAll('dialog:modal')];
  return modals.at(-1) ?? document.fullscreenElement ?? document.documentElement;
};
