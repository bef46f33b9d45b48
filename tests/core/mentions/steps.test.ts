// From mention to mention through the frames of a tab.
import { array, assert, nat, pre, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FrameMentions, stepFrom } from '../../../core/mentions/steps';

const frameOf = (count: number, told: Partial<FrameMentions> = {}): FrameMentions => ({
  count,
  at: undefined,
  passed: 0,
  hasFocus: false,
  ...told,
});

describe('a step', () => {
  it.each<[string, FrameMentions[], [number, number], [number, number]]>([
    ['begins with the first in view', [frameOf(5, { passed: 2 })], [0, 2], [0, 1]],
    ['begins anew where all are passed', [frameOf(3, { passed: 3 })], [0, 0], [0, 2]],
    ['begins at the last where none is passed', [frameOf(3)], [0, 0], [0, 2]],
    ['goes on from where the reader is', [frameOf(5, { at: 2, passed: 4 })], [0, 3], [0, 1]],
    ['goes round', [frameOf(3, { at: 2 })], [0, 0], [0, 1]],
    ['goes on into the next frame', [frameOf(2, { at: 1 }), frameOf(2)], [1, 0], [0, 0]],
    [
      'leaves out frames without a mention',
      [frameOf(1), frameOf(0), frameOf(2, { at: 0 })],
      [2, 1],
      [0, 0],
    ],
    [
      'begins in the frame with the keyboard',
      [frameOf(2, { hasFocus: true }), frameOf(3, { hasFocus: true, passed: 1 })],
      [1, 1],
      [1, 0],
    ],
    [
      'begins elsewhere if that frame has no mention',
      [frameOf(2), frameOf(0, { hasFocus: true })],
      [0, 0],
      [0, 1],
    ],
  ])('%s', (_, frames, next, previous) => {
    expect(stepFrom(frames, 'next')).toEqual({ frame: next[0], nth: next[1] });
    expect(stepFrom(frames, 'previous')).toEqual({ frame: previous[0], nth: previous[1] });
  });

  it('goes nowhere where nothing is mentioned', () => {
    expect(stepFrom([], 'next')).toBeUndefined();
    expect(stepFrom([frameOf(0, { hasFocus: true })], 'previous')).toBeUndefined();
  });

  it('comes to every mention once a round, and back by the same way', () => {
    const counts = array(nat(4), { minLength: 1, maxLength: 5 });
    assert(
      property(counts, (all) => {
        const total = all.reduce((sum, count) => sum + count, 0);
        pre(total > 0);
        let at = stepFrom(
          all.map((count) => frameOf(count)),
          'next',
        );
        const seen: unknown[] = [];
        const framesAt = (): FrameMentions[] =>
          all.map((count, frame) => frameOf(count, frame === at?.frame ? { at: at.nth } : {}));
        for (let nth = 0; nth < total; nth += 1) {
          seen.push(JSON.stringify(at));
          const before = at;
          at = stepFrom(framesAt(), 'next');
          expect(stepFrom(framesAt(), 'previous')).toEqual(before);
        }
        expect(new Set(seen).size).toBe(total);
        expect(JSON.stringify(at)).toBe(seen[0]);
      }),
    );
  });
});
