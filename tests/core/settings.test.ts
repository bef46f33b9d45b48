// Valid settings out of anything that storage may hold.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, RENAMES, sanitize, SETTING_NAMES, SETTINGS } from '../../core/settings';

const DEFAULTS = {
  density: 'block',
  underline: 'dotted',
  kindsOff: [],
  openOn: 'hover',
  dwell: 300,
  isPaused: false,
  sites: { mode: 'all', off: [], on: [] },
  suppressions: [],
};
const CARP = { site: 'lake.example', text: 'Carp', entity: 'ann-carp' };

describe('settings', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['a text', 'density'],
    ['a number', 7],
    ['a list', ['density']],
    ['a function', () => 'density'],
  ])('are the defaults where %s is stored', (_, stored) => {
    expect(sanitize(stored)).toEqual({ settings: DEFAULTS, mended: [] });
  });

  it.each([
    { density: 'every' },
    { density: 'none' },
    { underline: 'solid' },
    { underline: 'tint' },
    { kindsOff: ['place', 'person'] },
    { openOn: 'alt' },
    { openOn: 'click' },
    { dwell: 150 },
    { dwell: 1000 },
    { isPaused: true },
    { sites: { mode: 'only', off: ['news.example'], on: ['localhost', '[::1]'] } },
    { suppressions: [CARP] },
  ])('keep %o', (stored) => {
    expect(sanitize(stored)).toEqual({ settings: { ...DEFAULTS, ...stored }, mended: [] });
  });

  it.each([
    ['a density that is none', { density: 'some' }, ['density']],
    ['a density in other case', { density: 'Every' }, ['density']],
    ['a density named like a method', { density: 'toString' }, ['density']],
    ['no density where one should be', { density: null }, ['density']],
    ['an underline that is none', { underline: 'wavy' }, ['underline']],
    ['kinds that are no list', { kindsOff: 'place' }, ['kindsOff']],
    ['a kind that is no word', { kindsOff: ['a b'] }, ['kindsOff']],
    ['a way of opening that is none', { openOn: ['hover'] }, ['openOn']],
    ['a dwell too short to be meant', { dwell: 100 }, ['dwell']],
    ['a dwell too long to be meant', { dwell: 1050 }, ['dwell']],
    ['a dwell without end', { dwell: Infinity }, ['dwell']],
    ['a dwell that is no number', { dwell: '300' }, ['dwell']],
    ['a pause that is a word', { isPaused: 'yes' }, ['isPaused']],
    ['sites that are a list', { sites: ['news.example'] }, ['sites']],
    ['a suppression of nothing', { suppressions: [{ ...CARP, text: '' }] }, ['suppressions']],
    ['a suppression nowhere', { suppressions: [{ ...CARP, site: '' }] }, ['suppressions']],
    ['several', { density: 1, dwell: 1 }, ['density', 'dwell']],
  ])('mend and name %s', (_, stored, mended) => {
    expect(sanitize(stored)).toEqual({ settings: DEFAULTS, mended });
  });

  it('keep what is sound beside what is damaged', () => {
    const { settings, mended } = sanitize({ density: 'page', suppressions: [null, CARP, 7] });
    expect(settings).toEqual({ ...DEFAULTS, density: 'page', suppressions: [CARP] });
    expect(mended).toEqual(['suppressions']);
  });

  it('take over the list of an older version that knew only sites to be off on', () => {
    const { settings, mended } = sanitize({ sitesOff: ['news.example'] });
    expect(settings.sites).toEqual({ mode: 'except', off: ['news.example'], on: [] });
    expect(mended).toEqual([]);
  });

  it('go by the present name of a setting where its older one is there still', () => {
    const sites = { mode: 'all', off: [], on: [] };
    expect(sanitize({ sites, sitesOff: ['news.example'] }).settings.sites).toEqual(sites);
  });

  it('drop what is unknown without a word', () => {
    const stored: unknown = JSON.parse('{"density":"page","colour":"red","__proto__":{"x":1}}');
    const { settings, mended } = sanitize(stored);
    expect(Object.keys(settings)).toEqual(Object.keys(SETTINGS));
    expect(mended).toEqual([]);
  });

  it('are valid whatever is stored, and stay as they are when stored again', () => {
    const value = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
      fc.constantFrom<unknown>('every', 'alt', 450, true, ['place'], [''], [CARP], [CARP, null]),
      fc.record({ mode: fc.constantFrom('only', 'none'), off: fc.anything(), on: fc.anything() }),
    );
    const names = [...SETTING_NAMES, ...RENAMES.map(({ from }) => from), 'other'];
    const stored = fc.oneof(
      fc.anything(),
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...names), value),
    );
    fc.assert(
      fc.property(stored, (anything) => {
        const { settings } = sanitize(anything);
        expect(Object.keys(settings)).toEqual(SETTING_NAMES);
        expect(settings.dwell).toBeGreaterThanOrEqual(150);
        for (const host of settings.sites.off) expect(host).toMatch(/^[^\s/]{1,253}$/);
        expect(sanitize(settings)).toEqual({ settings, mended: [] });
      }),
    );
  });

  it('are of the reader: every default is a value that the setting takes', () => {
    const settings = defaultSettings();
    expect(sanitize(settings)).toEqual({ settings, mended: [] });
    expect(settings).toEqual(DEFAULTS);
  });

  it('are kept out of what a browser syncs where they tell of sites', () => {
    const local = SETTING_NAMES.filter((name) => SETTINGS[name].area === 'local');
    expect(local).toEqual(['isPaused', 'sites', 'suppressions']);
  });
});
