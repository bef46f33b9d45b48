// Read with a finger: a tap opens a sheet at the lower edge, and links stay links.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { cardBox, cardGone, cardName, cardOf, waitOut } from '../support/card';
import { eventually } from '../support/eventually';
import { pointOf } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';
import { type Finger, touchIn } from '../support/touch';

const { openMarked } = useNewsgloss();

const ARTICLE = `<p style="margin: 60px 20px; font: 20px serif">Anwar Ibrahim met leaders.</p>
  <p style="font: 20px serif"><a href="#brics">BRICS</a> meets again.</p>
  <p style="height: 3000px">Nobody else was named.</p>`;
const PHONE = { width: 390, height: 780 };
/** Where no name stands, above the sheet. */
const BESIDE = { x: 200, y: 200 };

interface Touched {
  readonly tab: Page;
  readonly finger: Finger;
}

const openOnPhone = async (): Promise<Touched> => {
  const tab = await openMarked(ARTICLE, ['Anwar Ibrahim', 'BRICS']);
  await tab.setViewportSize(PHONE);
  return { tab, finger: await touchIn(tab) };
};

const openSheet = async (): Promise<Touched> => {
  const touched = await openOnPhone();
  const { tab, finger } = touched;
  await finger.tap(await pointOf(tab, 'Anwar Ibrahim'));
  await eventually(() => cardName(tab)).toBe('Anwar Ibrahim');
  await eventually(() => cardBox(tab)).toMatchObject({ left: 0, bottom: PHONE.height });
  return touched;
};

describe('a tap on a name', () => {
  it('opens a sheet as wide as the screen, at its lower edge, and leaves the focus', async () => {
    const { tab } = await openSheet();
    const width = await tab.evaluate(() => document.documentElement.clientWidth);
    expect((await cardBox(tab)).width).toBe(width);
    expect((await cardBox(tab)).height).toBeLessThanOrEqual(0.6 * PHONE.height);
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('opens it at the upper edge where it would cover the name, and is drawn up to close', async () => {
    const { tab, finger } = await openOnPhone();
    await tab.evaluate(() => document.body.style.setProperty('padding-top', '560px'));
    await finger.tap(await pointOf(tab, 'Anwar Ibrahim'));
    await eventually(() => cardName(tab)).toBe('Anwar Ibrahim');
    await eventually(() => cardBox(tab)).toMatchObject({ left: 0, top: 0 });
    const { bottom } = await cardBox(tab);
    expect(bottom).toBeLessThan((await pointOf(tab, 'Anwar Ibrahim')).y - 10);
    await finger.swipe({ x: 195, y: bottom - 6 }, { x: 195, y: bottom - 150 });
    await cardGone(tab);
  });

  it('in a link follows the link, and opens nothing', async () => {
    const { tab, finger } = await openOnPhone();
    await finger.tap(await pointOf(tab, 'BRICS'));
    await eventually(() => tab.evaluate(() => location.hash)).toBe('#brics');
    await waitOut(tab);
    expect(await cardName(tab)).toBeUndefined();
  });
});

describe('a sheet', () => {
  it.each<[string, (touched: Touched) => Promise<void>]>([
    ['a tap elsewhere', ({ finger }) => finger.tap(BESIDE)],
    ['Escape', ({ tab }) => tab.keyboard.press('Escape')],
    [
      'its button',
      async ({ tab, finger }) => {
        const button = await (await cardOf(tab))?.placeOf('Close');
        await finger.tap(button ?? BESIDE);
      },
    ],
    [
      'being drawn down by its head',
      async ({ tab, finger }) => {
        const { top } = await cardBox(tab);
        await finger.swipe({ x: 195, y: top + 10 }, { x: 195, y: top + 150 });
      },
    ],
  ])('closes by %s', async (_, close) => {
    const touched = await openSheet();
    await close(touched);
    await cardGone(touched.tab);
    expect(await touched.tab.evaluate(() => location.hash)).toBe('');
  });

  it('stays where its head is drawn only a little', async () => {
    const { tab, finger } = await openSheet();
    const { top } = await cardBox(tab);
    await finger.swipe({ x: 195, y: top + 10 }, { x: 195, y: top + 40 });
    await waitOut(tab);
    expect(await cardName(tab)).toBe('Anwar Ibrahim');
    expect(await cardBox(tab)).toMatchObject({ top, bottom: 780 });
  });

  it('stays while the page under it is scrolled', async () => {
    const { tab, finger } = await openSheet();
    await finger.swipe(BESIDE, { x: 200, y: 80 });
    await eventually(() => tab.evaluate(() => scrollY)).toBeGreaterThan(50);
    await waitOut(tab);
    expect(await cardName(tab)).toBe('Anwar Ibrahim');
  });

  it('closes by a second tap on its name', async () => {
    const { tab, finger } = await openSheet();
    await finger.tap(await pointOf(tab, 'Anwar Ibrahim'));
    await cardGone(tab);
    await waitOut(tab);
    expect(await cardName(tab)).toBeUndefined();
  });
});
