// When a card opens and closes: sequences of events on a clock of the test's own.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLOSE_MS,
  hover,
  type HoverEvent,
  type HoverState,
  initialHover,
  OPEN_MS,
  REST_MS,
  type Under,
  wakeAt,
} from '../../../core/hover/intent';

type Event = HoverEvent<string>;
type State = HoverState<string>;

const moved = (at: number): Event => ({ type: 'moved', at, overCard: false });
const onCard = (at: number): Event => ({ type: 'moved', at, overCard: true });
const found = (at: number, under: Under<string>): Event => ({ type: 'found', at, under });
const elapsed = (at: number): Event => ({ type: 'elapsed', at });
const asked = (mention: string): Event => ({ type: 'asked', mention });
const dismissed: Event = { type: 'dismissed' };

const after = (...events: readonly Event[]): State =>
  events.reduce((state: State, event) => hover(state, event).state, initialHover<string>());
const last = (...events: readonly Event[]): boolean => {
  const event = events.at(-1) ?? dismissed;
  return hover(after(...events.slice(0, -1)), event).hitTest;
};

/** Anna's card, opened by a pointer that rests on her name at 0. */
const OPENED: readonly Event[] = [moved(0), elapsed(150), found(150, 'anna'), elapsed(300)];

it('knows its times', () => {
  expect([REST_MS, OPEN_MS, CLOSE_MS]).toEqual([150, 300, 300]);
});

describe('the card shown', () => {
  it.each<[string, readonly Event[], string | undefined]>([
    ['is none at first', [], undefined],
    ['is none while the pointer moves', [moved(0), moved(100), moved(200)], undefined],
    ['is none before the rest is over', [moved(0), elapsed(150), found(150, 'anna')], undefined],
    ['is none at 299', [moved(0), elapsed(150), found(150, 'anna'), elapsed(299)], undefined],
    ['opens at 300', OPENED, 'anna'],
    ['opens late where the answer was late', [moved(0), found(500, 'anna'), elapsed(501)], 'anna'],
    [
      'is none where the answer came before the rest',
      [moved(0), found(149, 'anna'), elapsed(400)],
      undefined,
    ],
    [
      'is none where the pointer moved on',
      [moved(0), found(150, 'anna'), moved(200), elapsed(300)],
      undefined,
    ],
    [
      'opens 300 behind the last move',
      [moved(0), found(150, 'anna'), moved(200), found(350, 'anna'), elapsed(500)],
      'anna',
    ],
    ['is none over nothing', [moved(0), found(150, 'nothing'), elapsed(300)], undefined],
    [
      'is none over a card that is not there',
      [moved(0), found(150, 'card'), elapsed(300)],
      undefined,
    ],
    ['is what was asked for, at once', [asked('oslo')], 'oslo'],
    ['is what was asked for last', [asked('oslo'), asked('anna')], 'anna'],
    ['gives way to what is asked for', [...OPENED, asked('oslo')], 'oslo'],
    ['is gone when dismissed', [...OPENED, dismissed], undefined],
    ['is gone when dismissed although asked for', [asked('oslo'), dismissed], undefined],
    ['does not come back by time alone', [...OPENED, dismissed, elapsed(900)], undefined],
    [
      'does not open when dismissed in the dwell',
      [moved(0), found(150, 'anna'), dismissed, elapsed(300)],
      undefined,
    ],
    [
      'stays at 299 behind the leaving',
      [...OPENED, moved(400), found(400, 'nothing'), elapsed(699)],
      'anna',
    ],
    ['closes at 300', [...OPENED, moved(400), found(400, 'nothing'), elapsed(700)], undefined],
    [
      'closes 300 behind the leaving, whatever moves since',
      [...OPENED, found(400, 'nothing'), moved(600), found(600, 'nothing'), elapsed(700)],
      undefined,
    ],
    ['stays while the pointer is on the card', [...OPENED, onCard(400), elapsed(2000)], 'anna'],
    [
      'stays when the card is reached in time',
      [...OPENED, found(400, 'nothing'), onCard(699), elapsed(700)],
      'anna',
    ],
    [
      'stays when found to be the card',
      [...OPENED, found(400, 'nothing'), found(600, 'card'), elapsed(700)],
      'anna',
    ],
    [
      'stays when the mention is reached again',
      [...OPENED, found(400, 'nothing'), found(600, 'anna'), elapsed(700)],
      'anna',
    ],
    [
      'stays on the way over another mention',
      [...OPENED, moved(400), found(400, 'oslo'), onCard(500), elapsed(900)],
      'anna',
    ],
    [
      'switches to another mention that is rested on',
      [...OPENED, moved(400), found(400, 'oslo'), elapsed(550), found(550, 'oslo'), elapsed(700)],
      'oslo',
    ],
    [
      'is the old one until then',
      [...OPENED, moved(400), found(400, 'oslo'), elapsed(550), found(550, 'oslo'), elapsed(699)],
      'anna',
    ],
  ])('%s', (_, events, shown) => {
    expect(after(...events).shown).toBe(shown);
  });
});

