// What a page quotes.
import { expect, it } from 'vitest';
import { createQuotations } from '../../../core/quotes/quotation';
import { createRunReader, type PassageRuns } from '../../../core/quotes/word-runs';

const ONE = 'The old pike swims in Lake Pond, and Ann Carp counts it every day.';
const TWO = 'Nobody had told the league that rules are made by those who swim.';
const THREE = 'It is a secret that three trout keep to themselves for ten long years.';
const OTHER = 'A letter on birds that nobody reads, since no bird is named in all of it.';

const passage = (locator: string, text: string): PassageRuns => ({
  locator,
  label: locator,
  runs: createRunReader()(text),
});
const PASSAGES = [
  passage('survey/title', 'Fish'),
  passage('survey/p1', ONE),
  passage('survey/p2', TWO),
  passage('survey/p3', THREE),
  passage('letter/p1', OTHER),
];

const readAll = (...texts: readonly string[]) => {
  const quotations = createQuotations(PASSAGES);
  const passages = texts.map(quotations.read);
  return { quotations, passages };
};

it('is nothing where no ten words stand in a row', () => {
  const { quotations, passages } = readAll(
    'The old pike swims in Lake Pond, and Ann sleeps.',
    TWO.slice(0, 30),
  );
  expect(passages).toEqual([undefined, undefined]);
  expect(quotations.found()).toEqual([]);
});

it('is the passage that ten words are of, within other text', () => {
  const { quotations, passages } = readAll('Birds.', `He wrote: “${TWO}” and left.`);
  expect(passages).toEqual([undefined, 2]);
  expect(quotations.quotationOf(2)).toEqual({
    locator: 'survey/p2',
    label: 'survey/p2',
    isWhole: false,
  });
});

it('is the document itself where half of its passages stand there', () => {
  const { quotations } = readAll(THREE, ONE);
  expect(quotations.found()).toEqual([3, 1]);
  expect(quotations.quotationOf(3)?.isWhole).toBe(true);
  expect(quotations.quotationOf(4)?.isWhole).toBe(false);
});

it('is found over texts that follow each other', () => {
  const { passages } = readAll(ONE.slice(0, 27), ONE.slice(27));
  expect(passages).toEqual([undefined, 1]);
});

it('knows no passage that is not there', () => {
  expect(createQuotations(PASSAGES).quotationOf(9)).toBeUndefined();
});
