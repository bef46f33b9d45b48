// What a page quotes.
import { expect, it } from 'vitest';
import { createQuotations, knowPassages, type Quoting } from '../../../core/quotes/quotation';
import { type PassageRuns, runsOf } from '../../../core/quotes/word-runs';

const ONE = 'The old pike swims in Lake Pond, and Ann Carp counts it every day.';
const TWO = 'Nobody had told the league that rules are made by those who swim.';
const THREE = 'It is a secret that three trout keep to themselves for ten long years.';
const OTHER = 'A letter on birds that nobody reads, since no bird is named in all of it.';

const passageOf = (locator: string, text: string): PassageRuns => ({
  locator,
  label: locator,
  runs: runsOf([text]),
});
const PASSAGES = [
  passageOf('survey/title', 'Fish'),
  passageOf('survey/p1', ONE),
  passageOf('survey/p2', TWO),
  passageOf('survey/p3', THREE),
  passageOf('letter/p1', OTHER),
];

const KNOWN = knowPassages(PASSAGES);

/** Reads the texts one by one, or all at once: the passages that each quotes. */
const readAll = (...texts: readonly string[]) => {
  const quotations = createQuotations(KNOWN);
  const passages = texts.map((text) => passagesIn(quotations.read([text])));
  expect(createQuotations(KNOWN).read(texts)).toEqual(
    passages.flatMap((all, text) => all.map((passage) => ({ text, passage }))),
  );
  return { quotations, passages: passages.map(([first]) => first) };
};
const passagesIn = (all: readonly Quoting[]): readonly number[] =>
  all.map(({ passage }) => passage);

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
  expect(createQuotations(KNOWN).quotationOf(9)).toBeUndefined();
});
