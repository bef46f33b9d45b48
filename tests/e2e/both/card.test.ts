// What an open card does: leads from entity to entity and to the library, and keeps to itself.
import { describe, expect, it } from 'vitest';
import {
  cardBox,
  cardGone,
  cardName,
  cardOf,
  onTopOfCard,
  hover,
  openCard,
  waitOut,
} from '../../support/card';
import { eventually } from '../../support/eventually';
import { marksOf } from '../../support/marks';
import { useEitherBrowser } from '../../support/either-browser';
import { boxOf, countOf, pressWith, type Tab } from '../../support/tab';

const { background, openMarked } = useEitherBrowser();

const ARTICLE = `<p style="margin: 60px">Prime Minister Anwar Ibrahim spoke in public.</p>`;
const openArticle = (): Promise<Tab> => openMarked(ARTICLE, ['Anwar Ibrahim']);

describe('a card', () => {
  it('says who somebody is, since when, and where it is said', async () => {
    const card = await openCard(await openArticle(), 'Anwar Ibrahim');
    expect(card.text).toMatch(/Person/);
    expect(card.text).toMatch(/Prime Minister of Malaysia\s*, as of\s+July 2025/);
    expect(card.buttons).toContain('New York report, 13');
  });

  it('copies what it says as a footnote', async () => {
    const tab = await openMarked(`${ARTICLE}<textarea></textarea>`, ['Anwar Ibrahim']);
    const card = await openCard(tab, 'Anwar Ibrahim');
    await card.press('Copy');
    await eventually(async () => (await cardOf(tab))?.buttons).toContain('Copied');
    await tab.focus('textarea');
    await pressWith(tab, 'Control', 'v');
    const pasted = (): Promise<string | undefined> =>
      tab.evaluate(() => document.querySelector('textarea')?.value);
    await eventually(pasted).toMatch(/^Anwar Ibrahim .*\. \(.*2025.*, passage 13\.\)$/);
  });

  it('shows an entity that it names when that is clicked, and comes back', async () => {
    const tab = await openArticle();
    const card = await openCard(tab, 'Anwar Ibrahim');
    await card.press('Vladivostok');
    await eventually(() => cardName(tab)).toBe('Vladivostok');
    await (await cardOf(tab))?.press('Back');
    await eventually(() => cardName(tab)).toBe('Anwar Ibrahim');
    expect((await cardOf(tab))?.buttons).not.toContain('Back');
  });

  it('keeps what happens in it from the page', async () => {
    const tab = await openArticle();
    const card = await openCard(tab, 'Anwar Ibrahim');
    await tab.evaluate(() => {
      const types: string[] = [];
      Reflect.set(window, 'seen', types);
      for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown']) {
        document.addEventListener(type, () => types.push(type));
      }
    });
    await card.press('Vladivostok');
    await eventually(() => cardName(tab)).toBe('Vladivostok');
    // The button that had the focus is gone: the card takes it.
    await eventually(() => tab.evaluate(() => document.activeElement?.localName)).toBe(
      'newsgloss-card',
    );
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate<readonly string[]>('seen')).toEqual([]);
  });

  it('has its text left alone on this site when it is asked to, until that is taken back', async () => {
    const tab = await openMarked(`${ARTICLE}<p>BRICS</p>`, ['Anwar Ibrahim', 'BRICS']);
    const names = async (): Promise<readonly string[]> =>
      (await marksOf(tab)).flatMap(({ name, text }) => (name.startsWith('person') ? text : []));
    expect(await names()).toContain('Anwar Ibrahim');
    await (await openCard(tab, 'Anwar Ibrahim')).press('Actions');
    await (await cardOf(tab))?.press('Not this here');
    await eventually(names).not.toContain('Anwar Ibrahim');
    await eventually(async () => (await cardOf(tab))?.buttons).toContain('Undo');
    await (await cardOf(tab))?.press('Undo');
    await eventually(names).toContain('Anwar Ibrahim');
  });

  it('switches Newsgloss off on this site when it is asked to', async () => {
    const tab = await openArticle();
    await (await openCard(tab, 'Anwar Ibrahim')).press('Actions');
    await (await cardOf(tab))?.press('Off on 127.0.0.1');
    await eventually(() => marksOf(tab)).toEqual([]);
    await cardGone(tab);
    await background().evaluate(() => chrome.storage.local.clear());
    await eventually(() => marksOf(tab)).not.toEqual([]);
  });

  it('goes when the node that it explains is removed', async () => {
    const tab = await openArticle();
    await openCard(tab, 'Anwar Ibrahim');
    await tab.evaluate(() => document.querySelector('p')?.remove());
    await cardGone(tab);
    expect(await countOf(tab, 'newsgloss-card')).toBe(0);
  });

  it('goes when the page takes its text away', async () => {
    const tab = await openArticle();
    await openCard(tab, 'Anwar Ibrahim');
    await tab.evaluate(() => {
      const [text] = document.querySelector('p')?.childNodes ?? [];
      if (text instanceof Text) text.data = 'Nobody spoke.';
    });
    await cardGone(tab);
  });

  it('opens again after the page has thrown its element away', async () => {
    const tab = await openArticle();
    await openCard(tab, 'Anwar Ibrahim');
    await tab.evaluate(() => document.querySelector('newsgloss-card')?.remove());
    await cardGone(tab);
    await tab.mouse.move(600, 500);
    await waitOut(tab);
    await openCard(tab, 'Anwar Ibrahim');
  });
});

