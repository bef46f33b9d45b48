// Clicks and taps on mentions.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { closedRootsAt } from '../support/closed-roots';
import { pick } from '../support/document';
import { HTML, SHOWN, startHovering, waitOut } from '../support/hovering';

describe('with cards by click', () => {
  const wishes = { openOn: 'click' } as const;

  it('the resting mouse shows nothing', async () => {
    const { place, seen } = await startHovering(HTML, { wishes });
    await userEvent.hover(pick(place, 'b'));
    await waitOut();
    expect(seen).toEqual([]);
  });

  it('a click shows, another hides, and leaving does neither', async () => {
    const { place, seen } = await startHovering(HTML, { wishes });
    await userEvent.click(pick(place, 'b'));
    expect(seen).toEqual([SHOWN]);
    await userEvent.hover(pick(place, 'section'));
    await waitOut();
    expect(seen).toEqual([SHOWN]);
    await userEvent.click(pick(place, 'b'));
    expect(seen).toEqual([SHOWN, 'hide']);
  });

  it.each([
    ['a link', '<a href="#there"><b>Mira Halden</b></a>'],
    ['a button', '<button><b>Mira Halden</b></button>'],
    ['a label', '<label><b>Mira Halden</b></label>'],
    [
      'a button that it is slotted into',
      '<div><template shadowrootmode="open"><button style="cursor: auto"><slot></slot></button></template><b>Mira Halden</b></div>',
    ],
    ['something that shows a hand', '<p style="cursor: pointer"><b>Mira Halden</b></p>'],
  ])('a click stays with %s', async (_, html) => {
    const { place, seen } = await startHovering(`${html}<section>End</section>`, { wishes });
    await userEvent.click(pick(place, 'b'));
    expect(seen).toEqual([]);
  });

  it('a click stays with a button of a closed root that it is slotted into', async () => {
    const open = closedRootsAt('.host', '<button style="cursor: auto"><slot></slot></button>');
    const html = '<div class="host"><b>Mira Halden</b></div><section>End</section>';
    const { place, seen } = await startHovering(html, { wishes, open });
    await userEvent.click(pick(place, 'b'));
    expect(seen).toEqual([]);
  });

  it('a click with a key held stays with the page', async () => {
    const { place, seen } = await startHovering(HTML, { wishes });
    await userEvent.click(pick(place, 'b'), { modifiers: ['Shift'] });
    expect(seen).toEqual([]);
  });

  it('a selection that ends on a name shows nothing', async () => {
    const { place, seen } = await startHovering(HTML, { wishes });
    await userEvent.dblClick(pick(place, 'b'));
    expect(getSelection()?.isCollapsed).toBe(false);
    expect(seen.at(-1)).not.toBe(SHOWN);
    getSelection()?.empty();
  });
});