describe('a hit test', () => {
  it.each<[string, readonly Event[], boolean]>([
    ['is not wanted by a move while no card is open', [moved(0)], false],
    ['is not wanted before the rest', [moved(0), elapsed(149)], false],
    ['is wanted behind the rest', [moved(0), elapsed(150)], true],
    ['is not wanted twice', [moved(0), found(150, 'anna'), elapsed(200)], false],
    [
      'is not wanted behind the answer nothing',
      [moved(0), found(150, 'nothing'), elapsed(300)],
      false,
    ],
    ['is wanted at once by a move while a card is open', [...OPENED, moved(400)], true],
    ['is not wanted by a move over the card', [...OPENED, onCard(400)], false],
    ['is not wanted by what is asked for', [asked('oslo')], false],
    ['is not wanted by a dismissal', [...OPENED, dismissed], false],
  ])('%s', (_, events, wanted) => {
    expect(last(...events)).toBe(wanted);
  });
});

describe('the next waking', () => {
  it.each<[string, readonly Event[], number | undefined]>([
    ['is never at first', [], undefined],
    ['is when the pointer has rested', [moved(40)], 190],
    ['is when the card opens', [moved(40), found(190, 'anna')], 340],
    ['is never over nothing', [moved(40), found(190, 'nothing')], undefined],
    ['is never while a card is open', OPENED, undefined],
    ['is never while the pointer is on the card', [...OPENED, onCard(400)], undefined],
    ['is when the card closes', [...OPENED, found(400, 'nothing')], 700],
    ['is the sooner of rest and closing', [...OPENED, moved(400), found(400, 'nothing')], 550],
    [
      'is never once the card is closed',
      [...OPENED, found(400, 'nothing'), elapsed(700)],
      undefined,
    ],
    ['is never once dismissed', [moved(40), dismissed], undefined],
    ['is never for what was asked for', [moved(40), asked('oslo')], undefined],
  ])('%s', (_, events, time) => {
    expect(wakeAt(after(...events))).toBe(time);
  });
});

describe('any sequence of events', () => {
  const under = fc.constantFrom<Under<string>>('anna', 'oslo', 'card', 'nothing');
  const kind = fc.constantFrom('moved', 'card', 'found', 'elapsed', 'asked', 'dismissed');
  const events = fc
    .array(fc.tuple(kind, fc.constantFrom(0, 1, 50, 149, 150, 151, 299, 300, 301), under), {
      maxLength: 30,
    })
    .map((steps) => {
      let at = 0;
      return steps.map(([type, pause, what]): { event: Event; at: number } => {
        at += pause;
        if (type === 'moved') return { event: moved(at), at };
        if (type === 'card') return { event: onCard(at), at };
        if (type === 'found') return { event: found(at, what), at };
        if (type === 'elapsed') return { event: elapsed(at), at };
        if (type === 'asked') return { event: asked(what === 'oslo' ? 'oslo' : 'anna'), at };
        return { event: dismissed, at };
      });
    });

  it('shows a mention or nothing, and a dismissal ends it all', () => {
    fc.assert(
      fc.property(events, (steps) => {
        const state = after(...steps.map(({ event }) => event));
        expect(['anna', 'oslo', undefined]).toContain(state.shown);
        expect(hover(state, dismissed)).toEqual({ state: initialHover(), hitTest: false });
        expect(wakeAt(hover(state, dismissed).state)).toBeUndefined();
      }),
    );
  });

  it('opens nothing unasked but what was found in 300 ms of rest', () => {
    fc.assert(
      fc.property(events, (steps) => {
        let state: State = initialHover();
        let rest: number | undefined;
        let seen: Under<string> = 'nothing';
        for (const { event, at } of steps) {
          const before = state.shown;
          ({ state } = hover(state, event));
          if (event.type === 'moved') [rest, seen] = [event.overCard ? undefined : at, 'nothing'];
          if (event.type === 'found') seen = event.under;
          const opens = state.shown !== undefined && state.shown !== before;
          const mayOpen =
            event.type === 'asked' || (state.shown === seen && at - (rest ?? at) >= 300);
          expect(!opens || mayOpen).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('followed by its own wakings alone comes to a stop', () => {
    fc.assert(
      fc.property(events, under, (steps, beneath) => {
        let state = after(...steps.map(({ event }) => event));
        const now = steps.at(-1)?.at ?? 0;
        let wakings = 0;
        for (let time = wakeAt(state); time !== undefined; time = wakeAt(state)) {
          const at = Math.max(time, now);
          const woken = hover(state, elapsed(at));
          state = woken.hitTest ? hover(woken.state, found(at, beneath)).state : woken.state;
          wakings += 1;
          expect(wakings).toBeLessThan(6);
        }
        expect([state.dwelling, state.restingSince, state.leftAt]).toEqual(
          Array(3).fill(undefined),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
