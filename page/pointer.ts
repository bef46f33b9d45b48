// Pointer, keys and time → the hover machine → a card shown or hidden. Trusted events alone count.
import { hover, type HoverEvent, initialHover, type Under, wakeAt } from '../core/hover/intent';
import { covers, placeAt } from './caret';
import type { FoundMention, Presentation } from './present';
import type { AnnotatedPage } from './start';

export interface PointerOptions {
  readonly page: AnnotatedPage;
  readonly presentation: Presentation;
  /** Whether the extension is still there to answer. */
  readonly isAlive: () => boolean;
  /** Whether an event happened inside the card. */
  readonly isInCard: (event: Event) => boolean;
  readonly show: (mention: FoundMention) => void;
  readonly hide: () => void;
  /** Escape was pressed in this document. */
  readonly escaped: () => void;
  readonly signal: AbortSignal;
}

export interface Pointer {
  /** Closes the card as Escape does. */
  readonly dismiss: () => void;
}

// A hand at rest trembles: smaller moves are none.
const TREMOR_PX = 3;

/** Starts listening; the listeners are passive and see events before the page, stopping none. */
export const startPointer = ({
  page,
  presentation,
  isAlive,
  isInCard,
  show,
  hide,
  escaped,
  signal,
}: PointerOptions): Pointer => {
  let state = initialHover<FoundMention>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let x = -1;
  let y = -1;

  const send = (event: HoverEvent<FoundMention>): void => {
    const before = state.shown;
    const step = hover(state, event);
    ({ state } = step);
    if (state.shown !== before) {
      if (state.shown === undefined) hide();
      else show(state.shown);
    }
    if (step.hitTest && isAlive()) {
      send({ type: 'found', at: performance.now(), under: under() });
      return;
    }
    clearTimeout(timer);
    const time = wakeAt(state);
    if (time === undefined) return;
    timer = setTimeout(
      () => send({ type: 'elapsed', at: performance.now() }),
      Math.max(0, time - performance.now()),
    );
  };
  const under = (): Under<FoundMention> => {
    if (state.shown !== undefined && covers(state.shown.range, x, y)) return state.shown;
    const place = placeAt(x, y, page.shadowRoots());
    const mention = place && presentation.mentionAt(place);
    return mention !== undefined && covers(mention.range, x, y) ? mention : 'nothing';
  };
  const listen = createListen(page, signal);
  const dismiss = (): void => send({ type: 'dismissed' });
  const moveTo = (toX: number, toY: number, overCard: boolean): void => {
    if (Math.hypot(toX - x, toY - y) < TREMOR_PX) return;
    x = toX;
    y = toY;
    send({ type: 'moved', at: performance.now(), overCard });
  };
  const moved = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    moveTo(event.clientX, event.clientY, isInCard(event));
  };
  listen('pointermove', moved);
  // Onto a frame inside this one, from where no more moves are told.
  listen('pointerover', moved);
  listen('pointerout', (event) => {
    // Out of this frame altogether.
    if (event.relatedTarget === null && event.buttons === 0) moveTo(-TREMOR_PX, -TREMOR_PX, false);
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape') escaped();
    if (event.key === 'Escape' || !isInCard(event)) dismiss();
  });
  for (const type of ['pointerdown', 'scroll'] as const) {
    listen(type, (event) => {
      if (!isInCard(event)) dismiss();
    });
  }
  listen('blur', (event) => {
    if (event.target === window) dismiss();
  });
  // Nothing is shown then, and no timer runs.
  signal.addEventListener('abort', dismiss, { once: true });
  return { dismiss };
};

/** Listens for trusted events, and goes on when the page has emptied its document. */
const createListen =
  (page: AnnotatedPage, signal: AbortSignal) =>
  <Type extends keyof WindowEventMap>(
    type: Type,
    handle: (event: WindowEventMap[Type]) => void,
  ): void => {
    const handleTrusted = (event: WindowEventMap[Type]): void => {
      if (event.isTrusted) handle(event);
    };
    const add = (): void =>
      addEventListener(type, handleTrusted, { capture: true, passive: true, signal });
    add();
    page.onEmptied(add);
  };
