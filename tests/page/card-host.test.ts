// The one element that we add.
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CardHost, createCardHost, type OpenCard } from '../../page/card-host';
import { mount, nextTask, pick, textsIn, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';

const STYLES = '.card { width: 200px; height: 100px }';
const CARD = '<div class="card"><button>Button</button></div>';

const rangeOf = (element: Element): Range => {
  const range = new Range();
  const [text] = textsIn(element);
  if (text === undefined) throw new Error('A text was expected.');
  range.setStart(text, 0);
  range.setEnd(text, text.data.length);
  return range;
};

interface Opened {
  readonly place: HTMLElement;
  readonly host: CardHost;
  readonly card: OpenCard;
  readonly container: HTMLElement;
  /** How often the card was told to be lost. */
  readonly losses: () => number;
}

const openAt = (html: string, signal = untilTestEnds()): Opened => {
  const place = mount(html);
  const host = createCardHost(STYLES, signal);
  let container = place;
  let losses = 0;
  const ready = host.prepare((element) => {
    container = element;
    element.innerHTML = CARD;
  });
  const opened = ready.open(rangeOf(pick(place, 'b')), () => {
    losses += 1;
    opened?.close();
  });
  if (opened === undefined) throw new Error('There is no room for the card.');
  return { place, host, card: opened, container, losses: () => losses };
};

const elements = (): readonly Element[] => [...document.querySelectorAll('newsgloss-card')];
const onlyElement = (): Element => {
  const [element, ...others] = elements();
  if (element === undefined || others.length > 0) throw new Error('One card was expected.');
  return element;
};

const nothing = (): void => undefined;

const IN_THE_MIDDLE =
  '<p style="position: fixed; left: 200px; top: 200px">By <b>Mira Halden</b></p>';

describe('the host of a card', () => {
  it('is not there before a card opens', () => {
    createCardHost(STYLES, untilTestEnds()).prepare(nothing);
    expect(elements()).toEqual([]);
  });

  it('tells what is drawn when it stands in the page', async () => {
    const place = mount(IN_THE_MIDDLE);
    let told: boolean | undefined;
    const ready = createCardHost(STYLES, untilTestEnds()).prepare((container, inPage) => {
      void inPage.then(() => (told = container.isConnected));
    });
    await nextTask();
    expect(told).toBeUndefined();
    ready.open(rangeOf(pick(place, 'b')), nothing);
    await eventually(() => told).toBe(true);
  });

  it('holds what is drawn, out of the reach of the page', () => {
    const { container } = openAt(IN_THE_MIDDLE);
    expect(container.querySelector('button')?.textContent).toBe('Button');
    expect(onlyElement().shadowRoot).toBeNull();
  });

  it('is in the top layer', () => {
    openAt(IN_THE_MIDDLE);
    expect(onlyElement().matches(':popover-open')).toBe(true);
  });

  it('stands under the name, at its beginning', async () => {
    const { place } = openAt(IN_THE_MIDDLE);
    const name = pick(place, 'b').getBoundingClientRect();
    await eventually(() => onlyElement().getBoundingClientRect().x).toBe(name.x);
    const { y } = onlyElement().getBoundingClientRect();
    expect(y - name.bottom).toBeGreaterThan(0);
    expect(y - name.bottom).toBeLessThan(20);
  });

  it.each([
    ['at the bottom', 'left: 100px; bottom: 2px'],
    ['at the right', 'right: 2px; top: 100px'],
    ['in the corner', 'right: 2px; bottom: 2px'],
    ['above the window', 'left: 100px; top: -5px'],
  ])('stays in the window for a name %s', async (_, style) => {
    openAt(`<p style="position: fixed; margin: 0; ${style}"><b>Mira Halden</b></p>`);
    await eventually(() => {
      const { left, top, right, bottom } = onlyElement().getBoundingClientRect();
      return top !== 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    }).toBe(true);
  });

  it('stands at one line of a name that is broken, not between', async () => {
    const { place } = openAt(
      '<p style="width: 60px; margin: 50px 300px; text-indent: 12px"><b>Mira Halden</b></p>',
    );
    const lines = [...rangeOf(pick(place, 'b')).getClientRects()];
    expect(lines).toHaveLength(2);
    await eventually(() => {
      const card = onlyElement().getBoundingClientRect();
      return lines.some(({ x, bottom }) => x === card.x && bottom < card.y && card.y < bottom + 20);
    }).toBe(true);
  });

  it('follows a name that moves', async () => {
    const { place } = openAt(IN_THE_MIDDLE);
    const x = (): number => onlyElement().getBoundingClientRect().x;
    await eventually(x).toBeGreaterThan(200);
    pick(place, 'p').style.left = '300px';
    await eventually(x).toBe(pick(place, 'b').getBoundingClientRect().x);
  });

  it('stands inside a modal dialog, where it can be used', () => {
    const place = mount('<dialog><b>Mira Halden</b></dialog>');
    const dialog = place.querySelector('dialog');
    dialog?.showModal();
    const ready = createCardHost(STYLES, untilTestEnds()).prepare(nothing);
    ready.open(rangeOf(pick(place, 'b')), nothing);
    expect(onlyElement().parentElement).toBe(dialog);
    dialog?.close();
  });

  it('moves into a modal dialog that opens around its name, and out again', async () => {
    const { place } = openAt('<dialog open><b>Mira Halden</b></dialog>');
    const dialog = place.querySelector('dialog');
    expect(onlyElement().parentElement).toBe(document.documentElement);
    dialog?.close();
    dialog?.showModal();
    await eventually(() => onlyElement().parentElement).toBe(dialog);
    expect(onlyElement().matches(':popover-open')).toBe(true);
    dialog?.close();
    dialog?.show();
    await eventually(() => onlyElement().parentElement).toBe(document.documentElement);
  });

  it('is as large and stands where it does on other pages where the page magnifies itself', async () => {
    const root = document.documentElement.style;
    onTestFinished(() => void root.removeProperty('zoom'));
    root.setProperty('zoom', '2');
    const { place } = openAt('<p style="margin: 50px 100px"><b>Mira Halden</b></p>');
    const name = pick(place, 'b').getBoundingClientRect();
    const box = (): DOMRect => onlyElement().getBoundingClientRect();
    await eventually(() => Math.round(box().x)).toBe(Math.round(name.x));
    expect(name.x).toBe(200);
    expect(box().y - name.bottom).toBeLessThan(20);
    expect([box().width, box().height]).toEqual([200, 100]);
  });

  it('keeps events from the page, and tells which are its own', () => {
    const { container, host } = openAt(IN_THE_MIDDLE);
    const seen: Event[] = [];
    const own: boolean[] = [];
    const signal = untilTestEnds();
    addEventListener('click', (event) => own.push(host.holds(event)), { capture: true, signal });
    document.addEventListener('click', (event) => seen.push(event), { signal });
    container.querySelector('button')?.click();
    expect(seen).toEqual([]);
    document.body.click();
    expect(seen).toHaveLength(1);
    expect(own).toEqual([true, false]);
  });

  it('is not changed by what the page says of all elements', () => {
    const place = mount(
      `<style>* { display: none !important; opacity: 0 !important; zoom: 3; margin: 9px !important;
         padding: 9px !important; border: 9px solid red !important; overflow: scroll !important;
         background: red !important } b, p { display: block !important }</style>`,
    );
    place.style.setProperty('display', 'block', 'important');
    openAt(IN_THE_MIDDLE);
    const style = getComputedStyle(onlyElement());
    const { display, opacity, zoom, overflow, backgroundColor } = style;
    expect([display, opacity, zoom, overflow]).toEqual(['block', '1', '1', 'visible']);
    expect([style.margin, style.padding, style.borderWidth]).toEqual(['0px', '0px', '0px']);
    expect(backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });
});

describe('a card', () => {
  it('closes, and leaves nothing', () => {
    const { card } = openAt(IN_THE_MIDDLE);
    card.close();
    expect(elements()).toEqual([]);
    card.close();
  });

  it('leaves room for others, and each closes by itself', () => {
    const { host, place, card } = openAt(IN_THE_MIDDLE);
    const first = onlyElement();
    host.prepare(nothing).open(rangeOf(pick(place, 'p')), nothing);
    expect(elements()).toHaveLength(2);
    card.close();
    expect(onlyElement()).not.toBe(first);
  });

  it('gives the focus back to what had it', () => {
    const field = pick(mount('<input>'), 'input');
    field.focus();
    const { card, container } = openAt(IN_THE_MIDDLE);
    container.querySelector('button')?.focus();
    expect(document.activeElement).toBe(onlyElement());
    card.close();
    expect(document.activeElement).toBe(field);
  });

  it('leaves the focus where the reader has put it since', () => {
    const place = mount('<input id="one"><input id="two">');
    pick(place, '#one').focus();
    const { card } = openAt(IN_THE_MIDDLE);
    pick(place, '#two').focus();
    card.close();
    expect(document.activeElement).toBe(pick(place, '#two'));
  });

  it('closes at the end', () => {
    const controller = new AbortController();
    openAt(IN_THE_MIDDLE, controller.signal);
    controller.abort();
    expect(elements()).toEqual([]);
  });

  it.each([
    ['is removed', (place: HTMLElement) => pick(place, 'b').remove()],
    ['is emptied', (place: HTMLElement) => pick(place, 'b').replaceChildren()],
    [
      'changes',
      (place: HTMLElement) => textsIn(pick(place, 'b')).forEach((text) => (text.data = 'Mira')),
    ],
    [
      'becomes another of the same length',
      (place: HTMLElement) =>
        textsIn(pick(place, 'b')).forEach((text) => (text.data = 'Rima Halden')),
    ],
    ['is hidden', (place: HTMLElement) => pick(place, 'p').style.setProperty('display', 'none')],
    ['loses a part', (place: HTMLElement) => textsIn(pick(place, 'b'))[0]?.deleteData(2, 3)],
  ])('closes when its name %s', async (_, change) => {
    const { place, losses } = openAt(IN_THE_MIDDLE);
    // Placed, and at rest.
    await eventually(() => onlyElement().getBoundingClientRect().x).toBeGreaterThan(100);
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    change(place);
    await eventually(elements).toEqual([]);
    expect(losses()).toBe(1);
  });

  it('knows when the page has thrown it out', async () => {
    const { losses } = openAt(IN_THE_MIDDLE);
    onlyElement().remove();
    await eventually(losses).toBe(1);
  });

  it('stays when the text around its name changes', async () => {
    const { place, losses } = openAt(IN_THE_MIDDLE);
    pick(place, 'p').prepend('Written today. ');
    pick(place, 'p').append(', from Tessaly');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(losses()).toBe(0);
    expect(elements()).toHaveLength(1);
  });
});
