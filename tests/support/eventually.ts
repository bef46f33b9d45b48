// Waiting for a state: asks again until the answer is the expected one.
import { expect } from 'vitest';

const PATIENCE_MS = 10_000;

/** An expectation on what `ask` gives, sooner or later. */
export const eventually = <Value>(ask: () => Value | Promise<Value>, timeout = PATIENCE_MS) =>
  expect.poll(ask, { timeout, interval: 50 });
