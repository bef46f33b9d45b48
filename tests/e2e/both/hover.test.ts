// The pointer and the card: it opens after a dwell, by trusted events alone, and closes again.
import { describe, expect, it } from 'vitest';
import { cardGone, cardName, openCard, waitOut } from '../../support/card';
import { eventually } from '../../support/eventually';
import { pointOf } from '../../support/marks';
import { useEitherBrowser } from '../../support/either-browser';
import { boxOf, countOf, type Tab, wheel } from '../../support/tab';

const { openMarked } = useEitherBrowser();

type Point = { readonly x: number; readonly y: number };

const ARTICLE = `<main style="font: 20px/2 serif; width: 900px; padding: 40px">
  <p>Prime Minister Anwar Ibrahim flew to Kazan for the talks, his office said.</p>
  <p>Leaders of BRICS will meet again in the autumn. <label>Your mail <input id="mail"></label></p>
  <p style="height: 400px">Nobody else was named in the statement.</p>
</main>`;

const openArticle = (): Promise<Tab> => openMarked(ARTICLE, ['Anwar Ibrahim', 'BRICS']);

describe('resting the mouse on a name', () => {
  it('opens a dialog that is named as the entity', async () => {
    const tab = await openArticle();
    await openCard(tab, 'Anwar Ibrahim');
    expect(await countOf(tab, 'newsgloss-card')).toBe(1);
  });

  it('opens nothing before 150 ms', async () => {
    const tab = await openArticle();
    const { x, y } = await pointOf(tab, 'Anwar Ibrahim');
    const dwell = tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let moved = 0;
          document.addEventListener('pointermove', (event) => (moved = event.timeStamp));
          new MutationObserver(() => resolve(performance.now() - moved)).observe(
            document.documentElement,
            { childList: true },
          );
        }),
    );
    await tab.mouse.move(x - 4, y);
    await tab.mouse.move(x, y);
    expect(await dwell).toBeGreaterThanOrEqual(150);
  });

  it('opens nothing while the mouse only passes', async () => {
    const tab = await openArticle();
    const { x, y } = await pointOf(tab, 'Anwar Ibrahim');
    await tab.evaluate(() => {
      const moves: number[] = [];
      Reflect.set(window, 'moves', moves);
      addEventListener('pointermove', ({ timeStamp }) => moves.push(timeStamp));
    });
    // Where the machine held the mouse up over the name, it rested there.
    for (let [came, left] = [0, 1000]; left - came > 150;) {
      await tab.mouse.move(1200, 700);
      await cardGone(tab);
      await tab.mouse.move(x, y);
      await tab.mouse.move(1200, 700);
      [came = 0, left = 0] = (await tab.evaluate<readonly number[]>('moves')).slice(-2);
    }
    await waitOut(tab);
    expect(await cardName(tab)).toBeUndefined();
  });

  it('opens nothing beside the name', async () => {
    const tab = await openArticle();
    const { x, y } = await pointOf(tab, 'Anwar Ibrahim');
    await tab.mouse.move(x, y + 200);
    await tab.mouse.move(x, y - 17);
    await waitOut(tab);
    expect(await cardName(tab)).toBeUndefined();
  });

  it('answers on mentions that are not painted too', async () => {
    const tab = await openMarked('<p>Anwar Ibrahim spoke. Later <b>Anwar Ibrahim</b> left.</p>', [
      'Anwar Ibrahim',
    ]);
    await tab.hover('b');
    await eventually(() => cardName(tab)).toBe('Anwar Ibrahim');
  });

  it('answers on both lines of a name that is broken', async () => {
    const tab = await openMarked(
      '<p style="width: 90px; font: 20px serif">By Anwar Ibrahim here</p>',
      ['Anwar Ibrahim'],
    );
    const lines = await tab.evaluate(() => {
      const [text] = document.querySelector('p')?.childNodes ?? [];
      const range = new Range();
      if (text === undefined) return [];
      range.setStart(text, 3);
      range.setEnd(text, 16);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x: x + width / 2,
        y: y + height / 2,
      }));
    });
    expect(lines).toHaveLength(2);
    for (const { x, y } of lines) {
      await tab.mouse.move(400, 400);
      await cardGone(tab);
      await tab.mouse.move(x, y);
      await eventually(() => cardName(tab)).toBe('Anwar Ibrahim');
    }
  });
});

