// What modules/pack.ts provides.
declare module 'virtual:lexicon' {
  /** The lexicon of the bundled pack, as `packLexicon` writes it. */
  export const packedLexicon: string;
}
