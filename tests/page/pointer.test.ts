// The real mouse and keyboard over mentions.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ShadowOpener } from '../../page/hosts';
import { startPointer } from '../../page/pointer';
import type { FoundMention } from '../../page/present';
import { mount, pick, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';
import { present } from '../support/presented';

interface Watched {
  readonly place: HTMLElement;
  /** What was shown and hidden, in order. */
  readonly seen: string[];
  readonly dismiss: () => void;
}

interface Setting {
  readonly isAlive?: () => boolean;
  readonly isInCard?: (event: Event) => boolean;
  readonly open?: ShadowOpener;
  readonly signal?: AbortSignal;
}

const HTML =
  '<p style="margin: 80px">By <b>Mira Halden</b> and <i>ORBA</i>.</p><section style="height: 300px">End</section>';

const start = async (html = HTML, setting: Setting = {}): Promise<Watched> => {
  const { isAlive = () => true, isInCard = () => false, open, signal = untilTestEnds() } = setting;
  const place = mount(html);
  const { page, presentation, settled } = present(signal, 'every', open);
  await settled();
  const seen: string[] = [];
  const { dismiss } = startPointer({
    page,
    presentation,
    isAlive,
    isInCard,
    show: ({ entities, range }: FoundMention) =>
      seen.push(`show ${entities.join()} ${range.toString()}`),
    escaped: () => undefined,
    hide: () => seen.push('hide'),
    signal,
  });
  await userEvent.hover(document.body, { position: { x: 2, y: 2 } });
  return { place, seen, dismiss };
};

/** Twice as long as a card needs to open or to close. */
const waitOut = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

const SHOWN = 'show mira-halden Mira Halden';

describe('the mouse', () => {
  it('shows the mention that it rests on, once, and hides it when it leaves', async () => {
    const { place, seen } = await start();
    await userEvent.hover(pick(place, 'b'));
    await eventually(() => seen).toEqual([SHOWN]);
    await userEvent.hover(pick(place, 'b'), { position: { x: 30, y: 5 } });
    await waitOut();
    expect(seen).toEqual([SHOWN]);
    await userEvent.hover(pick(place, 'section'));
    await eventually(() => seen).toEqual([SHOWN, 'hide']);
  });

  it('goes from one mention to the next', async () => {
    const { place, seen } = await start();
    await userEvent.hover(pick(place, 'b'));
    await eventually(() => seen).toEqual([SHOWN]);
    await userEvent.hover(pick(place, 'i'));
    await eventually(() => seen.at(-1)).toBe('show orba ORBA');
  });

  it('shows nothing beside a mention', async () => {
    const { place, seen } = await start();
    await userEvent.hover(pick(place, 'p'), { position: { x: 3, y: 5 } });
    await waitOut();
    expect(seen).toEqual([]);
  });

  it('shows nothing with a button pressed: somebody selects text', async () => {
    const { place, seen } = await start();
    await userEvent.dragAndDrop(pick(place, 'section'), pick(place, 'b'));
    expect(seen).toEqual([]);
  });

  it('keeps the mention while it is over the card', async () => {
    const isInCard = ({ target }: Event): boolean =>
      target instanceof Element && target.localName === 'section';
    const { place, seen } = await start(HTML, { isInCard });
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
    const { seen } = await start('', { open: (element) => (element === host ? root : null) });
    const outer = host.getBoundingClientRect();
    const inner = pick(root, 'b').getBoundingClientRect();
    const position = { x: inner.x - outer.x + 5, y: inner.y - outer.y + 5 };
    await userEvent.hover(host, { position });
    await eventually(() => seen).toEqual([SHOWN]);
  });

  it('leaves for a frame inside the page', async () => {
    const { place, seen } = await start(
      `${HTML}<iframe style="position: fixed; right: 0; top: 0"></iframe>`,
    );
    await userEvent.hover(pick(place, 'b'));
    await eventually(() => seen).toEqual([SHOWN]);
    await userEvent.hover(pick(place, 'iframe'));
    await eventually(() => seen).toEqual([SHOWN, 'hide']);
  });
});

describe('a shown mention', () => {
  const startShown = async (setting: Setting = {}): Promise<Watched> => {
    const watched = await start(HTML, setting);
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

  it('is hidden by scrolling', async () => {
    const { place, seen } = await startShown();
    place.insertAdjacentHTML('beforeend', '<div style="height: 4000px"></div>');
    scrollTo(0, 50);
    await eventually(() => seen).toEqual([SHOWN, 'hide']);
  });

  it('is hidden when it is dismissed', async () => {
    const { seen, dismiss } = await startShown();
    dismiss();
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

describe('nothing is shown', () => {
  it('when the extension is gone', async () => {
    const { place, seen } = await start(HTML, { isAlive: () => false });
    await userEvent.hover(pick(place, 'b'));
    await waitOut();
    expect(seen).toEqual([]);
  });

  it('by events that a page makes up', async () => {
    const { place, seen } = await start();
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
    const { place } = await start();
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
