// When cards open and close: a pure state machine of pointer, keys and time. One card follows the
// pointer; any number may be pinned beside it. Times are in milliseconds of one clock; the caller
// runs the timer and the hit tests.

/** Nothing is looked up before the pointer has rested this long: passing over a page costs nothing. */
export const REST_MS = 150;
/** From the pointer's coming to rest on a mention to the opening of its card, unless set otherwise. */
export const OPEN_MS = 300;
/** From the pointer's leaving mention and card to the closing: time to reach the card. */
export const CLOSE_MS = 300;

/** What the pointer is over. Mentions are compared by identity. */
export type Under<Mention> = Mention | 'nothing';

export interface HoverState<Mention> {
  /** The mention whose card is open and not pinned. */
  readonly shown: Mention | undefined;
  /** Whether it was asked for: then it stays wherever the pointer goes, until it is dismissed. */
  readonly isAsked: boolean;
  /** Mentions whose cards stay until they are closed one by one, oldest first. */
  readonly pinned: readonly Mention[];
  /** The mention whose card was dismissed: it opens again when the pointer has left it. */
  readonly refused: Mention | undefined;
  /** The mention that the pointer rests on and that is not shown yet. */
  readonly dwelling: Mention | undefined;
  /** When the pointer last came to rest, while what is under it is not known or not settled. */
  readonly restingSince: number | undefined;
  /** When the pointer left the shown mention and its card. */
  readonly leftAt: number | undefined;
}

export type HoverEvent<Mention> =
  | {
      readonly type: 'moved';
      readonly at: number;
      readonly overCard: boolean;
      /** False where the reader wants cards by a key or a click, and this is none. */
      readonly mayOpen: boolean;
    }
  /** The answer to a hit test. */
  | {
      readonly type: 'found';
      readonly at: number;
      readonly under: Under<Mention>;
      /** Between the shown mention and its card. */
      readonly isOnWay: boolean;
    }
  /** The time asked for by `wakeAt` has come. */
  | { readonly type: 'elapsed'; readonly at: number }
  /** By keyboard or click: at once. */
  | { readonly type: 'asked'; readonly mention: Mention }
  /** The shown card is to stay. */
  | { readonly type: 'pinned' }
  /** This card is to go, pinned or not: its reader or its text wants it so. */
  | { readonly type: 'closed'; readonly mention: Mention }
  /** Typing, selecting, a press elsewhere: the shown card goes, pinned ones stay. */
  | { readonly type: 'dismissed' }
  /** The text under the pointer scrolled away: a card that was asked for goes along. */
  | { readonly type: 'scrolled' }
  /** Escape: the shown card goes, or else the one that was pinned last. */
  | { readonly type: 'escaped' };

export interface HoverStep<Mention> {
  readonly state: HoverState<Mention>;
  /** Whether the caller should find out what is under the pointer, and answer with `found`. */
  readonly hitTest: boolean;
}

export const initialHover = <Mention>(): HoverState<Mention> => ({
  shown: undefined,
  isAsked: false,
  pinned: [],
  refused: undefined,
  dwelling: undefined,
  restingSince: undefined,
  leftAt: undefined,
});

/** All mentions whose cards are open. */
export const openCards = <Mention>({ shown, pinned }: HoverState<Mention>): readonly Mention[] =>
  shown === undefined ? pinned : [...pinned, shown];

/** The next state. Total: every event is valid in every state. `openMs` is the reader's dwell. */
export const hover = <Mention>(
  state: HoverState<Mention>,
  event: HoverEvent<Mention>,
  openMs: number = OPEN_MS,
): HoverStep<Mention> => {
  switch (event.type) {
    case 'moved':
      return moved(state, event);
    case 'found':
      return still(found(state, event));
    case 'elapsed':
      return elapsed(state, event.at, openMs);
    case 'asked':
      return still(
        state.pinned.includes(event.mention) ? state : showing(state, event.mention, true),
      );
    case 'pinned':
      return still(
        state.shown === undefined
          ? state
          : { ...quiet(state), pinned: [...state.pinned, state.shown] },
      );
    case 'closed':
      return still(closed(state, event.mention));
    case 'dismissed':
      return still(dismissed(state));
    case 'scrolled':
      return still(
        state.isAsked
          ? { ...state, dwelling: undefined, restingSince: undefined }
          : dismissed(state),
      );
    case 'escaped': {
      const last = state.pinned.at(-1);
      const isLastCard = state.shown === undefined && last !== undefined;
      return still(isLastCard ? closed(state, last) : dismissed(state));
    }
  }
};

