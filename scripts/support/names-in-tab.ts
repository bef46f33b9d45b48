// Where names are painted in a tab, and reaching them as a reader does.
import type { CDPSession, Page } from 'playwright';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const PATIENCE_MS = 10_000;
/** Longer than any fade. */
const FADE_MS = 300;

/**
 * Waits until a text is painted, any name where none is given, best a person's; brings it into view
 * and gives the middle of its first line.
 */
export const pointOnName = async (tab: Page, text?: string): Promise<Point> => {
  const point = await tab.waitForFunction(
    (wanted) => {
      const painted = [...CSS.highlights].filter(([name]) => name.startsWith('newsgloss-'));
      painted.sort(([one], [other]) => other.indexOf('person') - one.indexOf('person'));
      for (const { startContainer, startOffset, endContainer, endOffset } of painted.flatMap(
        ([, highlight]) => [...highlight],
      )) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const found = range.toString().replace(/\s+/g, ' ');
        if (range.getClientRects().length === 0 || (wanted ?? found) !== found) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const [{ x, y, width, height } = new DOMRect()] = range.getClientRects();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return undefined;
    },
    text,
    { timeout: PATIENCE_MS },
  );
  const found = await point.jsonValue();
  if (found === undefined) throw new Error('Nothing is painted.');
  return found;
};

/** Rests the mouse on a point, and waits for the card that opens. */
export const openCardAt = async (tab: Page, { x, y }: Point): Promise<void> => {
  // Coming from beside it, as a hand does.
  const before = await tab.locator('newsgloss-card').count();
  await tab.mouse.move(x, y + 60);
  await tab.mouse.move(x, y, { steps: 8 });
  await untilCardIsDrawn(tab, before);
};

/** Taps with a finger, and waits for the card that opens. */
export const tapCardAt = async (tab: Page, session: CDPSession, point: Point): Promise<void> => {
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ ...point }],
  });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await untilCardIsDrawn(tab);
};

/** Waits for the card after so many that were open before. */
const untilCardIsDrawn = async (tab: Page, before = 0): Promise<void> => {
  const card = tab.locator('newsgloss-card').nth(before);
  await card.waitFor({ state: 'attached', timeout: PATIENCE_MS });
  await tab.waitForTimeout(FADE_MS);
};

/** Presses a button of a card, which is in a closed root: the accessibility tree tells where it is. */
export const pressInCard = async (tab: Page, session: CDPSession, name: string): Promise<void> => {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = nodes.find((one) => one.role?.value === 'button' && one.name?.value === name);
  if (node?.backendDOMNodeId === undefined) throw new Error(`The card has no button “${name}”.`);
  const { quads } = await session.send('DOM.getContentQuads', {
    backendNodeId: node.backendDOMNodeId,
  });
  const [[left = 0, top = 0, , , right = 0, bottom = 0] = []] = quads;
  await tab.mouse.click((left + right) / 2, (top + bottom) / 2);
  await tab.waitForTimeout(FADE_MS);
};
