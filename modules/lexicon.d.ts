// What modules/pack.ts provides.
declare module 'virtual:lexicon' {
  /** The names of the bundled pack without its decoys, as `packLexicon` writes it. */
  export const packedLexicon: string;
  /** Where they may begin, as `openingsOf` tells. */
  export const openings: RegExp;
}
declare module 'virtual:decoys' {
  /** Its decoys, with bars between. */
  export const packedDecoys: string;
}

declare module 'virtual:source-runs' {
  /** The word runs of the documents, by passages, as `packRuns` writes them. */
  export const packedRuns: string;
}
