// Text that is brought into view.
import { describe, expect, it } from 'vitest';
import { bringIntoView } from '../../page/reach';
import { mount, pick, textsIn } from '../support/document';

const LONG = '<i style="display: block; height: 3000px"></i>';

const rangeIn = (place: ParentNode): Range => {
  const range = new Range();
  const text = textsIn(pick(place, 'b'))[0];
  if (text === undefined) throw new Error('A text was expected.');
  range.selectNodeContents(text);
  return range;
};
const middle = (box: DOMRect): number => (box.top + box.bottom) / 2;

describe('text that is brought into view', () => {
  it('stands in the middle of the window, also in an element far longer than that', () => {
    const place = mount(`<p>${LONG}By <b>Mira Halden</b>${LONG}</p>`);
    const range = rangeIn(place);
    bringIntoView(range);
    expect(middle(range.getBoundingClientRect())).toBeCloseTo(innerHeight / 2, -1);
    scrollTo(0, 0);
  });

  it('stands in the middle of what scrolls inside the page, too', () => {
    const place = mount(
      `${LONG}<section style="height: 200px; overflow: auto">${LONG}<p>By <b>Mira Halden</b></p>${LONG}</section>${LONG}`,
    );
    const range = rangeIn(place);
    bringIntoView(range);
    const box = range.getBoundingClientRect();
    expect(middle(box)).toBeCloseTo(middle(pick(place, 'section').getBoundingClientRect()), -1);
    expect(middle(box)).toBeCloseTo(innerHeight / 2, -1);
    scrollTo(0, 0);
  });

  it('is not moved where it is in view already', () => {
    const place = mount(`<p style="margin-top: 150px">By <b>Mira Halden</b></p>${LONG}`);
    const range = rangeIn(place);
    const { top } = range.getBoundingClientRect();
    bringIntoView(range);
    expect(range.getBoundingClientRect().top).toBe(top);
  });
});
