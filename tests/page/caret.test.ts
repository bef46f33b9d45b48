// The text under a point.
import { describe, expect, it } from 'vitest';
import { covers, placeAt } from '../../page/caret';
import { mount, pick } from '../support/document';

const centreOf = ({ x, y, width, height }: DOMRect): { x: number; y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});

describe('the place under a point', () => {
  it('is in the text that is drawn there', () => {
    const name = pick(mount('<p>So <b>Name</b> it is</p>'), 'b');
    const { x, y } = centreOf(name.getBoundingClientRect());
    expect(placeAt(x, y, [])).toEqual({ node: name.firstChild, offset: 2 });
  });

  it('is in shadow roots that are told of, closed ones too', () => {
    const host = pick(mount('<div></div>'), 'div');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>So <b>Name</b></p>';
    const name = pick(root, 'b');
    const { x, y } = centreOf(name.getBoundingClientRect());
    expect(placeAt(x, y, [root])?.node).toBe(name.firstChild);
    expect(placeAt(x, y, [])?.node).not.toBe(name.firstChild);
  });

  it('is none outside the window', () => {
    expect(placeAt(-3, -3, [])).toBeUndefined();
  });
});

describe('a range', () => {
  const rangeOf = (element: HTMLElement): Range => {
    const range = new Range();
    range.selectNodeContents(element);
    return range;
  };

  it('covers the points that lie on its text, and no others', () => {
    const range = rangeOf(pick(mount('<p style="width: 400px"><b>Name</b></p>'), 'b'));
    const { left, right, top } = range.getBoundingClientRect();
    expect(covers(range, left + 1, top + 3)).toBe(true);
    expect(covers(range, right + 50, top + 3)).toBe(false);
    expect(covers(range, left + 1, top - 5)).toBe(false);
  });

  it('does not cover the gap between its lines', () => {
    const range = rangeOf(
      pick(mount('<p style="width: 60px; line-height: 5"><b>Long Name</b></p>'), 'b'),
    );
    const [first, second] = [...range.getClientRects()];
    if (first === undefined || second === undefined) throw new Error('Two lines were expected.');
    expect(covers(range, first.left + 1, first.top + 1)).toBe(true);
    expect(covers(range, second.left + 1, second.top + 1)).toBe(true);
    expect(covers(range, first.left + 1, (first.bottom + second.top) / 2)).toBe(false);
  });
});
