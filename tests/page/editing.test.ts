// Texts that become editable are let go, and read again when they are editable no more.
import { describe, expect, it, onTestFinished } from 'vitest';
import { mount, pick, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';
import { present, textsAfterTheEnd } from '../support/presented';

describe('a text that is read', () => {
  it.each([
    ['contenteditable', ''],
    ['contenteditable', 'true'],
    ['contenteditable', 'plaintext-only'],
    ['role', 'textbox'],
  ])('is let go when %s is set to "%s", until it is taken off', async (attribute, value) => {
    const place = mount('<div><p>So <b>Mira</b> Halden</p></div><p>ORBA</p>');
    const { texts, paintedTexts } = present(untilTestEnds());
    await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
    pick(place, 'div').setAttribute(attribute, value);
    await eventually(texts).toEqual(['ORBA']);
    expect(paintedTexts()).toEqual(['ORBA']);
    pick(place, 'div').removeAttribute(attribute);
    await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
  });

  it('is let go in a shadow root too, and with the host of its root', async () => {
    const place = mount(
      '<section><template shadowrootmode="open"><p>Mira Halden</p></template></section><p>ORBA</p>',
    );
    const { texts } = present(untilTestEnds());
    const host = pick(place, 'section');
    const inside = host.shadowRoot?.querySelector('p');
    for (const element of [inside, host]) {
      await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
      element?.setAttribute('contenteditable', '');
      await eventually(texts).toEqual(['ORBA']);
      element?.removeAttribute('contenteditable');
    }
    await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
  });

  it('is let go while the whole document is edited', async () => {
    mount('<p>Mira Halden</p><p><svg><text>ORBA</text></svg></p>');
    const { texts } = present(untilTestEnds());
    await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
    onTestFinished(() => void (document.designMode = 'off'));
    document.designMode = 'on';
    await eventually(texts).toEqual([]);
    document.designMode = 'off';
    await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
  });
});

describe('a text that is editable from the beginning', () => {
  it('is read when it is so no longer', async () => {
    const place = mount('<div contenteditable><p>Mira Halden</p></div>');
    const { settled, texts } = present(untilTestEnds());
    await settled();
    expect(texts()).toEqual([]);
    pick(place, 'div').contentEditable = 'false';
    await eventually(texts).toEqual(['Mira Halden']);
  });
});

it('after the end nothing is read', async () => {
  const texts = await textsAfterTheEnd((named) => {
    named.contentEditable = 'true';
  });
  expect(texts).toEqual(['Mira Halden']);
});
