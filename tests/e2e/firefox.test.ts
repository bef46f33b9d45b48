// What holds in every browser, in Firefox: all tests in `both` once more, in one browser.
import { afterAll, describe, it } from 'vitest';
import { openCard } from '../support/card';
import { useDriver } from '../support/driver';
import { runIn } from '../support/either-browser';
import { eventually } from '../support/eventually';
import { firefoxDriver } from '../support/firefox';

const firefox = firefoxDriver();
runIn(firefox);
afterAll(() => firefox.end());

describe('in Firefox alone', () => {
  const { background, openMarked } = useDriver(firefox);

  it('“More” on a card opens the library in a tab, at the entity: no sidebar opens from a page', async () => {
    const tab = await openMarked('<p>By Anwar Ibrahim.</p>', ['Anwar Ibrahim']);
    await (await openCard(tab, 'Anwar Ibrahim')).press('More');
    const libraries = (): Promise<readonly string[]> =>
      background().evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.flatMap(({ url = '' }) => url.split('/library.html').slice(1));
      });
    await eventually(libraries).toEqual(['#/entity/anwar-ibrahim']);
  });
});

const files = import.meta.glob<unknown>('./both/*.test.ts');
for (const [name, bringIn] of Object.entries(files)) {
  describe(`in Firefox: ${name}`, async () => void (await bringIn()));
}