describe('an open card', () => {
  const openAnwar = async (): Promise<Tab> => {
    const tab = await openArticle();
    await openCard(tab, 'Anwar Ibrahim');
    return tab;
  };

  it('closes on Escape', async () => {
    const tab = await openAnwar();
    await tab.keyboard.press('Escape');
    await cardGone(tab);
    expect(await countOf(tab, 'newsgloss-card')).toBe(0);
  });

  it('closes on Escape while a field of the page has the focus', async () => {
    const tab = await openArticle();
    await tab.focus('#mail');
    await openCard(tab, 'Anwar Ibrahim');
    await tab.keyboard.press('Escape');
    await cardGone(tab);
  });

  it('closes when the mouse has left', async () => {
    const tab = await openAnwar();
    await tab.mouse.move(800, 600);
    await cardGone(tab);
  });

  it('stays while the mouse is on it', async () => {
    const tab = await openAnwar();
    const { x, y } = await pointOf(tab, 'Anwar Ibrahim');
    await tab.mouse.move(x, y + 60, { steps: 5 });
    await waitOut(tab);
    expect(await cardName(tab)).toBe('Anwar Ibrahim');
  });

  it('gives way at once to the card of the next name that the mouse rests on', async () => {
    const tab = await openArticle();
    await openCard(tab, 'BRICS');
    await openCard(tab, 'Anwar Ibrahim');
    expect(await countOf(tab, 'newsgloss-card')).toBe(1);
  });

  it('closes when the page scrolls', async () => {
    const tab = await openMarked(`${ARTICLE}<div style="height: 3000px"></div>`, [
      'Anwar Ibrahim',
      'BRICS',
    ]);
    await openCard(tab, 'Anwar Ibrahim');
    await tab.evaluate(() => scrollTo(0, 300));
    await cardGone(tab);
  });
});

describe('scrolling, typing, selecting and dragging', () => {
  const TALL = `${ARTICLE}<div style="height: 3000px"></div>`;
  const openTall = (): Promise<Tab> => openMarked(TALL, ['Anwar Ibrahim', 'BRICS']);
  /** Draws the mouse with its button held, and leaves it held. */
  const draw = async (tab: Tab, from: Point, to: Point): Promise<void> => {
    // Chromium selects nothing from a place between two pixels.
    await tab.mouse.move(Math.round(from.x), from.y);
    await tab.mouse.down();
    await tab.mouse.move(to.x, to.y, { steps: 5 });
  };

  it.each<[string, (tab: Tab, name: Point) => Promise<void>]>([
    [
      'scrolling that brings a name under the mouse',
      async (tab, { x, y }) => {
        await tab.mouse.move(x, y - 40);
        await tab.evaluate(() => scrollBy(0, 40));
      },
    ],
    [
      'typing with the mouse on a name',
      async (tab, { x, y }) => {
        await tab.focus('#mail');
        await tab.mouse.move(x, y);
        await tab.keyboard.type('n');
      },
    ],
    [
      'selecting up to a name',
      async (tab, { x, y }) => draw(tab, { x: x - 90, y }, { x: x + 90, y }),
    ],
    [
      'selecting, once it has ended on the name',
      async (tab, { x, y }) => {
        await draw(tab, { x: x - 90, y }, { x: x + 90, y });
        await eventually(() => tab.evaluate(() => String(getSelection()))).toContain('Anwar');
        await tab.mouse.up();
        await tab.mouse.move(x, y);
      },
    ],
    [
      'dragging what is selected over a name',
      async (tab, { x, y }) => {
        const { x: left, y: top } = await boxOf(tab, 'p:last-of-type');
        await tab.evaluate(() => {
          const last = document.querySelector('p:last-of-type');
          if (last !== null) getSelection()?.selectAllChildren(last);
        });
        await draw(tab, { x: left + 20, y: top + 8 }, { x, y });
      },
    ],
  ])('open no card: %s', async (_, act) => {
    const tab = await openTall();
    await act(tab, await pointOf(tab, 'Anwar Ibrahim'));
    await waitOut(tab);
    expect(await cardName(tab)).toBeUndefined();
    await tab.mouse.up();
  });

  it.each<[string, (tab: Tab, name: Point) => Promise<void>]>([
    ['the wheel', (tab) => wheel(tab, 200)],
    ['typing', (tab) => tab.keyboard.type('n')],
    ['selecting', (tab, { x, y }) => draw(tab, { x: x - 60, y }, { x: x + 60, y })],
  ])('close a card that is open: %s', async (_, act) => {
    const tab = await openTall();
    await openCard(tab, 'Anwar Ibrahim');
    await act(tab, await pointOf(tab, 'Anwar Ibrahim'));
    await cardGone(tab);
    await tab.mouse.up();
  });
});

describe('events that the page makes', () => {
  it('open nothing', async () => {
    const tab = await openArticle();
    const point = await pointOf(tab, 'Anwar Ibrahim');
    await tab.evaluate(({ x, y }) => {
      const at = { clientX: x, clientY: y, bubbles: true, composed: true };
      const target = document.elementFromPoint(x, y);
      for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown']) {
        target?.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
      }
      for (const type of ['mouseover', 'mouseenter', 'mousemove', 'click']) {
        target?.dispatchEvent(new MouseEvent(type, at));
      }
      for (const key of ['Enter', ' ', 'F1']) {
        target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }
    }, point);
    await waitOut(tab);
    expect(await cardName(tab)).toBeUndefined();
  });

  it('close nothing', async () => {
    const tab = await openArticle();
    await openCard(tab, 'Anwar Ibrahim');
    await tab.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    });
    await waitOut(tab);
    expect(await cardName(tab)).toBe('Anwar Ibrahim');
  });
});
