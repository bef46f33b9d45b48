// Pages that change: what is painted and counted follows the text, before, in and after a mention.
import type { Tab } from '../../support/tab';
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../scripts/support/mentions';
import { openCard } from '../../support/card';
import { eventually } from '../../support/eventually';
import { markedTexts } from '../../support/marks';
import { useEitherBrowser } from '../../support/either-browser';

const { open, openMarked, site, background } = useEitherBrowser();

const countedTexts = async (tab: Tab): Promise<readonly string[]> => {
  const [top] = await mentionsOf(background(), tab);
  return (top?.mentions ?? []).map(({ text }) => text);
};

/** Replaces the text of the first text node of `selector`. */
const setText = (tab: Tab, selector: string, text: string): Promise<void> =>
  tab.evaluate(
    ([at = '', data = '']) => {
      const [node] = document.querySelector(at)?.childNodes ?? [];
      if (node instanceof Text) node.data = data;
    },
    [selector, text],
  );

describe('a single-page application', () => {
  it('is read anew when it shows another article under another address', async () => {
    const tab = await openMarked('<main><p>Anwar Ibrahim spoke.</p></main>', ['Anwar Ibrahim']);
    await tab.evaluate(() => {
      history.pushState({}, '', '#/second');
      const main = document.querySelector('main');
      if (main !== null) main.innerHTML = '<h1>BRICS grows</h1><p>Vladimir Putin welcomed it.</p>';
    });
    await eventually(() => markedTexts(tab)).toEqual(['BRICS', 'Vladimir Putin']);
    expect(await countedTexts(tab)).toEqual(['BRICS', 'Vladimir Putin']);
    await openCard(tab, 'BRICS');
    await tab.keyboard.press('Escape');
    await tab.evaluate(() => document.querySelector('main')?.replaceChildren('Nothing.'));
    await eventually(() => markedTexts(tab)).toEqual([]);
    expect(await countedTexts(tab)).toEqual([]);
  });

  it('is read when its first article comes after the load', async () => {
    const tab = await open('<div id="app"></div>');
    await tab.evaluate(() => {
      const app = document.getElementById('app');
      if (app !== null) app.innerHTML = '<p>Anwar Ibrahim spoke.</p>';
    });
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim']);
    await openCard(tab, 'Anwar Ibrahim');
  });

  it('is read at its end as it grows', async () => {
    const tab = await openMarked('<p>BRICS met.</p>', ['BRICS']);
    await tab.evaluate(() => {
      for (let nth = 0; nth < 50; nth += 1) {
        document.body.insertAdjacentHTML('beforeend', '<p>Vladimir Putin spoke again.</p>');
      }
    });
    await eventually(async () => (await markedTexts(tab)).length).toBe(51);
  });
});

describe('text that is edited', () => {
  it('before a mention moves what is painted along', async () => {
    const tab = await openMarked('<p>So Anwar Ibrahim spoke.</p>', ['Anwar Ibrahim']);
    await setText(tab, 'p', 'And so it was that Anwar Ibrahim spoke.');
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim']);
  });

  it('after a mention leaves it painted', async () => {
    const tab = await openMarked('<p>Anwar Ibrahim spoke.</p>', ['Anwar Ibrahim']);
    await setText(tab, 'p', 'Anwar Ibrahim spoke, and BRICS listened.');
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
  });

  it('inside a mention takes it away, and brings it back', async () => {
    const tab = await openMarked('<p>Then Anwar Ibrahim spoke.</p>', ['Anwar Ibrahim']);
    await setText(tab, 'p', 'Then Anwar, Ibrahim and others spoke.');
    await eventually(() => markedTexts(tab)).toEqual([]);
    await setText(tab, 'p', 'Then Anwar Ibrahim and others spoke.');
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim']);
  });

  it('never paints a wrong place, not even for a frame', async () => {
    const tab = await openMarked('<p>Then Anwar Ibrahim spoke.</p>', ['Anwar Ibrahim']);
    const wrong = await tab.evaluate(async () => {
      const text = document.querySelector('p')?.firstChild;
      const seen = new Set<string>();
      for (let turn = 0; turn < 30; turn += 1) {
        if (text instanceof Text) text.data = `${'So '.repeat(turn % 7)}Anwar Ibrahim spoke.`;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        for (const [name, highlight] of CSS.highlights) {
          if (!name.startsWith('newsgloss-')) continue;
          for (const { startContainer, startOffset, endOffset } of highlight) {
            if (startContainer instanceof Text)
              seen.add(startContainer.data.slice(startOffset, endOffset));
          }
        }
      }
      return [...seen].filter((painted) => painted !== 'Anwar Ibrahim');
    });
    expect(wrong).toEqual([]);
  });

  it('is one name when markup comes into the middle of it', async () => {
    const tab = await openMarked('<p>Then Anwar Ibrahim spoke.</p>', ['Anwar Ibrahim']);
    await tab.evaluate(() => {
      const paragraph = document.querySelector('p');
      if (paragraph !== null) paragraph.innerHTML = 'Then <b>Anwar</b> <i>Ibra</i>him spoke.';
    });
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim']);
  });
});

