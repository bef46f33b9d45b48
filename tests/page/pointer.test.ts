// The real mouse and keyboard over mentions.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mount, pick, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';
import {
  HTML,
  type HoverSetting,
  SHOWN,
  startHovering,
  waitOut,
  type Watched,
} from '../support/hovering';

/** A card is seen a frame after it opens. */
const FRAME_MS = 16;

describe('the mouse', () => {
  it('shows the mention that it rests on, once, and hides it when it leaves', async () => {
    const { place, seen } = await startHovering();
    await userEvent.hover(pick(place, 'b'));
    await eventually(() => seen).toEqual([SHOWN]);
    await userEvent.hover(pick(place, 'b'), { position: { x: 30, y: 5 } });
    await waitOut();
    expect(seen).toEqual([SHOWN]);
    await userEvent.hover(pick(place, 'section'));
    await eventually(() => seen).toEqual([SHOWN, 'hide']);
  });

  it('has a card made ready while it rests, and dropped when it goes on or the card is there', async () => {
    const wishes = { dwell: 60_000 };
    const { place, prepared, seen } = await startHovering(HTML, { wishes });
    await userEvent.hover(pick(place, 'b'));
    await eventually(() => prepared).toEqual(['Mira Halden']);
    await userEvent.hover(pick(place, 'section'));
    await eventually(() => prepared).toEqual(['Mira Halden', undefined]);
    expect(seen).toEqual([]);
    wishes.dwell = 300;
    await userEvent.hover(pick(place, 'b'));
    await eventually(() => seen).toEqual([SHOWN]);
    expect(prepared).toEqual(['Mira Halden', undefined, 'Mira Halden', undefined]);
  });

  it.each([
    [1000, 1000 - FRAME_MS],
    [300, 300 - FRAME_MS],
    // Nothing works before.
    [150, 150],
  ])(
    'set to %i ms, shows what it has rested on for %i ms, counted from its last move',
    async (dwell, least) => {
      const { place, seen, shownAt } = await startHovering(HTML, { wishes: { dwell } });
      let movedAt = 0;
      const options = { capture: true, signal: untilTestEnds() };
      const moved = ({ timeStamp }: Event): void => {
        // Where the machine stood still, it may move once more afterwards.
        if (shownAt.length === 0) movedAt = timeStamp;
      };
      addEventListener('pointermove', moved, options);
      await userEvent.hover(pick(place, 'b'));
      await eventually(() => seen).toEqual([SHOWN]);
      const rested = (shownAt[0] ?? 0) - movedAt;
      expect(rested).toBeGreaterThanOrEqual(least);
    },
  );

  it('goes from one mention to the next', async () => {
    const { place, seen } = await startHovering();
    await userEvent.hover(pick(place, 'b'));
    await eventually(() => seen).toEqual([SHOWN]);
    await userEvent.hover(pick(place, 'i'));
    await eventually(() => seen.at(-1)).toBe('show orba ORBA');
  });

  it('shows nothing beside a mention', async () => {
    const { place, seen } = await startHovering();
    await userEvent.hover(pick(place, 'p'), { position: { x: 3, y: 5 } });
    await waitOut();
    expect(seen).toEqual([]);
  });

  it('shows nothing with a button pressed: somebody selects text', async () => {
    const { place, seen } = await startHovering();
    await userEvent.dragAndDrop(pick(place, 'section'), pick(place, 'b'));
    expect(seen).toEqual([]);
  });

  it('keeps the mention while it is over the card', async () => {
    const isInCard = ({ target }: Event): boolean =>
      target instanceof Element && target.localName === 'section';
    const { place, seen } = await startHovering(HTML, { isInCard });
    await userEvent.hover(pick(place, 'b'));
    await eventually(() => seen).toEqual([SHOWN]);
    await userEvent.hover(pick(place, 'section'));
    await waitOut();
    await userEvent.click(pick(place, 'section'));
    expect(seen).toEqual([SHOWN]);
  });

  it('finds mentions in closed roots', async () => {
    const place = mount('<div></div>');
    const root = pick(place, 'div').attachShadow({ mode: 'closed' });
    root.innerHTML = HTML;
    const host = pick(place, 'div');
    const { seen } = await startHovering('', {
      open: (element) => (element === host ? root : null),
    });
    const outer = host.getBoundingClientRect();
    const inner = pick(root, 'b').getBoundingClientRect();
    const position = { x: inner.x - outer.x + 5, y: inner.y - outer.y + 5 };
    await userEvent.hover(host, { position });
    await eventually(() => seen).toEqual([SHOWN]);
  });

  it('leaves for a frame inside the page', async () => {
    const { place, seen } = await startHovering(
      `${HTML}<iframe style="position: fixed; right: 0; top: 0"></iframe>`,
    );
    await userEvent.hover(pick(place, 'b'));
    await eventually(() => seen).toEqual([SHOWN]);
    await userEvent.hover(pick(place, 'iframe'));
    await eventually(() => seen).toEqual([SHOWN, 'hide']);
  });
});

