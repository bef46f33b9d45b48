// What is slotted is read where, and as, its slots show it, in open and in closed roots alike.
import { describe, expect, it } from 'vitest';
import { isFilled, NO_HOSTS, slotOf } from '../../page/slots';
import { mount, pick, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';
import { type Presented, present } from '../support/presented';

interface Slotted extends Presented {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
}

const slotted = (mode: ShadowRootMode, shadow: string, light: string): Slotted => {
  const host = document.createElement('section');
  host.innerHTML = light;
  mount('').append(host);
  const root = host.attachShadow({ mode });
  root.innerHTML = shadow;
  const openHost = (element: Element): ShadowRoot | null => (element === host ? root : null);
  return { ...present(untilTestEnds(), 'every', openHost), root, host };
};

describe.each(['open', 'closed'] as const)('what is slotted into an %s root', (mode) => {
  it.each([
    [
      'through two slots with a space between',
      '<b><slot name="a"></slot></b> <slot name="b"></slot>',
      '<i slot="a">Mira</i><i slot="b">Halden</i>',
    ],
    [
      'through two slots, in lines of the source',
      '<p>\n<slot name="a"></slot>\n<slot name="b"></slot>\n</p>',
      '\n<i slot="a">Mira</i>\n<i slot="b">Halden</i>\n',
    ],
    [
      'through a slot for one part and one for all the rest',
      '<p><slot name="a"></slot> <slot></slot></p>',
      '<i slot="a">Mira</i>Halden',
    ],
    ['through one slot', '<p><slot></slot></p>', 'Mira <b>Halden</b>'],
    ['around an empty slot', '<p><slot name="none"></slot>Mira <slot></slot>Halden</p>', ''],
  ])('has a name %s', async (_, shadow, light) => {
    const { texts } = slotted(mode, shadow, light);
    await eventually(() => texts().map((text) => text.replace(/\s+/, ' '))).toEqual([
      'Mira Halden',
    ]);
  });

  it.each([
    [
      'whose parts stand in other order',
      '<p><slot name="b"></slot> <slot name="a"></slot></p>',
      '<i slot="a">Mira</i> <i slot="b">Halden</i>',
    ],
    [
      'with text between the slots',
      '<p><slot name="a"></slot> and <slot name="b"></slot></p>',
      '<i slot="a">Mira</i> <i slot="b">Halden</i>',
    ],
    [
      'with a picture between the slots',
      '<p><slot name="a"></slot><img alt=""><slot name="b"></slot></p>',
      '<i slot="a">Mira</i> <i slot="b">Halden</i>',
    ],
    [
      'over blocks',
      '<p><slot name="a"></slot></p><p><slot name="b"></slot></p>',
      '<i slot="a">Mira</i> <i slot="b">Halden</i>',
    ],
    ['around a slot with something in it', '<p>Mira <slot></slot>Halden</p>', 'and'],
    ['in no slot', '<p>Then</p>', 'Mira <b>Halden</b>'],
  ])('has no name %s', async (_, shadow, light) => {
    const { settled, texts, root } = slotted(mode, `${shadow}<p>ORBA</p>`, light);
    await eventually(texts).toContain('ORBA');
    await settled();
    expect(texts(), root.innerHTML).toEqual(['ORBA']);
  });

  it('stands in the order in which it is seen', async () => {
    const { texts } = slotted(
      mode,
      '<slot name="a"></slot>, Tessaly, <slot name="b"></slot>, <slot></slot>',
      'Northern Pact <i slot="b">ORBA</i> <i slot="a">Mira Halden</i>',
    );
    await eventually(texts).toEqual(['Mira Halden', 'Tessaly', 'ORBA', 'Northern Pact']);
  });

  it('is followed into another slot, and out of all of them', async () => {
    const { texts, host } = slotted(
      mode,
      '<p><slot name="a"></slot></p><p>ORBA</p><p><slot name="b"></slot></p>',
      '<i slot="a">Mira Halden</i>',
    );
    await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
    pick(host, 'i').slot = 'b';
    await eventually(texts).toEqual(['ORBA', 'Mira Halden']);
    pick(host, 'i').slot = 'none';
    await eventually(texts).toEqual(['ORBA']);
    pick(host, 'i').slot = 'a';
    await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
  });

  it('goes and comes with its slot', async () => {
    const { texts, root } = slotted(mode, '<p>ORBA</p><slot></slot>', '<i>Mira Halden</i>');
    await eventually(texts).toEqual(['ORBA', 'Mira Halden']);
    const slot = pick(root, 'slot');
    slot.setAttribute('name', 'other');
    await eventually(texts).toEqual(['ORBA']);
    slot.removeAttribute('name');
    await eventually(texts).toEqual(['ORBA', 'Mira Halden']);
    slot.remove();
    await eventually(texts).toEqual(['ORBA']);
  });

  it('joins a name when its part comes to the slot beside', async () => {
    const { texts, host } = slotted(
      mode,
      '<p><slot name="a"></slot> <slot name="b"></slot></p><p>ORBA</p><slot></slot>',
      '<i slot="a">Mira</i> <i>Halden</i>',
    );
    await eventually(texts).toEqual(['ORBA']);
    pick(host, 'i + i').slot = 'b';
    await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
    pick(host, 'i + i').slot = '';
    await eventually(texts).toEqual(['ORBA']);
  });

  it.each([
    ['code', '<pre><code><slot></slot></code></pre>'],
    ['an editable region', '<div contenteditable><p><slot></slot></p></div>'],
    ['a text box', '<div role="textbox"><slot></slot></div>'],
  ])('is not read in %s', async (_, shadow) => {
    const { settled, texts } = slotted(
      mode,
      `<p>ORBA</p>${shadow}`,
      'Mira Halden<p>Mira Halden</p>',
    );
    await eventually(texts).toContain('ORBA');
    await settled();
    expect(texts()).toEqual(['ORBA']);
  });

  it('is let go when what holds its slot becomes editable', async () => {
    const { texts, root } = slotted(mode, '<p>ORBA</p><div><slot></slot></div>', 'Mira Halden');
    await eventually(texts).toEqual(['ORBA', 'Mira Halden']);
    pick(root, 'div').setAttribute('contenteditable', '');
    await eventually(texts).toEqual(['ORBA']);
    pick(root, 'div').removeAttribute('contenteditable');
    await eventually(texts).toEqual(['ORBA', 'Mira Halden']);
  });
});

describe('what a host has itself', () => {
  it.each(['open', 'closed'] as const)(
    'goes with a late %s root that has no slot',
    async (mode) => {
      const host = pick(mount('<section style="height: 50px">Mira Halden</section>'), 'section');
      let root: ShadowRoot | null = null;
      const { texts } = present(untilTestEnds(), 'every', (element) =>
        element === host ? root : null,
      );
      await eventually(texts).toEqual(['Mira Halden']);
      root = host.attachShadow({ mode });
      root.innerHTML = '<p>ORBA</p>';
      await eventually(texts).toEqual(['ORBA']);
    },
  );
});

describe('a slot', () => {
  it('is none of what stands in no host', () => {
    expect(slotOf(pick(mount('<p><b>Text</b></p>'), 'b'), NO_HOSTS)).toBeNull();
  });

  it('is filled by text, not by white space and comments', () => {
    const host = pick(
      mount('<section><template shadowrootmode="open"><slot></slot></template></section>'),
      'section',
    );
    const slot = host.shadowRoot?.querySelector('slot') ?? document.createElement('slot');
    host.innerHTML = ' <!-- Nothing --> ';
    expect(isFilled(slot)).toBe(false);
    host.append('Text');
    expect(isFilled(slot)).toBe(true);
  });
});
