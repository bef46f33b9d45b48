// What counts as falling short on labelled pages.
import { describe, expect, it } from 'vitest';
import { shortcomings } from '../../../scripts/support/goals';
import type { Occurrence, PageScore } from '../../../scripts/support/score';

const KINDS: ReadonlyMap<string, string> = new Map([
  ['anna', 'person'],
  ['oslo', 'place'],
  ['council', 'organization'],
]);

const occurrences = (entity: string, count: number): Occurrence[] =>
  Array.from({ length: count }, () => ({ entity, text: entity, before: '', after: '' }));

const page = (score: Partial<PageScore>): PageScore => ({
  page: 'news.html',
  hits: [],
  missed: [],
  wrong: [],
  trapped: [],
  ...score,
});

describe('a reading falls short', () => {
  it('of nothing when all that is labelled was found and nothing else', () => {
    expect(shortcomings([page({ hits: occurrences('anna', 5) })], KINDS)).toEqual([]);
  });

  it('when too much is wrong over all pages', () => {
    const scores = [
      page({ hits: occurrences('oslo', 96) }),
      page({ wrong: occurrences('oslo', 4) }),
    ];
    expect(shortcomings(scores, KINDS)).toEqual(['Precision is 0.960, below 0.98.']);
  });

  it('when too much is missed over all pages', () => {
    const score = page({ hits: occurrences('oslo', 96), missed: occurrences('oslo', 4) });
    expect(shortcomings([score], KINDS)).toEqual(['Recall is 0.960, below 0.97.']);
  });

  it('when one kind does, however well the others are read', () => {
    const score = page({
      hits: [...occurrences('oslo', 500), ...occurrences('anna', 9)],
      missed: occurrences('anna', 1),
      wrong: occurrences('anna', 1),
    });
    expect(shortcomings([score], KINDS)).toEqual([
      'Precision of kind person is 0.900, below 0.95.',
      'Recall of kind person is 0.900, below 0.95.',
    ]);
  });

  it('when a look-alike is taken for a person, but not for a place', () => {
    const hits = occurrences('oslo', 500);
    const trap = (entity: string): PageScore =>
      page({ hits, wrong: occurrences(entity, 1), trapped: occurrences(entity, 1) });
    expect(shortcomings([trap('oslo')], KINDS)).toEqual([]);
    expect(shortcomings([trap('council')], KINDS)).toEqual([
      'A look-alike is taken for council in news.html: council.',
    ]);
  });
});
