// The views of the library in a tab: entities, documents, timeline, connections, places, and how they are printed.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import { useNewsgloss } from '../support/newsgloss';

const { open, session } = useNewsgloss();

const openLibrary = (address: string): Promise<Page> =>
  open(`chrome-extension://${session().id}/library.html${address}`);

describe('the library', () => {
  it('finds an entity by the beginning of its name, with its own timeline', async () => {
    const tab = await openLibrary('#/entities');
    await tab.locator('main input[type=search]').fill('anw');
    await tab.locator('main a.row').click();
    await tab.locator('h1:text("Anwar Ibrahim")').waitFor();
    await eventually(() => tab.locator('.dates > li').count()).toBeGreaterThan(0);
    await tab.goBack();
    await eventually(() => tab.locator('main input[type=search]').inputValue()).toBe('anw');
  });

  it('copies the citation of a document in the form that is chosen', async () => {
    const tab = await openLibrary('#/document/valdai-2025');
    await tab.locator('.citation select').selectOption('bibtex');
    await tab.locator('.citation button').click();
    await eventually(() => tab.locator('.citation [role=status]').textContent()).toBe('Copied');
  });

  it('loads the timeline when it is shown, and leads from a mark to its line', async () => {
    const tab = await openLibrary('#/entities');
    await tab.locator('nav a[href="#/timeline"]').click();
    await tab.locator('.mark-label').first().click();
    await eventually(() =>
      tab.evaluate(() => document.activeElement?.hasAttribute('data-id')),
    ).toBe(true);
  });

  it('draws connections with no label over another, and opens the passage of a tie', async () => {
    for (const address of ['#/connections', '#/connections?whole=']) {
      const tab = await openLibrary(address);
      await tab.setViewportSize({ width: 1200, height: 800 });
      await eventually(() => tab.locator('.node').count()).toBeGreaterThan(10);
      await eventually(() => overlaps(tab)).toBe(0);
    }
    const tab = await openLibrary('#/connections');
    await tab.locator('.tie').first().focus();
    await tab.keyboard.press('Enter');
    await tab.locator('.passage[aria-current]').waitFor();
    await tab.goBack();
    let middle = await middleOfEdge(tab);
    // What is drawn anew may have a scrollbar more or less.
    await eventually(async () => {
      const before = middle;
      middle = await middleOfEdge(tab);
      return [middle.x - before.x, middle.y - before.y];
    }).toEqual([0, 0]);
    await tab.mouse.click(middle.x, middle.y);
    await tab.locator('.passage[aria-current]').waitFor();
  });

  it('shows places on a map with no name over another, each leading to its place', async () => {
    const tab = await openLibrary('#/places');
    await eventually(() => tab.locator('.place text').count()).toBeGreaterThan(15);
    await eventually(() => overlaps(tab, '.place text')).toBe(0);
    await tab.locator('.place .reach').first().click();
    await eventually(() => new URL(tab.url()).hash).toMatch(/^#\/entity\//);
    await tab.getByRole('link', { name: 'On the map' }).click();
    await tab.locator('.map svg').waitFor();
  });
});

describe('on paper', () => {
  it('an entity stands whole, black on white, with its sources and nothing to press', async () => {
    const tab = await openLibrary('#/entities?order=said');
    await tab.locator('main a.row').first().click();
    await tab.locator('.lines + .more').first().waitFor();
    // The timeline comes last, with lines of its own.
    await tab.locator('.dates .lines > li').first().waitFor({ state: 'attached' });
    await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const onScreen = await tab.locator('.lines > li').count();
    await tab.evaluate(() =>
      addEventListener('beforeprint', () =>
        queueMicrotask(() => {
          document.title = String(document.querySelectorAll('.lines > li').length);
        }),
      ),
    );
    await tab.pdf();
    expect(Number(await tab.title())).toBeGreaterThan(onScreen);
    await eventually(() => tab.locator('.lines > li').count()).toBe(onScreen);
    expect(await tab.locator('button:visible, input:visible, nav:visible').count()).toBe(0);
    expect(await tab.locator('.source:visible').count()).toBeGreaterThan(0);
    expect(await tab.locator('.printed li:visible').count()).toBe(2);
    expect(await coloursOf(tab, 'h1, main p, main .link')).toEqual(['on white']);
  });

  it('a document does, with the numbers of its passages', async () => {
    const tab = await openLibrary('#/document/valdai-2025/p2');
    await tab.locator('.passage').first().waitFor();
    await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await tab.locator('button:visible, select:visible, summary:visible').count()).toBe(0);
    expect(await tab.locator('.citation-text:visible').count()).toBe(1);
    expect(await tab.locator('.passage .number:visible').count()).toBe(
      await tab.locator('.passage').count(),
    );
    expect(await coloursOf(tab, 'h1, .digest p, .number')).toEqual(['on white']);
  });
});

/** A point on one of the lines of a drawing. */
const middleOfEdge = (tab: Page): Promise<{ readonly x: number; readonly y: number }> =>
  tab
    .locator('.edge')
    .nth(3)
    .evaluate((edge) => {
      if (!(edge instanceof SVGGeometryElement)) throw new Error('An edge is a path.');
      const { x, y } = edge.getPointAtLength(edge.getTotalLength() / 2);
      const point = new DOMPoint(x, y).matrixTransform(edge.getScreenCTM() ?? undefined);
      return { x: point.x, y: point.y };
    });

/** Whether texts are dark, on a ground that is white. */
const coloursOf = (tab: Page, selector: string): Promise<readonly string[]> =>
  tab.evaluate((asked) => {
    const sumOf = (colour: string): number =>
      (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    const ground = sumOf(getComputedStyle(document.documentElement).backgroundColor);
    const told = [...document.querySelectorAll(asked)]
      .filter((one) => one.checkVisibility())
      .map((one) => getComputedStyle(one).color)
      .map((colour) => (ground === 765 && sumOf(colour) < 220 ? 'on white' : colour));
    return [...new Set(told)];
  }, selector);

/** How many pairs of labels lie over one another. */
const overlaps = (tab: Page, labels = '.node'): Promise<number> =>
  tab.evaluate((selector) => {
    const boxes = [...document.querySelectorAll(selector)].map((one) =>
      one.getBoundingClientRect(),
    );
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.right > other.left + 0.5 &&
            other.right > one.left + 0.5 &&
            one.bottom > other.top + 0.5 &&
            other.bottom > one.top + 0.5,
        ),
    ).length;
  }, labels);
