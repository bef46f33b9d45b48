// When a card opens and closes: a pure state machine of pointer and time.
// Times are in milliseconds of one clock; the caller runs the timer and the hit tests.

/** Nothing is looked up before the pointer has rested this long: passing over a page costs nothing. */
export const REST_MS = 150;
/** From the pointer's coming to rest on a mention to the opening of its card. */
export const OPEN_MS = 300;
/** From the pointer's leaving mention and card to the closing: time to reach the card. */
export const CLOSE_MS = 300;

/** What the pointer is over. Mentions are compared by identity. */
export type Under<Mention> = Mention | 'card' | 'nothing';

export interface HoverState<Mention> {
  /** The mention whose card is open. */
  readonly shown: Mention | undefined;
  /** The mention that the pointer rests on and that is not shown yet. */
  readonly dwelling: Mention | undefined;
  /** When the pointer last came to rest, while what is under it is not known or not settled. */
  readonly restingSince: number | undefined;
  /** When the pointer left the shown mention and its card. */
  readonly leftAt: number | undefined;
}

export type HoverEvent<Mention> =
  | { readonly type: 'moved'; readonly at: number; readonly overCard: boolean }
  /** The answer to a hit test. */
  | { readonly type: 'found'; readonly at: number; readonly under: Under<Mention> }
  /** The time asked for by `wakeAt` has come. */
  | { readonly type: 'elapsed'; readonly at: number }
  /** By keyboard or click: at once. */
  | { readonly type: 'asked'; readonly mention: Mention }
  /** Escape, scrolling, typing, selecting, a press elsewhere. */
  | { readonly type: 'dismissed' };

export interface HoverStep<Mention> {
  readonly state: HoverState<Mention>;
  /** Whether the caller should find out what is under the pointer, and answer with `found`. */
  readonly hitTest: boolean;
}

export const initialHover = <Mention>(): HoverState<Mention> => ({
  shown: undefined,
  dwelling: undefined,
  restingSince: undefined,
  leftAt: undefined,
});

/** The next state. Total: every event is valid in every state. */
export const hover = <Mention>(
  state: HoverState<Mention>,
  event: HoverEvent<Mention>,
): HoverStep<Mention> => {
  switch (event.type) {
    case 'moved':
      return event.overCard
        ? still({ ...state, dwelling: undefined, restingSince: undefined, leftAt: undefined })
        : {
            state: { ...state, dwelling: undefined, restingSince: event.at },
            // With a card open the caller must know at once whether the pointer left it.
            hitTest: state.shown !== undefined,
          };
    case 'found':
      return still(found(state, event.under, event.at));
    case 'elapsed':
      return elapsed(state, event.at);
    case 'asked':
      return still({ ...initialHover<Mention>(), shown: event.mention });
    case 'dismissed':
      return still(initialHover());
  }
};

/** When the state wants an `elapsed` event next; undefined while it waits for the reader alone. */
export const wakeAt = <Mention>({
  restingSince,
  dwelling,
  leftAt,
}: HoverState<Mention>): number | undefined => {
  const times = [
    restingSince === undefined
      ? undefined
      : restingSince + (dwelling === undefined ? REST_MS : OPEN_MS),
    leftAt === undefined ? undefined : leftAt + CLOSE_MS,
  ].filter((time) => time !== undefined);
  return times.length === 0 ? undefined : Math.min(...times);
};

const still = <Mention>(state: HoverState<Mention>): HoverStep<Mention> => ({
  state,
  hitTest: false,
});

const found = <Mention>(
  state: HoverState<Mention>,
  under: Under<Mention>,
  at: number,
): HoverState<Mention> => {
  if (under === 'card' || (under === state.shown && state.shown !== undefined)) {
    return { ...state, dwelling: undefined, restingSince: undefined, leftAt: undefined };
  }
  const leftAt = state.shown === undefined ? undefined : (state.leftAt ?? at);
  const hasRested = state.restingSince !== undefined && at - state.restingSince >= REST_MS;
  if (!hasRested) return { ...state, leftAt };
  return under === 'nothing'
    ? { ...state, dwelling: undefined, restingSince: undefined, leftAt }
    : { ...state, dwelling: under, leftAt };
};

const elapsed = <Mention>(state: HoverState<Mention>, at: number): HoverStep<Mention> => {
  const { restingSince, dwelling, leftAt } = state;
  if (dwelling !== undefined && restingSince !== undefined && at - restingSince >= OPEN_MS) {
    return still({ ...initialHover<Mention>(), shown: dwelling });
  }
  const isGone = leftAt !== undefined && at - leftAt >= CLOSE_MS;
  return {
    state: isGone ? { ...state, shown: undefined, leftAt: undefined } : state,
    hitTest: restingSince !== undefined && dwelling === undefined && at - restingSince >= REST_MS,
  };
};
