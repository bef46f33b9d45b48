// What holds in every browser, in Firefox: all tests in `both` once more, in one browser.
import { afterAll, describe } from 'vitest';
import { runIn } from '../support/either-browser';
import { firefoxDriver } from '../support/firefox';

const firefox = firefoxDriver();
runIn(firefox);
afterAll(() => firefox.end());

const files = import.meta.glob<unknown>('./both/*.test.ts');
for (const [name, bringIn] of Object.entries(files)) {
  describe(`in Firefox: ${name}`, async () => void (await bringIn()));
}
