// Scrolling inside shadow roots, under an open card.
import { describe, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { closedRootsAt } from '../support/closed-roots';
import { pick } from '../support/document';
import { eventually } from '../support/eventually';
import { SHOWN, startHovering } from '../support/hovering';

describe('a card', () => {
  it('is hidden by scrolling in a closed shadow root that it is slotted into', async () => {
    const open = closedRootsAt(
      '.host',
      '<div style="height: 90px; overflow: auto"><slot></slot><p style="height: 900px"></p></div>',
    );
    const html = '<div class="host"><p>By <b>Mira Halden</b>.</p></div>';
    const { place, seen } = await startHovering(html, { open });
    await userEvent.hover(pick(place, 'b'));
    await eventually(() => seen).toEqual([SHOWN]);
    const scroller = open(pick(place, '.host'))?.querySelector('div');
    scroller?.scrollBy(0, 5);
    await eventually(() => seen).toEqual([SHOWN, 'hide']);
  });
});
