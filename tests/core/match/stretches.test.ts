// Long texts, read a stretch at a time.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deciderOf } from '../../../core/match/decider';
import { type Resolution, resolve } from '../../../core/match/resolve';
import { allAtOnce, resolveInSteps, STRETCH, stretchesOf } from '../../../core/match/stretches';
import { lexiconOf } from './lexicon-of';
import { fuzzed } from '../../support/fuzzed';
import { processorTime } from '../../support/processor-time';

const decider = deciderOf(
  lexiconOf({
    oslo: ['place', ['Oslo']],
    berg: ['person', ['Anna Berg', 'personalName'], ['Berg', 'shortForm', 'personalName']],
    us: ['place', ['US', 'exactCase', 'commonWord']],
    none: ['none', ['Oslo Times', 'decoy']],
  }),
);
const whole = (text: string): Resolution => resolve(decider, text, 'en');
const inSteps = (text: string): Resolution => allAtOnce(resolveInSteps(whole, text));
/** In which order hits are objected to says nothing. */
const sorted = ({ mentions, suppressed }: Resolution): Resolution => ({
  mentions,
  suppressed: suppressed.toSorted((one, other) => one.start - other.start || one.name - other.name),
});

describe('a long text', () => {
  it('is read in stretches that overlap, of which each place has one as its own', () => {
    const text = 'Anna Berg. '.repeat(3000);
    const stretches = [...stretchesOf(text)];
    expect(stretches.length).toBeGreaterThan(3);
    for (const [nth, { text: part, offset, from, to }] of stretches.entries()) {
      expect(text.startsWith(part, offset)).toBe(true);
      expect(from).toBe(stretches[nth - 1]?.to ?? 0);
      expect(part.length).toBeLessThan(1.5 * STRETCH);
      expect(to).toBeGreaterThan(from);
    }
    expect(stretches.at(-1)?.to).toBeGreaterThanOrEqual(text.length);
  });

  it('takes a step for each', () => {
    expect([...resolveInSteps(whole, 'Oslo. '.repeat(STRETCH))]).toHaveLength(6);
    expect([...resolveInSteps(whole, 'Oslo.')]).toHaveLength(0);
  });

  it('mentions the same as if it were read at once, whatever stands where stretches meet', () => {
    const pieces = fc.constantFrom(
      'Oslo ',
      'Anna Berg ',
      'Berg. ',
      'Karl Berg ',
      'The Oslo Times. ',
      'www.oslo.example ',
      'It rained. ',
      'US\n',
      'to Oslo, ',
    );
    const around = fc.array(pieces, { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(around, fc.nat(200), (near, before) => {
        const filling = 'There is nothing here. ';
        const lead = filling.repeat(STRETCH / filling.length).slice(0, STRETCH - before);
        const text = `${lead} ${near.join('')}${filling.repeat(30)}`;
        expect(sorted(inSteps(text))).toEqual(sorted(whole(text)));
      }),
      fuzzed(100),
    );
  });

  it('takes time in proportion to its length, where all of it is names in capitals', () => {
    const taken = (stretches: number): number =>
      processorTime(() =>
        expect(inSteps('US '.repeat(stretches * STRETCH)).mentions).toHaveLength(0),
      );
    const few = taken(2);
    // By its square, it would be sixteen times as long.
    expect(taken(8)).toBeLessThan(8 * few);
  });
});
