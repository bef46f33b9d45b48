// The card on pages and screens of every kind, and for readers who do not see it.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/support/build';
import { changedBuild, inventedWording, sharedName } from '../../scripts/support/changed-build';
import { outlineOf } from '../support/accessibility';
import { cardBox, cardOf, hover, openCard, statusOf, waitOut, onTopOfCard } from '../support/card';
import { eventually } from '../support/eventually';
import { marksOf } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';
import { brightnessOf } from '../support/picture';
import { popupOver } from '../support/popup';

const SHARED = 'Halvard Herring';
const QUOTED = 'Nobody had told the league that rules are made by those who swim.';
const extension = changedBuild(
  builtExtension('chrome-mv3'),
  sharedName(SHARED, ['anwar-ibrahim', 'brics']),
  inventedWording('new-york-report-2025/p4', QUOTED),
);
const { open, openMarked, press, session, worker } = useNewsgloss({ extension });

const NAME = 'Anwar Ibrahim';
const ARTICLE = `<p style="margin: 60px; font: 20px serif">Prime Minister ${NAME} spoke.</p>`;

describe('a card', () => {
  it('is at the end of its name where text runs from right to left, itself from left to right', async () => {
    const tab = await openMarked(
      `<script>document.documentElement.dir = 'rtl'</script>${ARTICLE.replace(NAME, `<b>${NAME}</b>`)}`,
      [NAME],
    );
    await openCard(tab, NAME);
    const { x = 0, width = 0 } = (await tab.locator('b').boundingBox()) ?? {};
    await eventually(async () => Math.round((await cardBox(tab)).right)).toBe(
      Math.round(x + width),
    );
    const { right } = await cardBox(tab);
    const more = await (await cardOf(tab))?.placeOf('More');
    expect(more?.x).toBeLessThan(right - 200);
  });

  it('stands in the window where the reader has zoomed in', async () => {
    const tab = await openMarked(ARTICLE, [NAME]);
    const zoom = (factor: number): Promise<void> =>
      worker().evaluate(
        async ([url, to]) => {
          const [found] = await chrome.tabs.query({ url });
          await chrome.tabs.setZoom(found?.id ?? -1, to);
        },
        [tab.url(), factor] as const,
      );
    await zoom(2);
    try {
      await eventually(() => tab.evaluate(() => devicePixelRatio)).toBe(2);
      await openCard(tab, NAME);
      const view = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await eventually(async () => {
        const { left, right, bottom } = await cardBox(tab);
        return left >= 0 && right <= view.width && bottom <= view.height;
      }).toBe(true);
    } finally {
      // The browser keeps it for the site.
      await zoom(1);
    }
  });

  it('is seen in a full screen, and goes along where one opens', async () => {
    const tab = await openMarked(`<main style="background: #fff">${ARTICLE}</main>`, [NAME]);
    await tab.evaluate(() => {
      const go = (): void => void document.querySelector('main')?.requestFullscreen();
      addEventListener('click', go, { once: true });
    });
    await (await openCard(tab, NAME)).press('Pin');
    await tab.mouse.click(1000, 20);
    await tab.waitForFunction(() => document.fullscreenElement !== null);
    await eventually(() => onTopOfCard(tab)).toBe('newsgloss-card');
    await (await cardOf(tab))?.press('Unpin');
    await tab.mouse.move(2, 2);
    await openCard(tab, NAME);
    await eventually(() => onTopOfCard(tab)).toBe('newsgloss-card');
  });

  it('is as large and as legible where the page takes all styles from all elements', async () => {
    const tab = await openMarked(`<style>* { all: unset !important }</style><p>By ${NAME}</p>`, [
      NAME,
    ]);
    await openCard(tab, NAME);
    await eventually(async () => Math.round((await cardBox(tab)).width)).toBe(368);
    await eventually(() => onTopOfCard(tab)).toBe('newsgloss-card');
  });

  it('stands beside a name that the page has turned and magnified', async () => {
    const tab = await openMarked(
      `<div style="transform: rotate(4deg) scale(1.3)">${ARTICLE.replace(NAME, `<b>${NAME}</b>`)}</div>`,
      [NAME],
    );
    await openCard(tab, NAME);
    const { x = 0, y = 0, height = 0 } = (await tab.locator('b').boundingBox()) ?? {};
    await eventually(async () => Math.abs((await cardBox(tab)).x - x)).toBeLessThan(2);
    expect((await cardBox(tab)).y).toBeGreaterThan(y + height);
  });

  it('shows both entities side by side where a text names two', async () => {
    const tab = await openMarked(`${ARTICLE}<p>Later ${SHARED} spoke.</p>`, [NAME, SHARED]);
    const card = await openCard(tab, SHARED, `${NAME} BRICS`);
    const [one, other] = await Promise.all([
      card.placeOf(`More on ${NAME}`),
      card.placeOf('More on BRICS'),
    ]);
    expect(other.x).toBeGreaterThan(one.x);
    expect((await cardBox(tab)).width).toBe(640);
  });

  it('says how old the page is, and what it quotes of the documents; so does the popup', async () => {
    const tab = await openMarked(
      `<meta property="article:published_time" content="2027-01-05">${ARTICLE}<blockquote>${QUOTED}</blockquote>`,
      [NAME],
    );
    const popup = await popupOver(session());
    await eventually(() => popup.texts('.quotation')).toEqual([
      'This page quotes the source: New York report, 4',
    ]);
    await popup.close();
    const card = await openCard(tab, NAME);
    expect(card.text).toContain('This page quotes the source: New York report, 4');
    expect(card.buttons[1]).toBe('New York report, 4');
    expect(card.text).toMatch(/This page is 18 months younger than the material/);
  });

  it('has buttons that can be read under the mouse in forced colours', async () => {
    const tab = await openMarked(ARTICLE, [NAME]);
    await tab.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const { x, y } = await (await openCard(tab, NAME)).placeOf('Pin');
    await tab.mouse.move(x, y);
    const clip = { x: x - 10, y: y - 7, width: 20, height: 14 };
    await eventually(async () => {
      const { least, most } = await brightnessOf(tab, clip);
      return most - least;
    }).toBeGreaterThan(120);
  });
});

