// The mentions of a page by keyboard.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Keyboard, startKeyboard } from '../../page/keyboard';
import { createRing, type Ring } from '../../page/ring';
import { mount, pick, untilTestEnds } from '../support/document';
import { present } from '../support/presented';

interface Started {
  readonly place: HTMLElement;
  readonly keyboard: Keyboard;
  readonly ring: Ring;
  readonly asked: string[];
}

const start = async (html: string): Promise<Started> => {
  const signal = untilTestEnds();
  const place = mount(html);
  const { page, presentation, settled } = present(signal);
  await settled();
  const asked: string[] = [];
  const ring = createRing(signal);
  const ask = ({ entities, range }: { entities: readonly string[]; range: Range }): void =>
    void asked.push(`${entities.join()} ${range.toString()}`);
  return { place, ring, asked, keyboard: startKeyboard({ page, presentation, ring, ask }, signal) };
};
const words = (text: string): string => text;
const select = (element: Node): void => getSelection()?.selectAllChildren(element);
const SPACE = '<div style="height: 2000px"></div>';
const HTML = `<p>By <b>Mira Halden</b> of <i>ORBA</i>.</p>${SPACE}<p><a href="#x">In <u>Tessaly</u></a></p>${SPACE}`;

describe('keys', () => {
  it('know how many mentions there are, and which of them are passed', async () => {
    const { keyboard, place } = await start(HTML);
    expect(keyboard.mentions()).toMatchObject({ count: 3, at: undefined, passed: 0 });
    pick(place, 'a').scrollIntoView();
    expect(keyboard.mentions().passed).toBe(2);
    scrollTo(0, 0);
  });

  it('bring the reader to a mention, into view, with a ring around it', async () => {
    const { keyboard, ring, place } = await start(HTML);
    keyboard.goTo(2, words);
    expect(ring.around()?.toString()).toBe('Tessaly');
    const { top, bottom } = pick(place, 'u').getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(innerHeight);
    expect(keyboard.mentions().at).toBe(2);
    scrollTo(0, 0);
  });

  it('leave the focus and the selection of the page as they are', async () => {
    const { keyboard, place } = await start(HTML);
    pick(place, 'a').focus({ preventScroll: true });
    keyboard.goTo(0, words);
    expect(document.activeElement).toBe(pick(place, 'a'));
    expect(getSelection()?.isCollapsed ?? true).toBe(true);
  });

  it.each(['{Escape}', 'pointer'])('take the ring away again: %s', async (way) => {
    const { keyboard, ring } = await start(HTML);
    keyboard.goTo(0, words);
    if (way === 'pointer') await userEvent.click(document.body, { position: { x: 1, y: 1 } });
    else await userEvent.keyboard(way);
    expect(ring.around()).toBeUndefined();
  });

  it('open the card of the mention with the ring', async () => {
    const { keyboard, asked } = await start(HTML);
    keyboard.goTo(1, words);
    expect(keyboard.open()).toBe(true);
    expect(asked).toEqual(['orba ORBA']);
  });

  it('open that of the mention in the link with the focus, or else of the first in view', async () => {
    const { keyboard, place, asked } = await start(HTML);
    keyboard.open();
    pick(place, 'a').focus({ preventScroll: true });
    keyboard.open();
    expect(asked).toEqual(['mira-halden Mira Halden', 'tessaly Tessaly']);
    scrollTo(0, 0);
  });

  it('open that of the mention that is selected, in part or with words around it', async () => {
    const { keyboard, place, asked } = await start(
      '<p>The <em>late <i>ORBA</i> of old</em> and <b>Mira Halden</b></p>',
    );
    select(pick(place, 'em'));
    expect(keyboard.open()).toBe(true);
    const [name] = pick(place, 'b').childNodes;
    if (name) getSelection()?.setBaseAndExtent(name, 1, name, 3);
    expect(keyboard.open()).toBe(true);
    expect(asked).toEqual(['orba ORBA', 'mira-halden Mira Halden']);
    getSelection()?.removeAllRanges();
  });

  it.each([
    ['no mention', 'u'],
    ['several mentions', 'p'],
  ])('open none where %s is selected', async (_, selector) => {
    const { keyboard, place, asked } = await start(
      '<p><u>Rain</u> fell on <i>ORBA</i> and <b>Mira Halden</b></p>',
    );
    select(pick(place, selector));
    expect(keyboard.open()).toBe(false);
    expect(asked).toEqual([]);
    getSelection()?.removeAllRanges();
  });

  it('open none where nothing is mentioned', async () => {
    const { keyboard } = await start('<p>Rain fell.</p>');
    expect(keyboard.mentions().count).toBe(0);
    expect(keyboard.open()).toBe(false);
  });
});
