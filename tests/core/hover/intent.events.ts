// The events of the hover machine as its tests write them down.
import {
  hover,
  type HoverEvent,
  type HoverState,
  initialHover,
  type Under,
} from '../../../core/hover/intent';

export type Event = HoverEvent<string>;
export type State = HoverState<string>;

export const moved = (at: number, mayOpen = true): Event => ({
  type: 'moved',
  at,
  overCard: false,
  mayOpen,
});
export const onCard = (at: number): Event => ({ type: 'moved', at, overCard: true, mayOpen: true });
export const found = (at: number, under: Under<string>): Event => ({
  type: 'found',
  at,
  under,
  isOnWay: false,
});
/** Over nothing, or over another mention, on the way to the card. */
export const onWay = (at: number, under: Under<string> = 'nothing'): Event => ({
  type: 'found',
  at,
  under,
  isOnWay: true,
});
export const elapsed = (at: number): Event => ({ type: 'elapsed', at });
export const asked = (mention: string): Event => ({ type: 'asked', mention });
export const closed = (mention: string): Event => ({ type: 'closed', mention });
export const dismissed: Event = { type: 'dismissed' };
export const scrolled: Event = { type: 'scrolled' };
export const escaped: Event = { type: 'escaped' };
export const pinned: Event = { type: 'pinned' };

export const after = (...events: readonly Event[]): State =>
  events.reduce((state: State, event) => hover(state, event).state, initialHover<string>());
/** Anna's card, opened by a pointer that rests on her name at 0. */
export const OPENED: readonly Event[] = [moved(0), elapsed(150), found(150, 'anna'), elapsed(300)];