/** When the state wants an `elapsed` event next; undefined while it waits for the reader alone. */
export const wakeAt = <Mention>(
  { restingSince, dwelling, leftAt }: HoverState<Mention>,
  openMs: number = OPEN_MS,
): number | undefined => {
  const times = [
    restingSince === undefined
      ? undefined
      : restingSince + (dwelling === undefined ? REST_MS : openMs),
    leftAt === undefined ? undefined : leftAt + CLOSE_MS,
  ].filter((time) => time !== undefined);
  return times.length === 0 ? undefined : Math.min(...times);
};

const still = <Mention>(state: HoverState<Mention>): HoverStep<Mention> => ({
  state,
  hitTest: false,
});

/** No card but the pinned ones, and nothing awaited. */
const quiet = <Mention>({ pinned }: HoverState<Mention>): HoverState<Mention> => ({
  ...initialHover<Mention>(),
  pinned,
});

const showing = <Mention>(
  state: HoverState<Mention>,
  mention: Mention,
  isAsked: boolean,
): HoverState<Mention> => ({ ...quiet(state), shown: mention, isAsked });

const dismissed = <Mention>(state: HoverState<Mention>): HoverState<Mention> => ({
  ...quiet(state),
  refused: state.shown ?? state.dwelling ?? state.refused,
});

const closed = <Mention>(state: HoverState<Mention>, mention: Mention): HoverState<Mention> =>
  state.shown === mention
    ? quiet(state)
    : { ...state, pinned: state.pinned.filter((pinned) => pinned !== mention) };

const moved = <Mention>(
  state: HoverState<Mention>,
  { at, overCard, mayOpen }: Extract<HoverEvent<Mention>, { type: 'moved' }>,
): HoverStep<Mention> => {
  const moving = { ...state, dwelling: undefined };
  if (overCard) return still({ ...moving, restingSince: undefined, leftAt: undefined });
  return {
    state: { ...moving, restingSince: mayOpen ? at : undefined },
    // The caller must know at once whether the pointer left what is shown or refused.
    hitTest: state.shown !== undefined || state.refused !== undefined,
  };
};

const found = <Mention>(
  state: HoverState<Mention>,
  { at, under, isOnWay }: Extract<HoverEvent<Mention>, { type: 'found' }>,
): HoverState<Mention> => {
  const { shown, refused, pinned, restingSince } = state;
  const settled = { ...state, dwelling: undefined, restingSince: undefined };
  if (under !== 'nothing' && under === refused) return settled;
  const free = { ...state, refused: undefined };
  if (under !== 'nothing' && under === shown) return { ...settled, leftAt: undefined };
  const hasRested = restingSince !== undefined && at - restingSince >= REST_MS;
  if (!hasRested) {
    // Each step towards the card gives time for the next.
    const leftAt = isOnWay ? at : (state.leftAt ?? at);
    return shown === undefined || state.isAsked ? free : { ...free, leftAt };
  }
  if (under === 'nothing' || pinned.includes(under)) {
    const leftAt = shown === undefined || state.isAsked ? undefined : (state.leftAt ?? at);
    return { ...settled, refused: undefined, leftAt };
  }
  // With a card open the reader has shown what is wanted: another mention need not wait.
  return shown === undefined ? { ...free, dwelling: under } : showing(state, under, false);
};

const elapsed = <Mention>(
  state: HoverState<Mention>,
  at: number,
  openMs: number,
): HoverStep<Mention> => {
  const { restingSince, dwelling, leftAt } = state;
  if (dwelling !== undefined && restingSince !== undefined && at - restingSince >= openMs) {
    return still(showing(state, dwelling, false));
  }
  const isGone = leftAt !== undefined && at - leftAt >= CLOSE_MS;
  return {
    state: isGone ? { ...state, shown: undefined, leftAt: undefined } : state,
    hitTest: restingSince !== undefined && dwelling === undefined && at - restingSince >= REST_MS,
  };
};
