// Grounds of all kinds: marks have names of their own on dark ones, and the card goes along.
import type { Tab } from '../../support/tab';
import { describe, it } from 'vitest';
import { cardBox, openCard } from '../../support/card';
import { eventually } from '../../support/eventually';
import { marksOf } from '../../support/marks';
import { useEitherBrowser } from '../../support/either-browser';
import { brightnessOf } from '../../support/picture';

const { open } = useEitherBrowser();

const namesOf = async (tab: Tab): Promise<readonly string[]> =>
  (await marksOf(tab)).map(({ name }) => name);

/** Mean brightness of the middle of the card, 0 to 255. */
const brightnessOfCard = async (tab: Tab): Promise<number> => {
  const { x, y, width, height } = await cardBox(tab);
  const middle = { x: x + 4, y: y + 4, width: width - 8, height: height - 8 };
  return (await brightnessOf(tab, middle)).mean;
};

describe.each([
  ['white', 'body { background: #fff; color: #222 }', false],
  ['black', 'body { background: #000; color: #ddd }', true],
  ['made dark by the page alone', ':root { color-scheme: dark }', true],
  ['a dark picture', 'body { background: linear-gradient(#001, #113); color: white }', true],
  [
    'light inside dark',
    'body { background: #000; color: #fff } p { background: #fff; color: #111 }',
    false,
  ],
  [
    'dark in modern colours',
    'body { background: oklch(20% 0 0); color: oklch(95% 0.01 90) }',
    true,
  ],
  ['light in modern colours', 'body { color: color(display-p3 0.1 0.1 0.1) }', false],
])('a ground that is %s', (_, style, isDark) => {
  it(`has the marks and the card of a ${isDark ? 'dark' : 'light'} one`, async () => {
    const tab = await open(
      `<style>${style}</style><p style="margin: 60px">Anwar Ibrahim spoke.</p>`,
    );
    await eventually(() => namesOf(tab)).toEqual([isDark ? 'person-dark' : 'person']);
    await openCard(tab, 'Anwar Ibrahim');
    const light = eventually(() => brightnessOfCard(tab));
    await (isDark ? light.toBeLessThan(100) : light.toBeGreaterThan(150));
  });
});

describe('text that is underlined already', () => {
  it.each([
    ['a link', '<a href="#">Anwar Ibrahim</a>'],
    ['inside a link', '<a href="#">By <b>Anwar Ibrahim</b></a>'],
    ['marked up so', '<u>Anwar Ibrahim</u>'],
  ])('gets a tint: %s', async (_, html) => {
    const tab = await open(`<p>By ${html}</p>`);
    await eventually(() => namesOf(tab)).toEqual(['person-tint']);
  });

  it('gets the dark tint on a dark ground', async () => {
    const tab = await open('<body style="background: #000; color: #eee"><u>Anwar Ibrahim</u>');
    await eventually(() => namesOf(tab)).toEqual(['person-tint-dark']);
  });

  it('gets our line where the page took the link’s own away', async () => {
    const tab = await open('<a href="#" style="text-decoration: none">Anwar Ibrahim</a>');
    await eventually(() => namesOf(tab)).toEqual(['person']);
  });
});

describe('a page that changes its ground', () => {
  it('has its marks changed with the next change of its text', async () => {
    const tab = await open('<p>Anwar Ibrahim spoke.</p>');
    await eventually(() => namesOf(tab)).toEqual(['person']);
    await tab.evaluate(() => {
      document.body.style.cssText = 'background: #000; color: #eee';
      document.querySelector('p')?.replaceChildren('Anwar Ibrahim spoke again.');
    });
    await eventually(() => namesOf(tab)).toEqual(['person-dark']);
  });
});
