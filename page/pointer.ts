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
  const dismiss = (): void => send({ type: 'dismissed' });

  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    handle: (event: WindowEventMap[Type]) => void,
  ): void =>
    addEventListener(
      type,
      (event) => {
        if (event.isTrusted) handle(event);
      },
      { capture: true, passive: true, signal },
    );
  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (Math.hypot(event.clientX - x, event.clientY - y) < TREMOR_PX) return;
    x = event.clientX;
    y = event.clientY;
    send({ type: 'moved', at: performance.now(), overCard: isInCard(event) });
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape' || !isInCard(event)) dismiss();
  });
  listen('pointerdown', (event) => {
    if (!isInCard(event)) dismiss();
  });
  listen('scroll', (event) => {
    if (!isInCard(event)) dismiss();
  });
  listen('blur', (event) => {
    if (event.target === window) dismiss();
  });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      hide();
    },
    { once: true },
  );
  return { dismiss };
};
