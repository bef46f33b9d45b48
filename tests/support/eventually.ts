// Waiting for a state: asks again until the answer is the expected one.
import { expect } from 'vitest';

/** An expectation on what `ask` gives, sooner or later; for how long at most, `vitest.config.ts` says. */
export const eventually = <Value>(ask: () => Value | Promise<Value>, timeout?: number) =>
  expect.poll(ask, timeout === undefined ? {} : { timeout });
