// Every frame is a page of its own, wherever its document comes from.
import type { Frame, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../scripts/support/mentions';
import { cardGone, openCard, waitOut } from '../support/card';
import { eventually } from '../support/eventually';
import { markedTexts } from '../support/marks';
import { useNewsgloss } from '../support/newsgloss';
import { documentOf } from '../support/site';

const { open, site, worker } = useNewsgloss();

const SIZE = 'style="margin: 50px" width="600" height="500"';
const INNER = documentOf('<p>Anwar Ibrahim spoke.</p>');

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const FRAMES: readonly (readonly [string, () => string])[] = [
  ['of the same origin', () => `<iframe ${SIZE} src="${site().serve(INNER)}"></iframe>`],
  [
    'of another site',
    () => `<iframe ${SIZE} src="${site().elsewhere(site().serve(INNER))}"></iframe>`,
  ],
  ['with its document in srcdoc', () => `<iframe ${SIZE} srcdoc="${escaped(INNER)}"></iframe>`],
  [
    'that is about:blank and written into',
    () => `<iframe ${SIZE}></iframe><script>
      document.querySelector('iframe').contentDocument.body.innerHTML = '<p>Anwar Ibrahim spoke.</p>';
    </script>`,
  ],
  [
    'that is opened and written',
    () => `<iframe ${SIZE}></iframe><script>
      const inner = document.querySelector('iframe').contentDocument;
      inner.open(); inner.write('<p>Anwar Ibrahim spoke.</p>'); inner.close();
    </script>`,
  ],
  ['that is sandboxed', () => `<iframe ${SIZE} sandbox src="${site().serve(INNER)}"></iframe>`],
  [
    'that is sandboxed, with its document in srcdoc',
    () => `<iframe ${SIZE} sandbox srcdoc="${escaped(INNER)}"></iframe>`,
  ],
  [
    'with its document in a blob',
    () => `<iframe ${SIZE}></iframe><script>
      document.querySelector('iframe').src = URL.createObjectURL(
        new Blob(['<p>Anwar Ibrahim spoke.</p>'], { type: 'text/html' }));
    </script>`,
  ],
  [
    'in a shadow root',
    () =>
      `<section><template shadowrootmode="closed"><iframe ${SIZE} srcdoc="${escaped(INNER)}"></iframe></template></section>`,
  ],
  [
    'with its document in a data address',
    () => `<iframe ${SIZE} src="data:text/html,<p>Anwar Ibrahim spoke.</p>"></iframe>`,
  ],
];

const innerFrame = (tab: Page): Frame => {
  const frame = tab.frames().find((candidate) => candidate !== tab.mainFrame());
  if (frame === undefined) throw new Error('The tab has one frame.');
  return frame;
};

describe.each(FRAMES)('a frame %s', (_, html) => {
  it('is painted, and opens its cards', async () => {
    const tab = await open(html());
    await eventually(() => markedTexts(innerFrame(tab))).toEqual(['Anwar Ibrahim']);
    await openCard(tab, 'Anwar Ibrahim', 'Anwar Ibrahim', innerFrame(tab));
  });
});

describe('a card in a frame', () => {
  const openInFrame = async (body = ''): Promise<Page> => {
    const tab = await open(`${body}<iframe ${SIZE} src="${site().serve(INNER)}"></iframe>`);
    await eventually(() => markedTexts(innerFrame(tab))).toEqual(['Anwar Ibrahim']);
    await openCard(tab, 'Anwar Ibrahim', 'Anwar Ibrahim', innerFrame(tab));
    return tab;
  };

  it('closes when the mouse leaves the frame', async () => {
    const tab = await openInFrame();
    await tab.mouse.move(1000, 10);
    await cardGone(tab);
  });

  it('closes on Escape while the focus is in the frame', async () => {
    const tab = await openInFrame();
    await innerFrame(tab).evaluate(() => focus());
    await tab.keyboard.press('Escape');
    await cardGone(tab);
  });

  it('closes on Escape while the focus is in the page around it', async () => {
    const tab = await openInFrame('<p>BRICS met. <input autofocus></p>');
    await tab.keyboard.press('Escape');
    await cardGone(tab);
  });
});

describe('a frame that is too small to read', () => {
  const grown = (tab: Page): Promise<void> =>
    tab.evaluate(() => {
      const frame = document.querySelector('iframe');
      frame?.removeAttribute('hidden');
      frame?.setAttribute('width', '600');
      frame?.setAttribute('height', '200');
    });

  it.each([
    ['low', () => `<iframe width="600" height="10" src="${site().serve(INNER)}"></iframe>`],
    ['narrow', () => `<iframe width="60" height="200" src="${site().serve(INNER)}"></iframe>`],
    ['not shown', () => `<iframe hidden ${SIZE} src="${site().serve(INNER)}"></iframe>`],
    [
      'a pixel, and of another site',
      () => `<iframe width="1" height="1" src="${site().elsewhere(site().serve(INNER))}"></iframe>`,
    ],
    [
      'written into',
      () => `<iframe width="1" height="1"></iframe><script>
        const inner = document.querySelector('iframe').contentDocument;
        inner.open(); inner.write('<p>Anwar Ibrahim spoke.</p>'); inner.close();
      </script>`,
    ],
  ])('since it is %s is left alone until it grows', async (_, html) => {
    const tab = await open(`<p>BRICS met.</p>${html()}`);
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
    await waitOut(tab);
    const found = await mentionsOf(worker(), tab);
    expect(found.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([['BRICS']]);
    await grown(tab);
    await eventually(() => markedTexts(innerFrame(tab))).toEqual(['Anwar Ibrahim']);
  });
});

describe('frames of a tab', () => {
  it('have mentions of their own', async () => {
    const tab = await open(
      `<p>BRICS met.</p><iframe ${SIZE} src="${site().elsewhere(site().serve(INNER))}"></iframe>`,
    );
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
    const found = await mentionsOf(worker(), tab);
    expect(found.map(({ isTop, mentions }) => [isTop, mentions.map(({ text }) => text)])).toEqual([
      [true, ['BRICS']],
      [false, ['Anwar Ibrahim']],
    ]);
  });

  it('are read when they come late, and when they go elsewhere', async () => {
    const tab = await open('<p>BRICS met.</p>');
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
    await tab.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      frame.width = '600';
      document.body.append(frame);
    }, site().serve(INNER));
    await eventually(() => markedTexts(innerFrame(tab))).toEqual(['Anwar Ibrahim']);
    await innerFrame(tab).goto(site().serve(documentOf('<p>Vladimir Putin left.</p>')));
    await eventually(() => markedTexts(innerFrame(tab))).toEqual(['Vladimir Putin']);
  });
});
