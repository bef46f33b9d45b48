// What modules/sample.ts provides.
declare module 'virtual:sample' {
  /** Paragraphs, with an empty line between. */
  export const sampleText: string;
}