it('underlines names more strongly where the reader wants more contrast', async () => {
  const tab = await openMarked(ARTICLE, [NAME]);
  const line = (): Promise<string> =>
    tab.evaluate(() => {
      const [text] = document.getElementsByTagName('p');
      if (text === undefined) throw new Error('A text was expected.');
      return getComputedStyle(text, '::highlight(newsgloss-person)').textDecoration;
    });
  expect(await line()).toContain('1.5px');
  await tab.emulateMedia({ contrast: 'more' });
  await eventually(line).toContain('2px');
});

describe('in a frame', () => {
  const openFrame = (size: string): Promise<Page> =>
    open(`<iframe style="border: 0; ${size}" srcdoc="<p>By ${NAME}</p>"></iframe>`);

  it('that is low, the card is a strip at its lower edge', async () => {
    const tab = await openFrame('width: 500px; height: 200px');
    const [, frame] = tab.frames();
    if (frame === undefined) throw new Error('A frame was expected.');
    await eventually(async () => (await marksOf(frame)).length).toBe(1);
    await openCard(tab, NAME, NAME, frame);
    await eventually(() => cardBox(frame)).toMatchObject({ left: 0, width: 500, bottom: 200 });
    expect((await cardBox(frame)).height).toBeLessThanOrEqual(120);
  });

  it('that is too small for it, there is none', async () => {
    const tab = await openFrame('width: 500px; height: 120px');
    const [, frame] = tab.frames();
    if (frame === undefined) throw new Error('A frame was expected.');
    await eventually(async () => (await marksOf(frame)).length).toBe(1);
    await hover(tab, NAME, frame);
    await waitOut(tab);
    expect(await frame.locator('newsgloss-card').count()).toBe(0);
  });
});

describe('to a screen reader', () => {
  it('a card is a dialog that is named, announced politely, and in order', async () => {
    const tab = await openMarked(ARTICLE, [NAME]);
    await openCard(tab, NAME);
    await eventually(async () => (await statusOf(tab)).join()).toMatch(
      /^Anwar Ibrahim, Person\. Malaysia’s Prime Minister/,
    );
    const outline = await outlineOf(tab);
    const [dialog, status] = outline;
    expect([dialog, status]).toEqual([`dialog "${NAME}"`, 'status "" live polite']);
    expect(outline.filter((part) => part.startsWith('heading'))).toEqual([
      `heading "${NAME}" level 2`,
      'heading "What the documents say" level 3',
      'heading "Background, not from the documents" level 3',
    ]);
    expect(outline.slice(-3)).toEqual(['button "More"', 'button "Pin"', 'button "Actions"']);
    expect(outline.filter((part) => part.startsWith('button ""'))).toEqual([]);
    // It is no landmark of the page, and not modal.
    expect(outline.filter((part) => /^(contentinfo|banner|region|main)|modal/.test(part))).toEqual(
      [],
    );
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
  });
});

describe('by keyboard alone', () => {
  it('a card is opened, walked part by part, and used', async () => {
    const tab = await openMarked(ARTICLE, [NAME]);
    await press('next-mention', 'look-up');
    await eventually(() => tab.evaluate(() => document.activeElement?.localName)).toBe(
      'newsgloss-card',
    );
    const focused = async (): Promise<readonly string[]> =>
      (await outlineOf(tab)).filter((part) => part.endsWith('focused true'));
    for (let part: readonly string[] = []; !part.join().includes('"Actions"');) {
      await tab.keyboard.press('Tab');
      part = await focused();
      // Each is told, and nothing of the page is met before the last of the card.
      expect(part).toHaveLength(1);
    }
    await tab.keyboard.press('Enter');
    await eventually(async () => (await cardOf(tab))?.buttons).toContain('Not this here');
  });
});
