// Shadow roots: open, closed, declared in the markup, nested, and attached late.
import { describe, expect, it } from 'vitest';
import { openCard } from '../../support/card';
import { eventually } from '../../support/eventually';
import { marksOf, markedTexts } from '../../support/marks';
import { useEitherBrowser } from '../../support/either-browser';

const { open, openMarked } = useEitherBrowser();

/** A script that attaches roots; `hosts` pairs the id of a host with the mode of its root. */
const attaching = (mode: 'open' | 'closed'): string =>
  `<script>
     document.getElementById('host').attachShadow({ mode: '${mode}' }).innerHTML =
       '<p style="margin: 60px">Anwar Ibrahim spoke.</p>';
   </script>`;

describe.each(['open', 'closed'] as const)('an %s shadow root', (mode) => {
  it('is painted, and its names answer to the mouse', async () => {
    const tab = await openMarked(`<div id="host"></div>${attaching(mode)}`, ['Anwar Ibrahim']);
    await openCard(tab, 'Anwar Ibrahim');
  });

  it('is painted with our line', async () => {
    const tab = await openMarked(
      `<style>body { background: #fff }</style><div id="host"></div>${attaching(mode)}`,
      ['Anwar Ibrahim'],
    );
    // Colours tell what no style can be asked for: with the text made transparent, the line is left.
    const pictureOf = async (): Promise<string> =>
      Buffer.from(await tab.screenshot()).toString('base64');
    const before = await pictureOf();
    await tab.evaluate(() => {
      for (const highlight of CSS.highlights.values()) highlight.clear();
    });
    await eventually(pictureOf).not.toBe(before);
  });

  it('is found in a custom element that is defined later', async () => {
    const tab = await openMarked('<p>BRICS met.</p><news-item></news-item>', ['BRICS']);
    await tab.evaluate((rootMode) => {
      customElements.define(
        'news-item',
        class extends HTMLElement {
          connectedCallback(): void {
            this.attachShadow({ mode: rootMode }).innerHTML = '<p>Anwar Ibrahim spoke.</p>';
          }
        },
      );
    }, mode);
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
  });

  it('is found where an element gets it late', async () => {
    const tab = await openMarked(
      '<p>BRICS met.</p><p id="host" style="height: 60px">Wait a moment.</p>',
      ['BRICS'],
    );
    await tab.evaluate((rootMode) => {
      const root = document.getElementById('host')?.attachShadow({ mode: rootMode });
      if (root !== undefined) root.innerHTML = '<p>Anwar Ibrahim spoke.</p>';
    }, mode);
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
  });

  it('is followed when it changes', async () => {
    const tab = await open(
      `<div id="host"></div><script>
        const root = document.getElementById('host').attachShadow({ mode: '${mode}' });
        root.innerHTML = '<p>Anwar Ibrahim spoke.</p>';
        addEventListener('change-root', () => (root.innerHTML = '<p>BRICS met.</p>'));
      </script>`,
    );
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim']);
    await tab.evaluate(() => dispatchEvent(new Event('change-root')));
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
  });

  it('is found where the markup declares it, and inside another', async () => {
    const tab = await open(
      `<article><template shadowrootmode="${mode}"><p>BRICS met.</p>
         <section><template shadowrootmode="${mode}"><p>Anwar Ibrahim spoke.</p></template></section>
       </template></article>`,
    );
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
  });

  it('shows what is slotted into it', async () => {
    const tab = await open(
      `<article><template shadowrootmode="${mode}"><slot></slot></template>
       <p>Anwar Ibrahim spoke.</p></article>`,
    );
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim']);
  });
});

describe('what a host has as children and shows in no slot', () => {
  it('is not painted', async () => {
    const tab = await open(
      `<article><template shadowrootmode="open"><p>BRICS met.</p></template>
       <p>Anwar Ibrahim spoke.</p></article>`,
    );
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
    expect(await marksOf(tab)).toEqual([{ name: 'grouping', text: 'BRICS' }]);
  });
});
