// Looking for names, before anybody decides on them.
import { describe, expect, it } from 'vitest';
import { type Lookout, type Reader, startLookout } from '../../page/lookout';
import { mount, pick, textsIn, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';
import { inventedMatcher } from '../support/invented';

interface Looking {
  readonly lookout: Lookout;
  /** How often a first name was told of. */
  readonly found: () => number;
  /** For each time that rest was told of, whether the lookout was settled. */
  readonly rests: readonly boolean[];
}

const look = (signal = untilTestEnds()): Looking => {
  let count = 0;
  const found = (): void => void (count += 1);
  const matcher = inventedMatcher();
  const rests: boolean[] = [];
  const rested = (): void => void rests.push(lookout.isSettled());
  const { openings } = matcher;
  const lookout = startLookout(
    { openings, matcher: () => matcher, openShadowRoot: () => null, found, rested },
    signal,
  );
  return { lookout, found: () => count, rests };
};

/** A reader that keeps the texts of the runs that it gets. */
const readerOf = (runs: string[], wanted: readonly Text[] = []): Reader => ({
  *admit({ text }) {
    runs.push(text);
    yield;
    return [];
  },
  stale: () => wanted,
  removed: () => undefined,
  emptied: () => undefined,
  afterSlice: () => false,
});

describe('the lookout', () => {
  it('asks for nobody on a page without a name', async () => {
    mount('<p>Mira sat.</p><p>Nothing else.</p>');
    const { found, rests } = look();
    await eventually(() => rests).toEqual([true]);
    expect(found()).toBe(0);
  });

  it('asks once for a reader, who gets every run with a name', async () => {
    mount('<p>Mira <b>Halden</b> sat.</p><p>Nothing.</p><p>ORBA</p>');
    const { lookout, found } = look();
    await eventually(found).toBe(1);
    expect(lookout.isSettled()).toBe(false);
    const runs: string[] = [];
    lookout.hand(readerOf(runs));
    await eventually(() => runs.toSorted()).toEqual(['Mira Halden sat.', 'ORBA']);
    await eventually(lookout.isSettled).toBe(true);
    expect(found()).toBe(1);
  });

  it('finds a name in the middle of a long text, and none where there is none', async () => {
    const long = 'Nothing to see here. '.repeat(2000);
    const place = mount(`<p>${long}</p>`);
    const { lookout, found } = look();
    await eventually(lookout.isSettled).toBe(true);
    expect(found()).toBe(0);
    place.innerHTML = `<p>${long} Mira Halden ${long}</p>`;
    await eventually(found).toBe(1);
  });

  it('asks when a name comes later, of which a part was there before', async () => {
    const place = mount('<p>Mira <b>sat</b></p>');
    const { lookout, found } = look();
    await eventually(lookout.isSettled).toBe(true);
    pick(place, 'b').innerHTML = '<i>Halden</i>';
    await eventually(found).toBe(1);
  });

  it('reads anew what the reader wants of a text that changed', async () => {
    const place = mount('<p>ORBA</p><p>Other</p>');
    const { lookout, found } = look();
    await eventually(found).toBe(1);
    const runs: string[] = [];
    const [first = new Text(), other = new Text()] = textsIn(place);
    lookout.hand(readerOf(runs, [other]));
    await eventually(() => runs).toEqual(['ORBA']);
    first.data = 'Nobody';
    await eventually(() => runs.slice(1).toSorted()).toEqual(['Nobody', 'Other']);
  });

  it('ends with its signal', async () => {
    const controller = new AbortController();
    const { found } = look(controller.signal);
    const other = look();
    controller.abort();
    mount('<p>ORBA</p>');
    await eventually(other.found).toBe(1);
    expect(found()).toBe(0);
  });
});
