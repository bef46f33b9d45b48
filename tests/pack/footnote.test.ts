// A sentence as a footnote cites it.
import { expect, test } from 'vitest';
import { footnoteOf } from '../../pack/footnote';
import { DATE_WORDS } from '../support/date-words';
import { fishPack } from '../support/pack';

test('names sentence, document, date and passage, and that a date is inferred', () => {
  expect(footnoteOf(fishPack, 'Carp counted fish.', 'survey/p1', DATE_WORDS)).toBe(
    'Carp counted fish. (“A survey of fish”, survey of a lake. Fish League, July 2025 (date inferred), passage 1.)',
  );
  expect(footnoteOf(fishPack, 'It speaks of fish.', 'survey/title', DATE_WORDS)).toMatch(
    /, title\.\)$/,
  );
});

test('is none where there is no such document', () => {
  expect(footnoteOf(fishPack, 'Carp counted fish.', 'lost/p1', DATE_WORDS)).toBeUndefined();
});
