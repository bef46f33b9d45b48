// Words for dates and citations, for tests that know no browser.
import type { CitationWords } from '../../pack/citations';

export const DATE_WORDS: CitationWords = {
  locale: 'en-GB',
  since: (from) => `since ${from}`,
  from: (from) => `from ${from}, end unknown`,
  between: (from, to) => `from ${from} to ${to}`,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date}, uncertain`,
  inferred: 'date inferred',
  passage: (number) => `passage ${number}`,
};
