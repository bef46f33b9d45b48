// The word runs of an original text, by the passages of the document that digest it.
import { type PassageRuns, runsOf } from '../core/quotes/word-runs';
import { align, paragraphsOf } from './alignment';
import { createLineMaker, sourceOf } from './lines';
import { locatorOf } from './passages';
import type { Pack } from './schema';

export interface SourceRuns {
  readonly passages: readonly PassageRuns[];
  /** The passages that nothing in the text stands for. */
  readonly missing: readonly string[];
}

/** The runs of a text under the document of a pack that it is most like. Throws where it is like none. */
export const sourceRunsOf = (pack: Pack, text: string): SourceRuns => {
  const paragraphs = paragraphsOf(text);
  const { linksIn } = createLineMaker(pack);
  const [best] = pack.documents
    .map((document) => ({ document, aligned: align(document, paragraphs, linksIn) }))
    .toSorted((one, other) => other.aligned.passages.size - one.aligned.passages.size);
  if (best === undefined || best.aligned.passages.size === 0) {
    throw new Error('The text is like no document of the pack.');
  }
  const { document, aligned } = best;
  return {
    missing: aligned.missing,
    passages: document.sections.flatMap(({ passages }) =>
      passages.flatMap((passage) => {
        const stands = aligned.passages.get(passage.id);
        const runs = stands && runsOf(stands.map((index) => paragraphs[index] ?? ''));
        return runs ? [{ ...sourceOf(pack, locatorOf(document, passage)), runs }] : [];
      }),
    ),
  };
};
