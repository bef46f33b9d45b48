// Valid settings out of anything that storage may hold.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitize, SETTINGS } from '../../core/settings';

const DEFAULTS = { density: 'block', sitesOff: [] };

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

  it.each(['every', 'block', 'page', 'none'])('keep the density %s', (density) => {
    const { settings, mended } = sanitize({ density });
    expect([settings.density, mended]).toEqual([density, []]);
  });

  it('keep hosts as they are, in order', () => {
    const sitesOff = ['news.example', 'localhost:8080', '[::1]', 'xn--bcher-kva.example'];
    expect(sanitize({ sitesOff })).toEqual({ settings: { ...DEFAULTS, sitesOff }, mended: [] });
  });

  it.each([
    ['a density that is none', { density: 'some' }, ['density']],
    ['a density in other case', { density: 'Every' }, ['density']],
    ['a density named like a method', { density: 'toString' }, ['density']],
    ['no density where one should be', { density: null }, ['density']],
    ['hosts that are no list', { sitesOff: 'news.example' }, ['sitesOff']],
    ['hosts like a list', { sitesOff: { length: 0 } }, ['sitesOff']],
    ['a host that is no text', { sitesOff: ['news.example', 7] }, ['sitesOff']],
    ['a host that is empty', { sitesOff: [''] }, ['sitesOff']],
    ['a host with a space', { sitesOff: ['news example'] }, ['sitesOff']],
    ['a host that is an address', { sitesOff: ['https://news.example/'] }, ['sitesOff']],
    ['a host too long to be one', { sitesOff: ['a'.repeat(254)] }, ['sitesOff']],
    ['both', { density: 1, sitesOff: 1 }, ['density', 'sitesOff']],
  ])('mend and name %s', (_, stored, mended) => {
    expect(sanitize(stored)).toEqual({ settings: DEFAULTS, mended });
  });

  it('keep what is sound beside what is damaged', () => {
    const { settings, mended } = sanitize({ density: 'page', sitesOff: [null] });
    expect(settings).toEqual({ density: 'page', sitesOff: [] });
    expect(mended).toEqual(['sitesOff']);
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
      fc.constantFrom('every', 'page', ['news.example'], ['']),
    );
    const stored = fc.oneof(
      fc.anything(),
      fc.jsonValue(),
      fc.record({ density: value, sitesOff: value, other: value }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(stored, (anything) => {
        const { settings } = sanitize(anything);
        expect(Object.keys(settings)).toEqual(['density', 'sitesOff']);
        expect(['every', 'block', 'page', 'none']).toContain(settings.density);
        for (const host of settings.sitesOff) expect(host).toMatch(/^[^\s/]{1,253}$/);
        expect(sanitize(settings)).toEqual({ settings, mended: [] });
      }),
    );
  });

  it('are of the reader: every default is a value that the setting takes', () => {
    for (const setting of Object.values(SETTINGS)) {
      expect(setting.accept(setting.fallback)).toEqual(setting.fallback);
    }
  });
});