describe('a shown mention', () => {
  const startShown = async (setting: HoverSetting = {}): Promise<Watched> => {
    const watched = await startHovering(HTML, setting);
    await userEvent.hover(pick(watched.place, 'b'));
    await eventually(() => watched.seen).toEqual([SHOWN]);
    return watched;
  };

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['another key', () => userEvent.keyboard('x')],
    ['a press elsewhere', () => userEvent.click(document.body, { position: { x: 2, y: 2 } })],
  ])('is hidden by %s', async (_, act) => {
    const { seen } = await startShown();
    await act();
    await eventually(() => seen).toEqual([SHOWN, 'hide']);
  });

  it.each([
    ['a key that only changes others', '{Shift}'],
    ['a copy', '{Control>}c{/Control}'],
  ])('is not hidden by %s', async (_, keys) => {
    const { seen } = await startShown();
    await userEvent.keyboard(keys);
    await waitOut();
    expect(seen).toEqual([SHOWN]);
  });

  it('is not hidden by what scrolls elsewhere', async () => {
    const { place, seen } = await startShown();
    place.insertAdjacentHTML(
      'beforeend',
      '<div id="ticker" style="height: 20px; overflow: auto"><p style="height: 400px">News</p></div>',
    );
    pick(place, '#ticker').scrollTop = 40;
    await waitOut();
    expect(seen).toEqual([SHOWN]);
  });

  it('is hidden by scrolling', async () => {
    const { place, seen } = await startShown();
    place.insertAdjacentHTML('beforeend', '<div style="height: 4000px"></div>');
    scrollTo(0, 50);
    await eventually(() => seen).toEqual([SHOWN, 'hide']);
  });

  it('is hidden when it is dismissed', async () => {
    const { seen, pointer } = await startShown();
    pointer.dismiss();
    expect(seen).toEqual([SHOWN, 'hide']);
  });

  it('is hidden at the end, after which nothing is shown', async () => {
    const controller = new AbortController();
    const { place, seen } = await startShown({ signal: controller.signal });
    controller.abort();
    expect(seen).toEqual([SHOWN, 'hide']);
    await userEvent.hover(pick(place, 'i'));
    await waitOut();
    expect(seen).toEqual([SHOWN, 'hide']);
  });

  it('is not hidden by keys and events that a page makes up', async () => {
    const { place, seen } = await startShown();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    pick(place, 'i').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    pick(place, 'i').dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    await waitOut();
    expect(seen).toEqual([SHOWN]);
  });
});

describe('a pinned card', () => {
  it('stays when the mouse leaves, and goes when it is closed', async () => {
    const { place, seen, pointer, first } = await startHovering();
    pointer.ask(first());
    pointer.pin();
    await userEvent.hover(pick(place, 'i'));
    await eventually(() => seen).toEqual(['focus mira-halden Mira Halden', 'show orba ORBA']);
    await userEvent.keyboard('{Escape}');
    expect(seen.slice(2)).toEqual(['hide']);
    await userEvent.keyboard('{Escape}');
    expect(seen.slice(2)).toEqual(['hide', 'hide']);
  });

  it('is not doubled by asking for it again', async () => {
    const { seen, pointer, first } = await startHovering();
    pointer.ask(first());
    pointer.pin();
    pointer.ask(first());
    expect(seen).toEqual(['focus mira-halden Mira Halden']);
  });
});

describe('with cards by the mouse and Alt', () => {
  const wishes = { openOn: 'alt' } as const;

  it('the mouse alone shows nothing, and the key brings the card', async () => {
    const { place, seen } = await startHovering(HTML, { wishes });
    await userEvent.hover(pick(place, 'b'));
    await waitOut();
    expect(seen).toEqual([]);
    await userEvent.keyboard('{Alt>}');
    await eventually(() => seen).toEqual([SHOWN]);
    await userEvent.keyboard('{/Alt}');
    await waitOut();
    expect(seen).toEqual([SHOWN]);
  });
});

describe('nothing is shown', () => {
  it('over text that is selected', async () => {
    const { place, seen } = await startHovering();
    getSelection()?.selectAllChildren(pick(place, 'p'));
    await userEvent.hover(pick(place, 'b'));
    await waitOut();
    expect(seen).toEqual([]);
    getSelection()?.empty();
  });

  it('on its own mention again after Escape, until the mouse has left it', async () => {
    const { place, seen } = await startHovering();
    await userEvent.hover(pick(place, 'b'));
    await eventually(() => seen).toEqual([SHOWN]);
    await userEvent.keyboard('{Escape}');
    await userEvent.hover(pick(place, 'b'), { position: { x: 8, y: 8 } });
    await waitOut();
    expect(seen).toEqual([SHOWN, 'hide']);
    await userEvent.hover(pick(place, 'section'));
    await userEvent.hover(pick(place, 'b'));
    await eventually(() => seen).toEqual([SHOWN, 'hide', SHOWN]);
  });

  it('when the extension is gone', async () => {
    const { place, seen } = await startHovering(HTML, { isAlive: () => false });
    await userEvent.hover(pick(place, 'b'));
    await waitOut();
    expect(seen).toEqual([]);
  });

  it('by events that a page makes up', async () => {
    const { place, seen } = await startHovering();
    const { x, y } = pick(place, 'b').getBoundingClientRect();
    for (const type of ['pointerover', 'pointermove', 'pointerdown']) {
      const at = { clientX: x + 5, clientY: y + 5, pointerType: 'mouse', bubbles: true };
      pick(place, 'b').dispatchEvent(new PointerEvent(type, at));
    }
    await waitOut();
    expect(seen).toEqual([]);
  });
});

describe('the page', () => {
  it('gets all its events, and none is prevented', async () => {
    const { place } = await startHovering();
    const got: string[] = [];
    const signal = untilTestEnds();
    for (const type of ['pointermove', 'pointerdown', 'click', 'keydown']) {
      addEventListener(type, (event) => got.push(`${type} ${event.defaultPrevented}`), { signal });
    }
    await userEvent.hover(pick(place, 'b'));
    await userEvent.click(pick(place, 'b'));
    await userEvent.keyboard('x');
    expect(new Set(got)).toEqual(
      new Set(['pointermove false', 'pointerdown false', 'click false', 'keydown false']),
    );
  });
});
