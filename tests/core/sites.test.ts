// Where Newsgloss runs.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forgetSite,
  isOnAt,
  isReadUsually,
  readSites,
  SITE_MODES,
  type Sites,
  withSite,
} from '../../core/sites';

const sites = (more: Partial<Sites> = {}): Sites => ({ mode: 'except', off: [], on: [], ...more });

describe('a site', () => {
  it.each<[string, Partial<Sites>, string, boolean]>([
    ['is on where all are', { mode: 'all' }, 'lake.example', true],
    [
      'is on where all are, whatever a list says',
      { mode: 'all', off: ['a.example'] },
      'a.example',
      true,
    ],
    ['is on unless listed', { off: ['pond.example'] }, 'lake.example', true],
    ['is off where listed', { off: ['lake.example'] }, 'lake.example', false],
    ['is off with the site above it', { off: ['lake.example'] }, 'www.lake.example', false],
    ['is on beside one that is named alike', { off: ['lake.example'] }, 'bluelake.example', true],
    [
      'is on under one that is off, by its own choice',
      { off: ['lake.example'], on: ['news.lake.example'] },
      'news.lake.example',
      true,
    ],
    ['is off where only listed ones are on', { mode: 'only' }, 'lake.example', false],
    ['is on where listed as on', { mode: 'only', on: ['lake.example'] }, 'lake.example', true],
    [
      'is off where it waits for a click',
      { mode: 'clicked', on: ['lake.example'] },
      'lake.example',
      false,
    ],
    ['without a name is on unless only listed ones are', {}, '', true],
    ['without a name is not listed', { mode: 'only' }, '', false],
    ['that is an address of numbers is itself alone', { off: ['0.0.1'] }, '[::1]', true],
  ])('%s', (_, more, host, isOn) => {
    expect(isOnAt(sites(more), host)).toBe(isOn);
  });
});

describe('switching a site', () => {
  const host = fc.constantFrom('lake.example', 'www.lake.example', 'pond.example', 'example');
  const anySites = fc.record({
    mode: fc.constantFrom(...SITE_MODES),
    off: fc.uniqueArray(host),
    on: fc.uniqueArray(host),
  });

  it('does what it says, wherever it does not wait for a click', () => {
    fc.assert(
      fc.property(anySites, host, fc.boolean(), (before, site, isOn) => {
        fc.pre(before.mode !== 'clicked');
        expect(isOnAt(withSite(before, site, isOn), site)).toBe(isOn);
      }),
    );
  });

  it('leaves the sites beside it as they were', () => {
    fc.assert(
      fc.property(anySites, fc.boolean(), (before, isOn) => {
        const after = withSite(before, 'lake.example', isOn);
        expect(isOnAt(after, 'pond.example')).toBe(isOnAt(before, 'pond.example'));
      }),
    );
  });

  it('lists no choice that goes without saying', () => {
    expect(withSite(sites({ off: ['lake.example'] }), 'lake.example', true)).toEqual(sites());
    expect(withSite(sites({ mode: 'only' }), 'lake.example', false)).toEqual(
      sites({ mode: 'only' }),
    );
  });

  it('off where all are on lists that site alone', () => {
    const before = sites({ mode: 'all', off: ['old.example'] });
    expect(withSite(before, 'lake.example', false)).toEqual(sites({ off: ['lake.example'] }));
  });

  it('can be forgotten again', () => {
    const before = sites({ off: ['lake.example'], on: ['pond.example'] });
    expect(forgetSite(before, 'lake.example')).toEqual(sites({ on: ['pond.example'] }));
  });
});

describe('stored sites', () => {
  it.each([
    ['without a mode', { off: ['a.example'], on: [] }, sites({ off: ['a.example'] })],
    ['without a list', { mode: 'only', off: [] }, sites({ mode: 'only' })],
    [
      'with a host that is none',
      { mode: 'only', off: [], on: ['a b', 'c'] },
      sites({ mode: 'only', on: ['c'] }),
    ],
    ['that are none', 7, sites({ mode: 'all' })],
  ])('%s are mended, and it is told', (_, stored, value) => {
    expect(readSites(stored)).toEqual({ value, isDamaged: true });
  });

  it('hold each host once', () => {
    const stored = sites({ off: ['a.example', 'a.example'] });
    expect(readSites(stored)).toEqual({ value: sites({ off: ['a.example'] }), isDamaged: false });
  });
});

it.each([
  ['all', false, true],
  ['except', false, true],
  ['only', false, false],
  ['clicked', false, false],
  ['all', true, false],
] as const)(
  'where the mode is "%s" and paused is %s, a page is usually read: %s',
  (mode, isPaused, isRead) => {
    expect(isReadUsually({ isPaused, sites: sites({ mode }) })).toBe(isRead);
  },
);