describe('a card stands', () => {
  it.each([
    ['in the middle', 'margin: 100px'],
    ['at the right edge', 'position: fixed; right: 4px; top: 100px'],
    ['at the bottom', 'position: fixed; bottom: 4px; left: 100px'],
    ['in the far corner', 'position: fixed; bottom: 4px; right: 4px'],
  ])('inside the window for a name %s', async (_, style) => {
    const tab = await openMarked(`<p style="${style}">By Anwar Ibrahim</p>`, ['Anwar Ibrahim']);
    await openCard(tab, 'Anwar Ibrahim');
    await eventually(async () => {
      const box = await cardBox(tab);
      return box.width > 270 && box.x >= 0 && box.y >= 0 && box.right <= 1280 && box.bottom <= 800;
    }).toBe(true);
  });

  it('beside the name, and never on it', async () => {
    const tab = await openMarked(
      '<p style="position: fixed; bottom: 150px">By <b>Anwar Ibrahim</b></p>',
      ['Anwar Ibrahim'],
    );
    await openCard(tab, 'Anwar Ibrahim');
    await eventually(async () => {
      const name = await boxOf(tab, 'b');
      const box = await cardBox(tab);
      return box.bottom <= name.y || box.top >= name.y + name.height;
    }).toBe(true);
  });

  it('above the highest layers of the page', async () => {
    const tab = await openMarked(
      `${ARTICLE}<div style="position: fixed; inset: 0; z-index: 2147483647; pointer-events: none"></div>`,
      ['Anwar Ibrahim'],
    );
    await openCard(tab, 'Anwar Ibrahim');
    await eventually(() => onTopOfCard(tab)).toBe('newsgloss-card');
  });

  it('inside a modal dialog, where alone it can be used', async () => {
    const tab = await openMarked(
      `<dialog>${ARTICLE}</dialog><script>document.querySelector('dialog').showModal()</script>`,
      ['Anwar Ibrahim'],
    );
    await hover(tab, 'Anwar Ibrahim');
    await eventually(() => countOf(tab, 'dialog > newsgloss-card')).toBe(1);
    await eventually(() => onTopOfCard(tab)).toBe('newsgloss-card');
  });

  it('as it is, whatever the page says of all elements', async () => {
    const tab = await openMarked(
      `<style>* { font-size: 60px; opacity: 0.9; transform: rotate(3deg) }
        newsgloss-card, :popover-open { display: none !important; width: 5000px !important;
          position: static !important; margin: 300px !important; filter: blur(9px) !important }
      </style>${ARTICLE}`,
      ['Anwar Ibrahim'],
    );
    await openCard(tab, 'Anwar Ibrahim');
    await eventually(async () => Math.round((await cardBox(tab)).width)).toBe(368);
    const style = await tab.evaluate(() => {
      const card = document.querySelector('newsgloss-card');
      if (card === null) return undefined;
      const { display, margin, filter, transform, opacity } = getComputedStyle(card);
      return { display, margin, filter, transform, opacity };
    });
    expect(style).toEqual({
      display: 'block',
      margin: '0px',
      filter: 'none',
      transform: 'none',
      opacity: '1',
    });
  });
});
