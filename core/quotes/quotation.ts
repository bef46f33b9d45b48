// What a page quotes of the documents: which passage stands where, and whether it is a document itself.
import { createRunReader, type PassageRuns, type RunReader } from './word-runs';

/** A passage that a page quotes. */
export interface Quotation {
  readonly locator: string;
  readonly label: string;
  /** Whether the page has so much of the document that it is the document. */
  readonly isWhole: boolean;
}

export interface Quotations {
  /** Reads on; gives the passage that the text quotes a run of, by its index, if any. */
  readonly read: (text: string) => number | undefined;
  /** What was quoted so far, first the passages that came first. */
  readonly found: () => readonly number[];
  readonly quotationOf: (passage: number) => Quotation | undefined;
}

/** Makes what looks for quotations of passages on one page. */
export const createQuotations = (passages: readonly PassageRuns[]): Quotations => {
  const known = new Map<number, number>();
  for (const [index, { runs }] of passages.entries()) {
    for (const run of runs) if (!known.has(run)) known.set(run, index);
  }
  const found = new Set<number>();
  const readRuns: RunReader = createRunReader();
  return {
    read: (text) => {
      const here = readRuns(text).flatMap((run) => known.get(run) ?? []);
      for (const passage of here) found.add(passage);
      return here[0];
    },
    found: () => [...found],
    quotationOf: (passage) => {
      const of = passages[passage];
      if (of === undefined) return undefined;
      const { locator, label } = of;
      const isOfSame = (one: PassageRuns): boolean =>
        documentOf(one.locator) === documentOf(locator);
      const all = passages.filter((one) => one.runs.length > 0 && isOfSame(one));
      const quoted = all.filter((one) => found.has(passages.indexOf(one)));
      return { locator, label, isWhole: quoted.length >= all.length / 2 };
    },
  };
};

const documentOf = (locator: string): string => locator.slice(0, locator.indexOf('/'));
