// A finger on the head of a card: it draws the card to the edge at which it is a sheet, and beyond some
// way the card goes.
import { useRef } from 'preact/hooks';

/** As far as a finger moves that means it. */
const CLOSING_PX = 64;

interface Swipe {
  readonly onPointerDown: (event: CardEvent) => void;
  readonly onPointerMove: (event: CardEvent) => void;
  readonly onPointerUp: (event: CardEvent) => void;
  readonly onPointerCancel: (event: CardEvent) => void;
}

type CardEvent = PointerEvent & { readonly currentTarget: HTMLElement };

/** The handlers of a card that a finger closes by drawing it by its head to where it came from. */
export const useSwipe = (onClose: () => void): Swipe => {
  const from = useRef<number | undefined>(undefined);
  const draw = ({ currentTarget }: CardEvent, way: number): void => {
    currentTarget.style.translate = way > 0 ? `0 ${way * edgeOf(currentTarget)}px` : '';
  };
  const wayOf = ({ clientY, currentTarget }: CardEvent): number =>
    (clientY - (from.current ?? clientY)) * edgeOf(currentTarget);
  const end = (event: CardEvent): void => {
    from.current = undefined;
    draw(event, 0);
  };
  return {
    onPointerDown: (event) => {
      const { target, pointerType, clientY, currentTarget, pointerId } = event;
      if (pointerType !== 'touch' || !(target instanceof Element)) return;
      if (target.closest('.grip, .head') === null || target.closest('button') !== null) return;
      from.current = clientY;
      currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove: (event) => draw(event, wayOf(event)),
    onPointerUp: (event) => {
      if (wayOf(event) > CLOSING_PX) onClose();
      end(event);
    },
    onPointerCancel: end,
  };
};

/** Upwards or downwards. */
const edgeOf = (card: HTMLElement): number => (card.closest('[data-sheet=top]') === null ? 1 : -1);
