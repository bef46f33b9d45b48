// The card in each of its surroundings, on pages that are made for it.
import type { Page } from 'playwright';
import { openCardAt, pointOnName, pressInCard, tapCardAt } from '../support/names-in-tab';
import { builtExtension } from '../support/build';
import { BUNDLED_PACK, loadPack } from '../support/pack-source';
import { changedBuild, sharedName } from '../support/changed-build';
import type { Album } from './album';
import { type CardCase, cardCases, SHARED_NAME } from './card-cases';

/** Nobody is asked for it: the pages are made here. */
const SITE = 'http://cards.example/';
/** Longer than the browser scrolls. */
const SCROLL_MS = 300;
const VIEW = { width: 900, height: 640 };

/** A build in which one text names two entities. */
export const buildForCards = (): string => {
  const [one, other] = loadPack(BUNDLED_PACK).entities;
  if (one === undefined || other === undefined) throw new Error('The pack has too few entities.');
  return changedBuild(builtExtension('chrome-mv3'), sharedName(SHARED_NAME, [one.id, other.id]));
};

/** Takes a picture of each case. Throws where a card does not open. */
export const takeCards = async ({ session, pack, fileFor }: Album): Promise<void> => {
  for (const one of cardCases(pack)) {
    const file = fileFor(one.title);
    if (file === undefined) continue;
    const tab = await session.context.newPage();
    try {
      await openCase(tab, one);
      await tab.screenshot({ path: file });
    } catch (error) {
      throw new Error(`The card “${one.title}” could not be opened.`, { cause: error });
    } finally {
      await tab.close();
    }
  }
};

const openCase = async (tab: Page, one: CardCase): Promise<void> => {
  const {
    body,
    text,
    view = VIEW,
    media,
    scale = 1,
    isTapped = false,
    press = [],
    isScrolled,
    second,
  } = one;
  await tab.setViewportSize(view);
  await tab.emulateMedia({ colorScheme: 'light', ...media });
  await tab.route(`${SITE}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Card</title>${body}`,
    }),
  );
  const session = await tab.context().newCDPSession(tab);
  if (scale !== 1) {
    await session.send('Emulation.setDeviceMetricsOverride', {
      ...view,
      deviceScaleFactor: scale,
      mobile: false,
    });
  }
  await tab.goto(SITE);
  await one.prepare?.(tab);
  const point = await pointOnName(tab, text);
  if (isTapped) await tapCardAt(tab, session, point);
  else await openCardAt(tab, point);
  for (const button of press) await pressInCard(tab, session, button);
  if (isScrolled === true) {
    const card = await tab.locator('newsgloss-card').boundingBox();
    await tab.mouse.move(point.x, (card?.y ?? 0) + 60, { steps: 8 });
    await tab.mouse.wheel(0, 5000);
    await tab.waitForTimeout(SCROLL_MS);
  }
  if (second !== undefined) await openCardAt(tab, await pointOnName(tab, second));
};
