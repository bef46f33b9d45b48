// Reading in slices.
import { describe, expect, it } from 'vitest';
import { type Scanner, startScanner } from '../../page/scan';
import { NO_HOSTS } from '../../page/slots';
import { EVERY_TEXT, mount, pick, textsIn, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';

const LONG = '<p>A <b>long</b> page</p>'.repeat(3000);

interface Scan {
  readonly scanner: Scanner;
  readonly read: string[];
  /** For each slice, whether it was the last. */
  readonly slices: boolean[];
}

const startScan = (
  signal = untilTestEnds(),
  admitted?: () => void,
  wantsMore: (slices: number) => boolean = () => false,
): Scan => {
  const read: string[] = [];
  const slices: boolean[] = [];
  const scanner = startScanner({
    sieve: EVERY_TEXT,
    hosts: NO_HOSTS,
    isPutOff: () => false,
    *discover() {},
    admit: ({ text }) => {
      read.push(text);
      admitted?.();
      return [];
    },
    afterSlice: (isDone) => wantsMore(slices.push(isDone)),
    signal,
  });
  return { scanner, read, slices };
};

describe('the scanner', () => {
  it('reads what is requested, and says when it is done', async () => {
    const { scanner, read, slices } = startScan();
    scanner.request(pick(mount('<section><p>One</p><p>Two</p></section>'), 'section'));
    expect(scanner.isIdle()).toBe(false);
    await eventually(() => slices.at(-1)).toBe(true);
    expect(read).toEqual(['One', 'Two']);
    expect(scanner.isIdle()).toBe(true);
  });

  it('is called again for as long as what comes after wants more', async () => {
    const { scanner, slices } = startScan(undefined, undefined, (made) => made < 3);
    scanner.request(mount('<p>One</p>'));
    await eventually(scanner.isIdle).toBe(true);
    expect(slices).toHaveLength(3);
  });

  it('reads nothing before it is idle time', () => {
    const { scanner, read } = startScan();
    scanner.request(mount('<p>One</p>'));
    expect(read).toEqual([]);
  });

  it('reads a run once, however many of its parts are requested', async () => {
    const { scanner, read, slices } = startScan();
    const place = mount('<p>One <b>two</b></p><p>Three</p>');
    for (const text of textsIn(place)) scanner.request(text);
    scanner.request(pick(place, 'b'));
    scanner.request(pick(place, 'p'));
    await eventually(() => slices.at(-1)).toBe(true);
    expect(read.toSorted()).toEqual(['One two', 'Three']);
  });

  it('looks once at what lies in two scopes, the one in the other', async () => {
    const { scanner, slices } = startScan();
    const place = mount('<section><p>One</p></section>');
    for (const selector of ['p', 'section']) scanner.request(pick(place, selector));
    await eventually(() => slices.at(-1)).toBe(true);
    expect(scanner.figures()).toMatchObject({ characters: 3, textNodes: 1 });
  });

  it('yields to the page: a long one takes many slices, each of them short', async () => {
    const longestSlice = async (): Promise<number> => {
      const { scanner, read, slices } = startScan();
      scanner.request(mount(LONG));
      await eventually(() => slices.at(-1)).toBe(true);
      expect(read.filter((text) => text === 'A long page')).toHaveLength(3000);
      const { ms, longestSliceMs } = scanner.figures();
      expect(slices.length).toBeGreaterThanOrEqual(Math.floor(ms / longestSliceMs));
      return longestSliceMs;
    };
    // The machine may hold up one slice, and not one of each reading.
    await eventually(longestSlice).toBeLessThan(16);
  });

  it('takes up what is requested while it reads', async () => {
    const later = mount('<p>Later</p>');
    let hasAsked = false;
    const scan = startScan(untilTestEnds(), () => {
      if (hasAsked) return;
      hasAsked = true;
      scan.scanner.request(later);
    });
    scan.scanner.request(pick(mount('<section><p>One</p></section>'), 'section'));
    await eventually(() => scan.slices.at(-1)).toBe(true);
    expect(scan.read).toContain('Later');
  });

  it('passes over what is no longer in the document', async () => {
    const { scanner, read, slices } = startScan();
    const place = mount('<p>One</p>');
    scanner.request(pick(place, 'p'));
    place.replaceChildren();
    await eventually(() => slices.at(-1)).toBe(true);
    expect(read).toEqual([]);
  });

  it('counts what it read, and the time of work that belongs to it', async () => {
    const { scanner, slices } = startScan();
    scanner.request(pick(mount('<section><p>One <b>two</b></p></section>'), 'section'));
    await eventually(() => slices.at(-1)).toBe(true);
    const { ms, textNodes, characters } = scanner.figures();
    expect([textNodes, characters]).toEqual([2, 7]);
    scanner.timed(() => {
      for (const start = performance.now(); performance.now() - start < 30;);
    });
    expect(scanner.figures().ms).toBeGreaterThanOrEqual(ms + 29);
    expect(scanner.figures().longestSliceMs).toBeGreaterThanOrEqual(29);
  });

  it('may be woken with nothing to read', async () => {
    const { scanner, slices } = startScan();
    scanner.wake();
    expect(scanner.isIdle()).toBe(false);
    await eventually(() => slices.at(-1)).toBe(true);
  });

  it('rests for good when it is aborted', async () => {
    const controller = new AbortController();
    const { scanner, read } = startScan(controller.signal);
    const other = startScan();
    const place = mount('<p>One</p>');
    scanner.request(place);
    controller.abort();
    scanner.request(place);
    other.scanner.request(place);
    await eventually(() => other.slices.at(-1)).toBe(true);
    expect(read).toEqual([]);
  });
});
