// For tests of what holds in every browser: they run in Chromium, and once more in whichever
// browser the file that brings them in chose before.
import type { LaunchOptions } from '../../scripts/support/launch';
import { type Driven, type Driver, useDriver } from './driver';
import { chromiumDriver } from './newsgloss';

let chosen: Driver | undefined;

/** Lets the tests that are brought in from now on run in this browser. */
export const runIn = (driver: Driver): void => {
  chosen = driver;
};

/** Starts everything before the tests of the file that calls this; the options are Chromium's. */
export const useEitherBrowser = (options: Partial<LaunchOptions> = {}): Driven =>
  useDriver(chosen ?? chromiumDriver(options));
