// Runs the hover machine: gives it time and hit tests, and opens and closes cards as it says.
import { isBetween } from '../core/hover/corridor';
import {
  hover,
  type HoverEvent,
  type HoverState,
  initialHover,
  openCards,
  type Under,
  wakeAt,
} from '../core/hover/intent';
import { covers } from './caret';
import type { FoundMention } from './present';
import type { AnnotatedPage } from './start';

/** What opens a card besides the keyboard, and how long the pointer rests before. */
export interface HoverWishes {
  readonly openOn: 'hover' | 'alt' | 'click';
  readonly dwell: number;
}

/** The cards on the screen, one for each mention. */
export interface CardsOnPage {
  /** The mention whose card may open soon; undefined where none may, or no longer. */
  readonly prepare: (mention: FoundMention | undefined) => void;
  readonly open: (mention: FoundMention, takesFocus: boolean) => void;
  readonly close: (mention: FoundMention) => void;
  /** Where the card of a mention stands. */
  readonly boxOf: (mention: FoundMention) => DOMRect | undefined;
  /** Whether an event happened inside a card. */
  readonly holds: (event: Event) => boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface HoveringOptions {
  readonly cards: CardsOnPage;
  readonly shownIn: AnnotatedPage['shownIn'];
  /** What is at a point, apart from the cards. */
  readonly mentionAt: (point: Point) => FoundMention | undefined;
  readonly wishes: () => HoverWishes;
  /** Whether the extension is still there to answer. */
  readonly isAlive: () => boolean;
}

export interface Hovering {
  readonly send: (event: HoverEvent<FoundMention>) => void;
  /** The pointer is elsewhere since a time of the clock of events. */
  readonly moveTo: (point: Point, at: number, overCard: boolean, mayOpen: boolean) => void;
  /** An element or the document scrolled. */
  readonly scrolled: (scroller: Node) => void;
  /** The mention whose card is open unpinned. */
  readonly shown: () => FoundMention | undefined;
  /** Opens the card of a mention at once. */
  readonly ask: (mention: FoundMention, takesFocus: boolean) => void;
  /** Closes all cards, pinned ones too. */
  readonly end: () => void;
}

// What is opened is seen a frame later: begun that much sooner, a card is seen as the dwell ends.
const FRAME_MS = 16;

/** Makes the runner of the machine. Its one timer runs while something is awaited. */
export const createHovering = ({
  cards,
  shownIn,
  mentionAt,
  wishes,
  isAlive,
}: HoveringOptions): Hovering => {
  let state: HoverState<FoundMention> = initialHover();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let takesFocus = false;
  let point: Point = { x: -1, y: -1 };

  const follow = (before: readonly FoundMention[], after: readonly FoundMention[]): void => {
    for (const mention of before) if (!after.includes(mention)) cards.close(mention);
    for (const mention of after) if (!before.includes(mention)) cards.open(mention, takesFocus);
  };
  const send = (event: HoverEvent<FoundMention>): void => {
    const before = openCards(state);
    const { dwelling } = state;
    const openMs = wishes().dwell - FRAME_MS;
    const step = hover(state, event, openMs);
    ({ state } = step);
    follow(before, openCards(state));
    if (state.dwelling !== dwelling) cards.prepare(state.dwelling);
    if (step.hitTest && isAlive()) {
      // While the pointer moves, only whether it leaves matters.
      send({ type: 'found', at: performance.now(), ...under(event.type === 'elapsed') });
      return;
    }
    clearTimeout(timer);
    const time = wakeAt(state, openMs);
    if (time === undefined) return;
    timer = setTimeout(
      () => send({ type: 'elapsed', at: performance.now() }),
      Math.max(0, time - performance.now()),
    );
  };
  const under = (hasRested: boolean): { under: Under<FoundMention>; isOnWay: boolean } => {
    const { x, y } = point;
    const { shown, refused } = state;
    const known = [shown, refused, ...state.pinned].find(
      (mention) => mention !== undefined && covers(mention.range, x, y),
    );
    const isOnWay = shown !== undefined && isOnWayTo(shown);
    return { under: known ?? (hasRested ? mentionAt(point) : undefined) ?? 'nothing', isOnWay };
  };
  const isOnWayTo = (mention: FoundMention): boolean => {
    const box = cards.boxOf(mention);
    if (box === undefined) return false;
    return isBetween(point.x, point.y, mention.range.getBoundingClientRect(), box);
  };
  return {
    send,
    shown: () => state.shown,
    moveTo: (to, at, overCard, mayOpen) => {
      point = to;
      send({ type: 'moved', at, overCard, mayOpen });
    },
    scrolled: (scroller) => {
      const { shown, dwelling, restingSince } = state;
      if (shown === undefined && restingSince === undefined) return;
      const { startContainer: text } = (shown ?? dwelling)?.range ?? {};
      let inner: Node | null = text ?? document.elementFromPoint(point.x, point.y);
      while (inner !== null && inner !== scroller) inner = shownIn(inner);
      if (inner !== null) send({ type: 'scrolled' });
    },
    ask: (mention, byKeyboard) => {
      takesFocus = byKeyboard;
      const known = openCards(state).find(({ range }) => isSameRange(range, mention.range));
      send({ type: 'asked', mention: known ?? mention });
      takesFocus = false;
    },
    end: () => {
      send({ type: 'dismissed' });
      for (const mention of state.pinned) send({ type: 'closed', mention });
    },
  };
};

const isSameRange = (one: Range, other: Range): boolean =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;
