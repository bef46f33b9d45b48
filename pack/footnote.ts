// A sentence of the pack as a footnote in somebody's own text cites it.
import { citationOf, type CitationWords } from './citations';
import type { Pack } from './schema';

/** Sentence, document, passage and date; undefined where the pack has no such document. */
export const footnoteOf = (
  pack: Pack,
  sentence: string,
  locator: string,
  words: CitationWords,
): string | undefined => {
  const [documentId, passage = ''] = locator.split('/');
  const document = pack.documents.find(({ id }) => id === documentId);
  if (document === undefined) return undefined;
  const source = citationOf(document, 'plain', words).replace(/\.$/, '');
  const [, number] = /^p(\d+)$/.exec(passage) ?? [];
  return `${sentence} (${source}, ${number === undefined ? passage : words.passage(number)}.)`;
};
