// Presses and taps: what closes the card that is open, and opens one where that is wanted.
import { elementAbove } from './above';
import { covers } from './caret';
import { matches } from './form-parts';
import type { Hovering, HoveringOptions } from './hovering';
import type { Listen } from './listen';
import type { FoundMention } from './present';

interface PressOptions extends Pick<HoveringOptions, 'cards' | 'wishes' | 'mentionAt' | 'shownIn'> {
  readonly hovering: Hovering;
  readonly listen: Listen;
}

/** A press elsewhere closes, a finger only when it taps: it may scroll. A tap opens the card of a name, and so does a click where that is wanted. */
export const followPresses = ({
  hovering,
  cards,
  wishes,
  mentionAt,
  shownIn,
  listen,
}: PressOptions): void => {
  let pressedOn: FoundMention | undefined;
  listen('pointerdown', (event) => {
    if (cards.holds(event)) return;
    pressedOn = hovering.shown();
    if (event.pointerType !== 'touch') hovering.send({ type: 'dismissed' });
  });
  listen('pointerup', (event) => {
    if (event.pointerType === 'touch' && !cards.holds(event)) hovering.send({ type: 'dismissed' });
  });
  listen('click', (event) => {
    const isTap = event.pointerType === 'touch';
    if (!isTap && wishes().openOn !== 'click') return;
    if (cards.holds(event) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const { clientX: x, clientY: y } = event;
    const isClosing = pressedOn !== undefined && covers(pressedOn.range, x, y);
    if (isClosing || getSelection()?.isCollapsed === false) return;
    const mention = mentionAt({ x, y });
    if (mention === undefined || isInControl(mention.range.startContainer, shownIn)) return;
    hovering.ask(mention, false);
  });
};

const CONTROL =
  'a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [role=tab], [role=menuitem], [role=option]';

/** Whether a press on a text does something by the page's wish, which is not ours to double. */
const isInControl = (text: Node, shownIn: PressOptions['shownIn']): boolean => {
  const parent = elementAbove(text);
  if (parent !== null && getComputedStyle(parent).cursor === 'pointer') return true;
  let at: Node | null = text;
  while (at !== null && !(at instanceof Element && matches(at, CONTROL))) at = shownIn(at);
  return at !== null;
};
