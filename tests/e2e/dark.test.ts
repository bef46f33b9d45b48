// Grounds of all kinds: marks have names of their own on dark ones, and the card goes along.
import type { Page } from 'playwright';
import { describe, it } from 'vitest';
import { openCard } from '../support/card';
import { eventually } from '../support/eventually';
import { marksOf } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';

const { open } = useNewsgloss();

const namesOf = async (tab: Page): Promise<readonly string[]> =>
  (await marksOf(tab)).map(({ name }) => name);

/** Mean brightness of the middle of the card, 0 to 255. */
const brightnessOfCard = async (tab: Page): Promise<number> => {
  const box = await tab.evaluate(() => {
    const { x, y, width, height } =
      document.querySelector('newsgloss-card')?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + 4, y: y + 4, width: Math.max(1, width - 8), height: Math.max(1, height - 8) };
  });
  const picture = await tab.screenshot({ clip: box, animations: 'disabled' });
  return tab.evaluate(
    async (data) => {
      const bitmap = await createImageBitmap(await (await fetch(data)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0);
      const pixels = canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      let sum = 0;
      for (let at = 0; at < pixels.length; at += 4) sum += pixels[at + 1] ?? 0;
      return (sum * 4) / pixels.length;
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
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
