// Pages that work against us: what holds for each of them is in the table.
import { describe, expect, it } from 'vitest';
import { cardName, waitOut } from '../../support/card';
import { eventually } from '../../support/eventually';
import { MAKE_PEACE, NAME, SEEN } from '../../support/hostile-page';
import { HOSTILE_PAGES } from '../../support/hostile-pages';
import { useEitherBrowser } from '../../support/either-browser';

const { open, site } = useEitherBrowser();

const GIANTS_PATIENCE_MS = 30_000;

describe('a page that', () => {
  it.each(HOSTILE_PAGES)('$does', async (row) => {
    const { html, answer, painted, act, card, isAlone, isGiant, holds } = row;
    const tab = await open(site().serve(html, answer));
    const patience = isGiant && GIANTS_PATIENCE_MS;
    await eventually(() => tab.evaluate(SEEN.painted), patience).toEqual(painted ?? [NAME]);
    const { x, y } = await tab.evaluate<{ x: number; y: number }>(SEEN.point);
    const rest = async (): Promise<void> => {
      await tab.mouse.move(x - 4, y);
      await tab.mouse.move(x, y);
    };
    if (act !== undefined) await tab.evaluate(`void (() => { ${act} })()`);
    if (isAlone === undefined) await rest();
    if (card !== undefined) await waitOut(tab);
    if (card === 'fought') {
      await tab.evaluate(MAKE_PEACE);
      // Beside the card, wherever it stands.
      await tab.mouse.move(760, 8);
      await waitOut(tab);
      await rest();
    }
    const opened = card === 'none' ? 0 : 1;
    const name = opened === 0 ? undefined : NAME;
    // The accessibility tree of a giant takes the browser seconds.
    await eventually(() => (isGiant ? name : cardName(tab))).toBe(name);
    await tab.evaluate(MAKE_PEACE);
    await eventually(() => tab.evaluate(SEEN.cards), patience).toBe(opened);
    expect(await tab.evaluate(SEEN.cardText)).toBe('');
    await eventually(() => tab.evaluate(holds ?? 'true'), patience).toBe(true);
  });
});
