// Every frame is a page of its own, wherever its document comes from.
import { type Content, countOf, innerFrame, type Tab } from '../../support/tab';
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../scripts/support/mentions';
import { cardGone, cardName, openCard, waitOut } from '../../support/card';
import { eventually } from '../../support/eventually';
import { markedTexts } from '../../support/marks';
import { useEitherBrowser } from '../../support/either-browser';
import { documentOf } from '../../support/site';

const { open, site, background } = useEitherBrowser();

const SIZE = 'style="margin: 50px" width="600" height="500"';
/** All kinds stand in one window. */
const SMALL = 'style="float: left" width="300" height="180"';
const INNER = documentOf('<p>Anwar Ibrahim spoke.</p>');

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Frames of all kinds, each around a text that says which it is. */
const FRAMES: Readonly<Record<string, (html: string) => string>> = {
  'of the same origin': (html) =>
    `<iframe ${SMALL} src="${site().serve(documentOf(html))}"></iframe>`,
  'of another site': (html) =>
    `<iframe ${SMALL} src="${site().elsewhere(site().serve(documentOf(html)))}"></iframe>`,
  'with its document in srcdoc': (html) => `<iframe ${SMALL} srcdoc="${escaped(html)}"></iframe>`,
  'that is blank and written into': (html) => `<iframe ${SMALL}></iframe><script>
    document.currentScript.previousSibling.contentDocument.body.innerHTML = '${html}';
  </script>`,
  'that is opened and written': (html) => `<iframe ${SMALL}></iframe><script>
    const inner = document.currentScript.previousSibling.contentDocument;
    inner.open(); inner.write('${html}'); inner.close();
  </script>`,
  'that is sandboxed': (html) =>
    `<iframe ${SMALL} sandbox src="${site().serve(documentOf(html))}"></iframe>`,
  'that is sandboxed, with its document in srcdoc': (html) =>
    `<iframe ${SMALL} sandbox srcdoc="${escaped(html)}"></iframe>`,
  'with its document in a blob': (html) => `<iframe ${SMALL}></iframe><script>
    document.currentScript.previousSibling.src = URL.createObjectURL(
      new Blob(['${html}'], { type: 'text/html' }));
  </script>`,
  'in a shadow root': (html) =>
    `<section><template shadowrootmode="closed"><iframe ${SMALL} srcdoc="${escaped(html)}"></iframe></template></section>`,
  'with its document in a data address': (html) =>
    `<iframe ${SMALL} src="data:text/html,${html}"></iframe>`,
};

const inner = (tab: Tab): readonly Content[] =>
  tab.frames().filter((frame) => frame !== tab.mainFrame());

describe('a frame', () => {
  it('is painted, and opens its cards, wherever its document comes from', async () => {
    const kinds = Object.entries(FRAMES);
    const tab = await open(
      kinds.map(([kind, frame]) => frame(`<p>${kind}: Anwar Ibrahim</p>`)).join(''),
    );
    const painted = async (): Promise<readonly string[]> => {
      const found = await Promise.all(
        inner(tab).map(async (frame) => {
          const text = await frame.evaluate(() => document.body.innerText);
          return [text.split(':')[0], ...(await markedTexts(frame))].join();
        }),
      );
      return found.toSorted();
    };
    await eventually(painted).toEqual(kinds.map(([kind]) => `${kind},Anwar Ibrahim`).toSorted());
    for (const frame of inner(tab)) {
      await openCard(tab, 'Anwar Ibrahim', 'Anwar Ibrahim', frame);
      expect(await countOf(frame, 'newsgloss-card')).toBe(1);
      await tab.keyboard.press('Escape');
      await cardGone(tab);
    }
  });
});

describe('a card in a frame', () => {
  const openInFrame = async (body = ''): Promise<Tab> => {
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

  it.each([
    ['that names somebody', 'BRICS'],
    ['that names nobody', 'Nobody'],
  ])('closes on Escape while the focus is in the page around it, %s', async (_, who) => {
    const tab = await openInFrame(`<p>${who} met. <input autofocus></p>`);
    // What hears the key there comes with the card.
    await eventually(async () => {
      await tab.keyboard.press('Escape');
      return cardName(tab);
    }).toBeUndefined();
  });
});

describe('a frame that is too small to read, or blank', () => {
  it('is left alone until it grows, or is written into', async () => {
    const address = site().serve(INNER);
    const small = [
      `<iframe width="600" height="10" src="${address}"></iframe>`,
      `<iframe width="60" height="200" src="${address}"></iframe>`,
      `<iframe hidden ${SIZE} src="${address}"></iframe>`,
      `<iframe width="1" height="1" src="${site().elsewhere(address)}"></iframe>`,
      `<iframe width="1" height="1"></iframe><script>
        const inner = document.currentScript.previousSibling.contentDocument;
        inner.open(); inner.write('<p>Anwar Ibrahim spoke.</p>'); inner.close();
      </script>`,
    ];
    const tab = await open(
      `<p>BRICS met.</p>${small.join('')}<iframe id="blank" ${SIZE}></iframe>`,
    );
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
    await waitOut(tab);
    const found = await mentionsOf(background(), tab);
    expect(found.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([['BRICS']]);
    await tab.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) {
        frame.removeAttribute('hidden');
        frame.setAttribute('width', '200');
        frame.setAttribute('height', '150');
        if (frame.id === 'blank') frame.contentDocument?.body.append('Anwar Ibrahim too.');
      }
    });
    await eventually(() => Promise.all(inner(tab).map(markedTexts))).toEqual(
      [...small, 'blank'].map(() => ['Anwar Ibrahim']),
    );
  });
});

describe('frames of a tab', () => {
  it('have mentions of their own', async () => {
    const tab = await open(
      `<p>BRICS met.</p><iframe ${SIZE} src="${site().elsewhere(site().serve(INNER))}"></iframe>`,
    );
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
    await eventually(() => markedTexts(innerFrame(tab))).toEqual(['Anwar Ibrahim']);
    const found = await mentionsOf(background(), tab);
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
    await innerFrame(tab).evaluate(
      (address) => location.assign(address),
      site().serve(documentOf('<p>Vladimir Putin left.</p>')),
    );
    await eventually(() => markedTexts(innerFrame(tab))).toEqual(['Vladimir Putin']);
  });
});
