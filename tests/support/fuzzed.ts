// How long properties are tried: for a moment by `npm test`, and as long as one likes by `npm run fuzz`.
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly fuzzFactor: number;
  }
}

/** How many times as long as by `npm test`. */
export const FUZZ_FACTOR = inject('fuzzFactor');

/** So many runs of a property by `npm test`. */
export const fuzzed = (runs: number): { readonly numRuns: number } => ({
  numRuns: runs * FUZZ_FACTOR,
});

if (FUZZ_FACTOR > 1) {
  const { configureGlobal } = await import('fast-check');
  // What a property without a number of its own has.
  configureGlobal(fuzzed(100));
}
