// Pages that forbid everything: strict content policies and trusted types.
import { describe, it } from 'vitest';
import { openCard } from '../support/card';
import { eventually } from '../support/eventually';
import { markedTexts } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';
import { documentOf } from '../support/site';

const { open, site } = useNewsgloss();

describe.each([
  ["default-src 'none'"],
  ["default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"],
  ["default-src 'none'; sandbox"],
  ["script-src 'none'; style-src 'none'; font-src 'none'; frame-ancestors 'none'"],
])('a page with the policy %s', (policy) => {
  it('is painted, and opens its cards', async () => {
    const page = documentOf('<br><br><p>Anwar Ibrahim spoke.</p>');
    const tab = await open(site().serve(page, { headers: { 'content-security-policy': policy } }));
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim']);
    await openCard(tab, 'Anwar Ibrahim');
    // The card's own styles are let in too: it is as wide as they say.
    await eventually(() =>
      tab.evaluate(() => document.querySelector('newsgloss-card')?.clientWidth),
    ).toBe(368);
  });
});
