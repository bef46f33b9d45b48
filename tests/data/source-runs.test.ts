// What tells pages that quote the documents: made from files that are no part of the project.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unpackRuns } from '../../core/quotes/word-runs';
import { type Source, sourceOf } from '../../pack/lines';
import { locatorOf } from '../../pack/passages';
import type { Locator } from '../../pack/schema';
import { BUNDLED_PACK, loadPack, SOURCE_RUNS } from '../../scripts/support/pack-source';

const pack = loadPack(BUNDLED_PACK);
const passages = unpackRuns(readFileSync(SOURCE_RUNS, 'utf8'));

it('is there for each passage of each document but titles, called as the cards call it', () => {
  const wanted = pack.documents.flatMap((document) =>
    document.sections.flatMap((section) =>
      section.passages.map((passage) => sourceOf(pack, locatorOf(document, passage))),
    ),
  );
  const labels = (all: readonly Source[]): readonly string[] =>
    all.flatMap(({ locator, label }) => (locator.endsWith('/title') ? [] : `${locator} ${label}`));
  const made = passages.map(({ locator, label }) => ({ locator: locator as Locator, label }));
  expect(labels(made).toSorted(), 'make it anew by `npm run source-runs -- FILE…`').toEqual(
    labels(wanted).toSorted(),
  );
});

it('is numbers alone, of which each passage has some', () => {
  for (const { locator, runs } of passages) {
    expect(runs.length, locator).toBeGreaterThan(0);
    expect(runs.every((run) => run >= 0 && run < 2 ** 48)).toBe(true);
  }
});
