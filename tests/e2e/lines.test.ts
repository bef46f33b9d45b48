// The lines under names are drawn wherever a name may stand: what is painted inherits its look.
import { expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import { markedTexts } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';

const { openMarked } = useNewsgloss();

const NAME = '<p style="font-size: 40px; margin: 0">BRICS</p>';

it.each([
  ['in a paragraph', NAME],
  ['in an open shadow root', `<div><template shadowrootmode="open">${NAME}</template></div>`],
  ['in a closed one', `<div><template shadowrootmode="closed">${NAME}</template></div>`],
  [
    'slotted into a root',
    `<div><template shadowrootmode="open"><slot></slot></template>${NAME}</div>`,
  ],
  ['in a dialog', `<dialog open>${NAME}</dialog>`],
  ['in a table in a link', `<table><tr><td><a href="#">${NAME}</a></td></tr></table>`],
  [
    'under styles that reset everything',
    `<style>* { all: initial } body, p { display: block }</style><div>${NAME}</div>`,
  ],
  [
    'beside the highlights of the page itself',
    `<style>div::highlight(own) { color: red } p { display: block }</style><div>${NAME}</div>`,
  ],
])('a name %s has its line', async (_, body) => {
  const tab = await openMarked(body, ['BRICS']);
  const pictureOf = async (): Promise<string> => (await tab.screenshot()).toString('base64');
  const painted = await pictureOf();
  await tab.evaluate(() => CSS.highlights.clear());
  await eventually(pictureOf).not.toBe(painted);
  expect(await markedTexts(tab)).toEqual([]);
});
