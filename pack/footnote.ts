// A sentence of the pack as a footnote in somebody's own text cites it.
import { citationOf } from './citations';
import type { Pack } from './schema';

/** Sentence, document, passage and date; undefined where the pack has no such document. */
export const footnoteOf = (
  pack: Pack,
  sentence: string,
  locator: string,
  locale: string,
): string | undefined => {
  const [documentId, passage = ''] = locator.split('/');
  const document = pack.documents.find(({ id }) => id === documentId);
  if (document === undefined) return undefined;
  const source = citationOf(document, 'plain', locale).replace(/\.$/, '');
  return `${sentence} (${source}, ${passage.replace(/^p(?=\d)/, 'passage ')}.)`;
};
