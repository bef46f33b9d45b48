// When a card opens and closes: sequences of events on a clock of the test's own.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLOSE_MS,
  hover,
  initialHover,
  OPEN_MS,
  openCards,
  REST_MS,
  type Under,
  wakeAt,
} from '../../../core/hover/intent';
import {
  after,
  asked,
  closed,
  dismissed,
  elapsed,
  escaped,
  type Event,
  found,
  moved,
  onCard,
  onWay,
  OPENED,
  pinned,
  scrolled,
  type State,
} from './intent.events';
import { SHOWN } from './intent.table';
import { fuzzed } from '../../support/fuzzed';

const last = (...events: readonly Event[]): boolean => {
  const event = events.at(-1) ?? dismissed;
  return hover(after(...events.slice(0, -1)), event).hitTest;
};

it('knows its times', () => {
  expect([REST_MS, OPEN_MS, CLOSE_MS]).toEqual([150, 300, 300]);
});

it.each(SHOWN)('the card shown %s', (_, events, shown) => {
  expect(after(...events).shown).toBe(shown);
});

describe('pinned cards', () => {
  const PINNED: readonly Event[] = [...OPENED, pinned];
  it.each<[string, readonly Event[], readonly string[]]>([
    ['stay when the pointer leaves', [...PINNED, moved(400), elapsed(900)], ['anna']],
    ['stay when scrolled, typed or pressed elsewhere', [...PINNED, scrolled, dismissed], ['anna']],
    ['stay beside another that is asked for', [...PINNED, asked('oslo')], ['anna', 'oslo']],
    ['stay when that one is dismissed', [...PINNED, asked('oslo'), dismissed], ['anna']],
    ['go when they are unpinned', [...PINNED, closed('anna')], []],
    [
      'leave the others when they are unpinned',
      [...PINNED, asked('oslo'), closed('anna')],
      ['oslo'],
    ],
    ['can be many', [...PINNED, asked('oslo'), pinned, asked('rome')], ['anna', 'oslo', 'rome']],
    ['are not opened twice', [...PINNED, asked('anna')], ['anna']],
    [
      'are not opened twice by a pointer that rests',
      [...PINNED, moved(400), elapsed(550), found(550, 'anna'), elapsed(900)],
      ['anna'],
    ],
    ['go by Escape, the last first', [...PINNED, asked('oslo'), pinned, escaped], ['anna']],
    ['let the unpinned one go first', [...PINNED, asked('oslo'), escaped], ['anna']],
    ['are none where none was open', [pinned], []],
  ])('%s', (_, events, open) => {
    expect(openCards(after(...events))).toEqual(open);
  });
});

describe('the dwell that a reader sets', () => {
  it.each([
    [150, 150],
    [150, 149],
    [1000, 1000],
    [1000, 999],
  ])('of %i ms opens a card by then and not before: at %i', (dwell, at) => {
    let state: State = hover(initialHover<string>(), moved(0), dwell).state;
    state = hover(state, elapsed(150), dwell).state;
    state = hover(state, found(150, 'anna'), dwell).state;
    expect(wakeAt(state, dwell)).toBe(dwell);
    expect(hover(state, elapsed(at), dwell).state.shown).toBe(at < dwell ? undefined : 'anna');
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
    ['is wanted by a move while a card is refused', [...OPENED, escaped, moved(400)], true],
    ['is not wanted by a rest that may open none', [moved(0, false), elapsed(150)], false],
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
  const mention = fc.constantFrom('anna', 'oslo', 'rome');
  const under = fc.oneof(mention, fc.constant<Under<string>>('nothing'));
  const pause = fc.constantFrom(0, 1, 50, 149, 150, 151, 299, 300, 301);
  const eventAt = (at: number): fc.Arbitrary<Event> =>
    fc.oneof(
      fc.boolean().map((mayOpen) => moved(at, mayOpen)),
      fc.constant(onCard(at)),
      under.map((what) => found(at, what)),
      under.map((what) => onWay(at, what)),
      fc.constant(elapsed(at)),
      mention.map(asked),
      mention.map(closed),
      fc.constantFrom(dismissed, scrolled, escaped, pinned),
    );
  const events = fc.array(pause, { maxLength: 30 }).chain((pauses) => {
    let now = 0;
    const times = pauses.map((length) => (now += length));
    return fc.tuple(
      ...times.map((at) =>
        eventAt(at).map((event): { event: Event; at: number } => ({ event, at })),
      ),
    );
  });
  const endOf = (steps: readonly { readonly event: Event }[]): State =>
    after(...steps.map(({ event }) => event));

  it('has at most one card that is not pinned, and none twice', () => {
    fc.assert(
      fc.property(events, (steps) => {
        const state = endOf(steps);
        const open = openCards(state);
        expect(new Set(open).size).toBe(open.length);
        expect(open.length - state.pinned.length).toBeLessThanOrEqual(1);
      }),
      fuzzed(2000),
    );
  });

  it('can be ended by Escape, pressed once for each card, and awaits nothing then', () => {
    fc.assert(
      fc.property(events, (steps) => {
        let state = endOf(steps);
        for (let left = openCards(state).length; left > 0; left -= 1) {
          expect(openCards(state)).toHaveLength(left);
          ({ state } = hover(state, escaped));
        }
        expect(openCards(state)).toEqual([]);
        expect(wakeAt(hover(state, escaped).state)).toBeUndefined();
      }),
      fuzzed(2000),
    );
  });

  it('can be ended by closing each card, in whatever order', () => {
    fc.assert(
      fc.property(events, (steps) => {
        let state = endOf(steps);
        for (const open of openCards(state)) ({ state } = hover(state, closed(open)));
        expect(openCards(state)).toEqual([]);
      }),
    );
  });

  it('closes a pinned card only when told to close it, or by Escape', () => {
    fc.assert(
      fc.property(events, (steps) => {
        let state: State = initialHover();
        for (const { event } of steps) {
          const before = state.pinned;
          ({ state } = hover(state, event));
          const gone = before.filter((one) => !state.pinned.includes(one));
          const mayGo = event.type === 'escaped' || event.type === 'closed';
          expect(gone.length === 0 || mayGo).toBe(true);
        }
      }),
    );
  });

  it('opens nothing unasked but what was found in a rest: of 300 ms, or of 150 beside another', () => {
    fc.assert(
      fc.property(events, (steps) => {
        let state: State = initialHover();
        let rest: number | undefined;
        let seen: Under<string> = 'nothing';
        for (const { event, at } of steps) {
          const before = state;
          ({ state } = hover(state, event));
          if (event.type === 'moved') {
            [rest, seen] = [event.overCard || !event.mayOpen ? undefined : at, 'nothing'];
          }
          if (event.type === 'found') seen = event.under;
          const opens = state.shown !== undefined && state.shown !== before.shown;
          const wait = before.shown === undefined ? 300 : 150;
          const mayOpen =
            event.type === 'asked' || (state.shown === seen && at - (rest ?? at) >= wait);
          expect(!opens || mayOpen).toBe(true);
        }
      }),
      fuzzed(2000),
    );
  });

  it('followed by its own wakings alone comes to a stop', () => {
    fc.assert(
      fc.property(events, under, (steps, beneath) => {
        let state = endOf(steps);
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
      fuzzed(2000),
    );
  });
});