describe('nodes', () => {
  it('are let go when they are removed', async () => {
    const tab = await openMarked('<p>Anwar Ibrahim spoke.</p><p>BRICS met.</p>', [
      'Anwar Ibrahim',
      'BRICS',
    ]);
    await tab.evaluate(() => document.querySelector('p')?.remove());
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
    expect(await countedTexts(tab)).toEqual(['BRICS']);
  });

  it('are followed through a list that uses them again', async () => {
    const rows = '<li>Anwar Ibrahim</li><li>BRICS</li><li>Nobody</li>';
    const tab = await openMarked(`<ul>${rows}</ul>`, ['Anwar Ibrahim', 'BRICS']);
    await tab.evaluate(() => {
      const list = document.querySelector('ul');
      const texts = ['Nobody', 'Vladimir Putin', 'RDIF'];
      for (const [index, row] of [...(list?.children ?? [])].entries()) {
        const [text] = row.childNodes;
        if (text instanceof Text) text.data = texts[index] ?? '';
        list?.prepend(row);
      }
    });
    await eventually(() => markedTexts(tab)).toEqual(['RDIF', 'Vladimir Putin']);
    expect(await countedTexts(tab)).toEqual(['RDIF', 'Vladimir Putin']);
  });

  it('are painted when they are shown', async () => {
    const tab = await open(
      `<details><summary>More</summary><p>Anwar Ibrahim spoke.</p></details>
       <section hidden><p>BRICS met.</p></section>`,
    );
    await tab.click('summary');
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim']);
    await tab.evaluate(() => document.querySelector('section')?.toggleAttribute('hidden'));
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
  });
});

describe('short forms', () => {
  it('come with the full name anywhere on the page, and go with it', async () => {
    const tab = await openMarked('<p>Later Anwar left.</p><p>BRICS met.</p>', ['BRICS']);
    await tab.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<footer>By Anwar Ibrahim</footer>'),
    );
    await eventually(() => markedTexts(tab)).toEqual(['Anwar', 'Anwar Ibrahim', 'BRICS']);
    await tab.evaluate(() => document.querySelector('footer')?.remove());
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
  });
});

describe('places', () => {
  it('are painted once something else is named, and no longer when it is gone', async () => {
    const tab = await open('<p>Rain fell in Jakarta.</p>');
    expect(await countedTexts(tab)).toEqual(['Jakarta']);
    expect(await markedTexts(tab)).toEqual([]);
    await tab.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>BRICS met.</p>'));
    await eventually(() => markedTexts(tab)).toEqual(['BRICS', 'Jakarta']);
    await tab.evaluate(() => document.body.lastElementChild?.remove());
    await eventually(() => markedTexts(tab)).toEqual([]);
  });
});

describe('a tab', () => {
  it('is read again on its way back through history', async () => {
    const tab = await openMarked('<p>Anwar Ibrahim spoke.</p>', ['Anwar Ibrahim']);
    await tab.goto(site().serve('<p>BRICS met.</p>'));
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
    await tab.evaluate(() => history.back());
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim']);
    await openCard(tab, 'Anwar Ibrahim');
  });
});
