// Mouse, pen, finger and keys → the hover machine. Trusted events alone count, and none is stopped.
import { covers, placeAt } from './caret';
import { createHovering, type Hovering, type HoveringOptions, type Point } from './hovering';
import { createListen, type Listen } from './listen';
import type { FoundMention, Presentation } from './present';
import { followPresses } from './presses';
import { hearScrolls } from './scrolling';
import type { AnnotatedPage } from './start';

export interface PointerOptions extends Omit<HoveringOptions, 'mentionAt' | 'shownIn'> {
  readonly page: AnnotatedPage;
  readonly presentation: Presentation;
  /** Escape was pressed in this document. */
  readonly escaped: () => void;
  readonly signal: AbortSignal;
}

export interface Pointer {
  /** Opens the card of a mention at once, by keyboard: the focus goes into it. */
  readonly ask: (mention: FoundMention) => void;
  /** Has the open card stay. */
  readonly pin: () => void;
  /** Closes the card of a mention, pinned or not. */
  readonly close: (mention: FoundMention) => void;
  /** Closes as Escape does. */
  readonly escape: () => void;
  /** Closes the card that is not pinned. */
  readonly dismiss: () => void;
}

// A hand at rest trembles: smaller moves are none.
const TREMOR_PX = 3;
const OUTSIDE: Point = { x: -TREMOR_PX, y: -TREMOR_PX };
/** Keys that type nothing and go nowhere by themselves. */
const MODIFIERS = new Set(['Alt', 'AltGraph', 'CapsLock', 'Control', 'Fn', 'Meta', 'Shift']);

/** Starts listening; the listeners are passive and see events before the page, stopping none. */
export const startPointer = (options: PointerOptions): Pointer => {
  const { page, presentation, cards, wishes, escaped, signal } = options;
  const mentionAt = ({ x, y }: Point): FoundMention | undefined => {
    const place = placeAt(x, y, page.shadowRoots());
    const mention = place && presentation.mentionAt(place);
    return mention !== undefined && covers(mention.range, x, y) ? mention : undefined;
  };
  const { shownIn } = page;
  const scrolled = (event: Event): void => {
    if (!cards.holds(event) && event.target instanceof Node) hovering.scrolled(event.target);
  };
  const hovering = createHovering({
    ...options,
    shownIn,
    cards: {
      ...cards,
      open: (mention, takesFocus) => {
        hearScrolls(mention.range.startContainer, shownIn, scrolled, signal);
        cards.open(mention, takesFocus);
      },
    },
    mentionAt: (point) => (isSelected(point) ? undefined : mentionAt(point)),
  });
  const listen = createListen(page, signal);
  const { send } = hovering;
  const dismiss = (): void => send({ type: 'dismissed' });
  const escape = (): void => send({ type: 'escaped' });

  followPointer(hovering, options, listen);
  followPresses({ hovering, cards, wishes, mentionAt, shownIn, listen });
  listen('keydown', (event) => {
    if (event.key === 'Escape') {
      escaped();
      escape();
    } else if (!MODIFIERS.has(event.key) && !event.ctrlKey && !event.metaKey) {
      if (!cards.holds(event)) dismiss();
    }
  });
  listen('scroll', scrolled);
  listen('blur', (event) => {
    if (event.target === window) dismiss();
  });
  // Nothing is shown then, and no timer runs.
  signal.addEventListener('abort', hovering.end, { once: true });
  return {
    ask: (mention) => hovering.ask(mention, true),
    pin: () => send({ type: 'pinned' }),
    close: (mention) => send({ type: 'closed', mention }),
    escape,
    dismiss,
  };
};

/** Tells the machine where the mouse is, and whether it may open a card there. */
const followPointer = (
  { moveTo }: Hovering,
  { cards, wishes }: PointerOptions,
  listen: Listen,
): void => {
  let { x, y } = OUTSIDE;
  let overCard = false;
  const go = (to: Point, at: number, isOverCard: boolean, hasAlt: boolean): void => {
    if (Math.hypot(to.x - x, to.y - y) < TREMOR_PX) return;
    ({ x, y } = to);
    overCard = isOverCard;
    const { openOn } = wishes();
    moveTo(to, at, isOverCard, openOn === 'hover' || (openOn === 'alt' && hasAlt));
  };
  const moved = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const { clientX, clientY, timeStamp, altKey } = event;
    go({ x: clientX, y: clientY }, timeStamp, cards.holds(event), altKey);
  };
  listen('pointermove', moved);
  // Onto a frame inside this one, from where no more moves are told.
  listen('pointerover', moved);
  listen('pointerout', ({ relatedTarget, buttons, timeStamp }) => {
    // Out of this frame altogether.
    if (relatedTarget === null && buttons === 0) go(OUTSIDE, timeStamp, false, false);
  });
  listen('keydown', ({ key, repeat, timeStamp }) => {
    // The key comes to a pointer that rests already.
    if (key !== 'Alt' || repeat || wishes().openOn !== 'alt') return;
    moveTo({ x, y }, timeStamp, overCard, true);
  });
};

/** Whether a point lies on selected text: who selects wants no card. */
const isSelected = ({ x, y }: Point): boolean => {
  const selection = getSelection();
  return (
    selection !== null &&
    !selection.isCollapsed &&
    selection.rangeCount > 0 &&
    covers(selection.getRangeAt(0), x, y)
  );
};
