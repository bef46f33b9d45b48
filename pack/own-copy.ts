// The reader's own copy of a document, laid beside its passages.
import { type Alignment, align, paragraphsOf } from './alignment';
import type { LineMaker } from './lines';
import type { Document } from './schema';

export interface OwnCopy {
  readonly document: Document;
  readonly paragraphs: readonly string[];
  readonly alignment: Alignment;
}

/** Longer than any document of a pack, and short enough to be kept and searched. */
export const LONGEST_COPY = 1_000_000;

/** Lays a text beside a document. */
export const openCopy = (document: Document, text: string, { linksIn }: LineMaker): OwnCopy => {
  const paragraphs = paragraphsOf(text);
  return { document, paragraphs, alignment: align(document, paragraphs, linksIn) };
};

/** Whether a text is a copy of the document at all: most of its passages stand in it. */
export const isCopy = ({ document, alignment }: OwnCopy): boolean => {
  const passages = document.sections.reduce((sum, section) => sum + section.passages.length, 0);
  return alignment.missing.length * 2 < passages;
};
