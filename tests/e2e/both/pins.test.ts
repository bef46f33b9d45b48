// A pinned card stays with its mention until it is unpinned, and others open beside it.
import { describe, expect, it } from 'vitest';
import { cardNames, cardOf, hover, openCard, waitOut } from '../../support/card';
import { eventually } from '../../support/eventually';
import { useEitherBrowser } from '../../support/either-browser';
import { countOf, type Tab } from '../../support/tab';

const { openMarked } = useEitherBrowser();

const ARTICLE = `<p style="margin: 60px; font: 20px serif">Anwar Ibrahim flew to Kazan.</p>
  <p style="margin: 60px 600px; font: 20px serif">Leaders of BRICS will meet again.</p>
  <p style="height: 3000px">Nobody else was named.</p>`;

const openPinned = async (): Promise<Tab> => {
  const tab = await openMarked(ARTICLE, ['Anwar Ibrahim', 'BRICS']);
  const card = await openCard(tab, 'Anwar Ibrahim');
  await card.press('Pin');
  await eventually(async () => (await cardOf(tab))?.buttons).toContain('Unpin');
  return tab;
};

describe('a pinned card', () => {
  it('stays when the mouse leaves, beside the card of another name', async () => {
    const tab = await openPinned();
    await tab.mouse.move(1250, 20);
    await waitOut(tab);
    expect(await cardNames(tab)).toEqual(['Anwar Ibrahim']);
    await hover(tab, 'BRICS');
    await eventually(() => cardNames(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
    await tab.mouse.move(1250, 20);
    await eventually(() => cardNames(tab)).toEqual(['Anwar Ibrahim']);
  });

  it('moves with its mention', async () => {
    const tab = await openPinned();
    const top = (): Promise<number> =>
      tab.evaluate(
        () => document.querySelector('newsgloss-card')?.getBoundingClientRect().top ?? NaN,
      );
    const before = await top();
    await tab.evaluate(() => scrollTo(0, 40));
    await eventually(top).toBe(before - 40);
  });

  it('goes when it is unpinned', async () => {
    const tab = await openPinned();
    await (await cardOf(tab))?.press('Unpin');
    await eventually(() => cardNames(tab)).toEqual([]);
    expect(await countOf(tab, 'newsgloss-card')).toBe(0);
  });

  it('goes by Escape, the unpinned one before it', async () => {
    const tab = await openPinned();
    await hover(tab, 'BRICS');
    await eventually(() => cardNames(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
    await tab.keyboard.press('Escape');
    await eventually(() => cardNames(tab)).toEqual(['Anwar Ibrahim']);
    await tab.keyboard.press('Escape');
    await eventually(() => cardNames(tab)).toEqual([]);
  });
});
