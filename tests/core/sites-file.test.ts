// The list of sites as a file.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnAt, SITE_MODES, type Sites } from '../../core/sites';
import { mergeSites, readSitesFile, writeSitesFile } from '../../core/sites-file';

const host = fc.constantFrom('lake.example', 'pond.example', 'www.lake.example', 'localhost');
const anySites: fc.Arbitrary<Sites> = fc.record({
  mode: fc.constantFrom(...SITE_MODES),
  off: fc.uniqueArray(host),
  on: fc.uniqueArray(host),
});

describe('a file of sites', () => {
  it('gives back what was put into it', () => {
    fc.assert(
      fc.property(anySites, (sites) => {
        expect(readSitesFile(writeSitesFile(sites))).toEqual({ sites });
      }),
    );
  });

  it.each([
    ['notJson', ''],
    ['notJson', '<!doctype html>'],
    ['notJson', '{"newsgloss": "sites"'],
    ['notSites', '[]'],
    ['notSites', '7'],
    ['notSites', '{"mode":"all","off":[],"on":[]}'],
    ['notSites', '{"newsgloss":"pack"}'],
    ['damaged', '{"newsgloss":"sites","mode":"some","off":[],"on":[]}'],
    ['damaged', '{"newsgloss":"sites","mode":"all","off":["a b"],"on":[]}'],
    ['damaged', '{"newsgloss":"sites","mode":"all","off":[]}'],
  ])('is refused as %s: %s', (problem, text) => {
    expect(readSitesFile(text)).toEqual({ problem });
  });

  it('is read or refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(readSitesFile(text))).toHaveLength(1);
      }),
    );
  });

  it('adds its choices to those there are, and wins where both have one', () => {
    const own: Sites = { mode: 'except', off: ['lake.example', 'pond.example'], on: [] };
    const file: Sites = { mode: 'only', off: [], on: ['lake.example'] };
    expect(mergeSites(own, file)).toEqual({
      mode: 'only',
      off: ['pond.example'],
      on: ['lake.example'],
    });
  });

  it('holds for every site that it names', () => {
    fc.assert(
      fc.property(anySites, anySites, (own, file) => {
        const merged = mergeSites(own, file);
        for (const site of [...file.off, ...file.on]) {
          expect(isOnAt(merged, site)).toBe(isOnAt(file, site));
        }
      }),
    );
  });
});
