// What a page quotes of the documents: which passage stands where, and whether it is a document itself.
import { createRunReader, lowOf, type PassageRuns, type RunFilter, wordsOf } from './word-runs';

/** A passage that a page quotes. */
export interface Quotation {
  readonly locator: string;
  readonly label: string;
  /** Whether the page has so much of the document that it is the document. */
  readonly isWhole: boolean;
}

export interface Quotations {
  /** Reads on, some texts at once; tells which of them quote a run of a passage. */
  readonly read: (texts: readonly string[]) => readonly Quoting[];
  /** What was quoted so far, first the passages that came first. */
  readonly found: () => readonly number[];
  readonly quotationOf: (passage: number) => Quotation | undefined;
}

/** A text that quotes, and what: by their places among the texts that are read and the passages. */
export interface Quoting {
  readonly text: number;
  readonly passage: number;
}

/** Passages, and which of them a run is of: made once, however often pages are looked through. */
export interface KnownPassages {
  readonly passages: readonly PassageRuns[];
  readonly passageOf: ReadonlyMap<number, number>;
  /** Says no of most runs that are of none, by half of their number. */
  readonly mayKnow: RunFilter;
}

// With a thousand runs known, one word in sixteen is looked up in vain.
const FILTER_BITS = 14;

/** Makes ready to look for quotations of passages. */
export const knowPassages = (passages: readonly PassageRuns[]): KnownPassages => {
  const passageOf = new Map<number, number>();
  for (const [index, { runs }] of passages.entries()) {
    for (const run of runs) if (!passageOf.has(run)) passageOf.set(run, index);
  }
  const filter = new Uint8Array(2 ** FILTER_BITS);
  const placeOf = (low: number): number => low >>> (32 - FILTER_BITS);
  for (const run of passageOf.keys()) filter[placeOf(lowOf(run))] = 1;
  return { passages, passageOf, mayKnow: (low) => filter[placeOf(low)] === 1 };
};

/** Makes what looks for quotations on one page. */
export const createQuotations = ({ passages, passageOf, mayKnow }: KnownPassages): Quotations => {
  const readRuns = createRunReader(mayKnow);
  const found = new Set<number>();
  return {
    read: (texts) => {
      const quoted = readRuns(texts.join(' ')).filter(({ number }) => passageOf.has(number));
      if (quoted.length === 0) return [];
      const textOfWord = texts.flatMap((text, nth) => wordsOf(text).map(() => nth));
      return quoted.flatMap(({ number, word }) => {
        const [text, passage] = [textOfWord[word], passageOf.get(number)];
        if (text === undefined || passage === undefined) return [];
        found.add(passage);
        return [{ text, passage }];
      });
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
