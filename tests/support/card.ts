// The card as a reader meets it. Its root is closed: each browser has a way of its own to look in.
import { accessibleCards, accessibleStatuses } from './accessibility';
import { cardsInFirefox, statusesInFirefox } from './closed-roots-in-firefox';
import { eventually } from './eventually';
import { pointOf } from './marks';
import {
  type Box,
  type Card,
  type Content,
  isChromiumPage,
  isFirefoxPage,
  type Point,
  type Tab,
} from './tab';

/** A card whose buttons are pressed with the mouse. */
export interface PressedCard extends Card {
  /** Presses a button of the card that is open by then, once it has one of this name. */
  readonly press: (button: string) => Promise<void>;
}

/** All cards that are open in a tab, in whatever frame, in the order in which they opened. */
const cardsOf = (tab: Tab): Promise<readonly Card[]> => {
  if (isFirefoxPage(tab)) return cardsInFirefox(tab);
  if (isChromiumPage(tab)) return accessibleCards(tab);
  throw new Error('Cards are looked for in tabs of Chromium and Firefox.');
};

/** What is told politely in a tab, in all its frames: the texts of its status lines. */
export const statusOf = (tab: Tab): Promise<readonly string[]> => {
  if (isFirefoxPage(tab)) return statusesInFirefox(tab);
  if (isChromiumPage(tab)) return accessibleStatuses(tab);
  throw new Error('Statuses are looked for in tabs of Chromium and Firefox.');
};

/** Rests the mouse on painted text. */
export const hover = async (tab: Tab, text: string, frame: Content = tab): Promise<void> => {
  const { x, y } = await pointOf(frame, text);
  // Coming from beside it, as a hand does.
  await tab.mouse.move(x - 4, y);
  await tab.mouse.move(x, y);
};

/** Rests the mouse on painted text until the card of this name is open. */
export const openCard = async (
  tab: Tab,
  text: string,
  name = text,
  frame: Content = tab,
): Promise<PressedCard> => {
  await hover(tab, text, frame);
  await eventually(() => cardName(tab)).toBe(name);
  const card = await cardOf(tab);
  if (card === undefined) throw new Error(`The card of ${name} closed at once.`);
  return card;
};

/** Waits until no card is open in any frame of a tab. */
export const cardGone = (tab: Tab): Promise<void> =>
  eventually(() => cardName(tab)).toBeUndefined();

/** Lets a time pass that is twice as long as a card needs to open or to close: to see none do so. */
export const waitOut = (tab: Tab): Promise<void> =>
  tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));

/** The name of the open card; undefined where there is none. */
export const cardName = async (tab: Tab): Promise<string | undefined> => (await cardOf(tab))?.name;

/** The names of all open cards, in the order in which they opened. */
export const cardNames = async (tab: Tab): Promise<readonly string[]> =>
  (await cardsOf(tab)).map(({ name }) => name);

/** The card that is open in a tab, in whatever frame; undefined where there is none. */
export const cardOf = async (tab: Tab): Promise<PressedCard | undefined> => {
  const [card] = await cardsOf(tab);
  return card && { ...card, press: (button) => pressIn(tab, button) };
};

const pressIn = async (tab: Tab, button: string): Promise<void> => {
  let place: Point | undefined;
  const look = async (): Promise<Point | undefined> =>
    (place = await (await cardOf(tab))?.placeOf(button));
  await eventually(look).toBeDefined();
  if (place !== undefined) await tab.mouse.click(place.x, place.y);
};

/** Where the card that opened last is drawn. Throws where none is. */
export const cardBox = (frame: Content): Promise<CardBox> =>
  frame.evaluate(() => {
    const box = [...document.querySelectorAll('newsgloss-card')].at(-1)?.getBoundingClientRect();
    if (box === undefined) throw new Error('There is no card.');
    const { x, y, width, height, left, top, right, bottom } = box;
    return { x, y, width, height, left, top, right, bottom };
  });

/** What the mouse meets in the middle of that card. */
export const onTopOfCard = async (frame: Content): Promise<string | undefined> => {
  const { x, y, width, height } = await cardBox(frame);
  return frame.evaluate(([left, top]) => document.elementFromPoint(left, top)?.localName, [
    x + width / 2,
    y + height / 2,
  ] as const);
};

interface CardBox extends Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
