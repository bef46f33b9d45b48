// The ring around a mention.
import { describe, expect, it } from 'vitest';
import { createRing } from '../../page/ring';
import { watchClosedRoots } from '../support/closed-roots';
import { mount, pick, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';

const HTML = '<p style="margin: 200px 80px; width: 120px">By <b>Mira Maria Halden</b>, at home</p>';

const rangeOf = (place: ParentNode): Range => {
  const range = new Range();
  range.selectNodeContents(pick(place, 'b'));
  return range;
};
const hosts = (): number => document.querySelectorAll('newsgloss-ring').length;
const boxesIn = (root: ShadowRoot): DOMRect[] =>
  [...root.querySelectorAll('i')].map((box) => box.getBoundingClientRect());

describe('the ring', () => {
  it('stands around each line of its text, and follows it', async () => {
    const root = watchClosedRoots();
    const place = mount(HTML);
    const range = rangeOf(place);
    createRing(untilTestEnds()).show(range, 'Mira');
    const isAround = (): boolean => {
      const boxes = boxesIn(root());
      const lines = [...range.getClientRects()];
      return (
        lines.length > 1 &&
        boxes.length === lines.length &&
        lines.every(({ x, y, right, bottom }, nth) => {
          const box = boxes[nth];
          return (
            box !== undefined && box.x < x && box.y < y && box.right > right && box.bottom > bottom
          );
        })
      );
    };
    expect(isAround()).toBe(true);
    pick(place, 'p').style.margin = '90px 300px';
    await eventually(isAround).toBe(true);
  });

  it('tells a screen reader what it stands around', async () => {
    const root = watchClosedRoots();
    createRing(untilTestEnds()).show(rangeOf(mount(HTML)), 'Mention 1 of 2');
    await eventually(() => root().querySelector('[role=status]')?.textContent).toBe(
      'Mention 1 of 2',
    );
  });

  it('answers to no pointer', () => {
    const place = mount(HTML);
    createRing(untilTestEnds()).show(rangeOf(place), 'Mira');
    const { x, y } = pick(place, 'b').getClientRects()[0] ?? new DOMRect();
    expect(document.elementFromPoint(x + 1, y + 5)?.localName).toBe('b');
    expect(document.elementFromPoint(x - 2, y + 5)?.localName).not.toBe('newsgloss-ring');
  });

  it('goes with its text', async () => {
    const place = mount(HTML);
    const ring = createRing(untilTestEnds());
    ring.show(rangeOf(place), 'Mira');
    expect(hosts()).toBe(1);
    pick(place, 'p').hidden = true;
    await eventually(hosts).toBe(0);
    expect(ring.around()).toBeUndefined();
  });

  it('leaves nothing when it is hidden, or the signal aborts', () => {
    const place = mount(HTML);
    const stop = new AbortController();
    const ring = createRing(stop.signal);
    ring.show(rangeOf(place), 'Mira');
    ring.hide();
    expect(hosts()).toBe(0);
    ring.tell('Nothing here');
    expect(hosts()).toBe(1);
    stop.abort();
    expect(hosts()).toBe(0);
  });

  it('shows what it tells where there is no text to stand around', async () => {
    const root = watchClosedRoots();
    createRing(untilTestEnds()).tell('No known name on this page');
    await eventually(() => root().querySelector('[role=status]')?.textContent).toContain(
      'No known',
    );
    const box = root().querySelector('p')?.getBoundingClientRect();
    expect(box?.width).toBeGreaterThan(100);
    expect(box?.bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('stands inside a modal dialog, since all outside it is inert', () => {
    const place = mount(`<dialog>${HTML}</dialog>`);
    const dialog = place.querySelector('dialog');
    dialog?.showModal();
    createRing(untilTestEnds()).show(rangeOf(place), 'Mira');
    expect(dialog?.querySelector('newsgloss-ring')).not.toBeNull();
  });
});
