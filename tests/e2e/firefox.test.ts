// The build for Firefox, in Firefox.
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/support/browser';
import { builtExtension } from '../../scripts/support/build';
import { eventually } from '../support/eventually';
import { documentOf, type Site, startSite } from '../support/site';

let browser: Browser;
let site: Site;
const messages: string[] = [];

beforeAll(async () => {
  site = await startSite();
  browser = await launch({ browser: 'firefox', executablePath: findFirefox(), headless: true });
  await browser.installExtension(builtExtension('firefox-mv2'));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(() => {
  // eslint-disable-next-line vitest/no-standalone-expect -- a promise of every test here
  expect(messages.splice(0), 'the console stays clean').toEqual([]);
});

const open = async (address: string): Promise<Page> => {
  const tab = await browser.newPage();
  tab.on('console', (message) => messages.push(message.text()));
  tab.on('pageerror', (error) => messages.push(String(error)));
  await tab.goto(address);
  return tab;
};
const openBody = (body: string, head = ''): Promise<Page> =>
  open(site.serve(documentOf(body, head)));

/** The texts that are painted, sorted. */
const markedTexts = (frame: Pick<Page, 'evaluate'>): Promise<readonly string[]> =>
  frame.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('newsgloss-'))
      .flatMap(([, highlight]) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        }),
      )
      .toSorted(),
  );

const cards = (frame: Pick<Page, 'evaluate'>): Promise<number> =>
  frame.evaluate(() => document.querySelectorAll('newsgloss-card').length);

const ARTICLE = '<p style="margin: 60px">By <b>Anwar Ibrahim</b> on BRICS</p>';

describe('a page in Firefox', () => {
  it('is painted, also inside shadow roots of all kinds', async () => {
    const tab = await openBody(
      `${ARTICLE}<section><template shadowrootmode="open"><p>RDIF</p></template></section>
       <section><template shadowrootmode="closed"><p>Vladimir Putin</p></template></section>`,
    );
    await eventually(() => markedTexts(tab)).toEqual([
      'Anwar Ibrahim',
      'BRICS',
      'RDIF',
      'Vladimir Putin',
    ]);
  });

  it('has our line under the text, in a shadow root too', async () => {
    const name = '<p style="font-size: 40px; margin: 0">RDIF</p>';
    const tab = await openBody(
      `<section><template shadowrootmode="open">${name}</template></section>`,
    );
    const picture = (): Promise<string> => tab.screenshot({ encoding: 'base64' });
    await eventually(() => markedTexts(tab)).toEqual(['RDIF']);
    let before = '';
    // The styles come with the script of the card: what is painted comes to rest then.
    await eventually(async () => {
      const last = before;
      before = await picture();
      await tab.evaluate(() => CSS.highlights.get('newsgloss-organization')?.size);
      return last !== '' && before === last;
    }).toBe(true);
    await tab.evaluate(() => CSS.highlights.clear());
    await eventually(async () => (await picture()) !== before).toBe(true);
  });

  it('opens a card when the mouse rests on a name, not before 150 ms, and closes it on Escape', async () => {
    const tab = await openBody(ARTICLE);
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
    const dwell = tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let moved = 0;
          document.addEventListener('pointermove', () => (moved = performance.now()));
          new MutationObserver(() => resolve(performance.now() - moved)).observe(
            document.documentElement,
            { childList: true },
          );
        }),
    );
    await tab.hover('b');
    expect(await dwell).toBeGreaterThanOrEqual(150);
    expect(await cards(tab)).toBe(1);
    await tab.keyboard.press('Escape');
    await eventually(() => cards(tab)).toBe(0);
  });

  it('opens nothing by events that the page makes', async () => {
    const tab = await openBody(ARTICLE);
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
    await tab.evaluate(async () => {
      const name = document.querySelector('b');
      const { x = 0, y = 0 } = name?.getBoundingClientRect() ?? {};
      const at = { clientX: x + 5, clientY: y + 5, bubbles: true };
      name?.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
      name?.dispatchEvent(new MouseEvent('mousemove', at));
      await new Promise((resolve) => setTimeout(resolve, 700));
    });
    expect(await cards(tab)).toBe(0);
  });

  it('is followed as it changes', async () => {
    const tab = await openBody(ARTICLE);
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
    await tab.evaluate(() => document.querySelector('b')?.replaceChildren('Vladimir Putin'));
    await eventually(() => markedTexts(tab)).toEqual(['BRICS', 'Vladimir Putin']);
    await tab.evaluate(() => document.body.replaceChildren());
    await eventually(() => markedTexts(tab)).toEqual([]);
  });

  it('is read in its frames', async () => {
    const inner = site.serve(documentOf('<p>BRICS met.</p>'));
    const tab = await openBody(
      `<iframe width="500" src="${inner}"></iframe><iframe srcdoc="<p>RDIF paid.</p>"></iframe>`,
    );
    const painted = async (): Promise<readonly string[]> =>
      (await Promise.all(tab.frames().map(markedTexts))).flat().toSorted();
    await eventually(painted).toEqual(['BRICS', 'RDIF']);
  });

  it('is not read in frames too small for it, until they grow', async () => {
    const inner = site.serve(documentOf('<p>RDIF paid.</p>'));
    const tab = await openBody(`${ARTICLE}<iframe width="1" height="1" src="${inner}"></iframe>`);
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
    const frame = tab.frames().find((one) => one !== tab.mainFrame());
    if (frame === undefined) throw new Error('The tab has one frame.');
    expect(await markedTexts(frame)).toEqual([]);
    await tab.evaluate(() => {
      const element = document.querySelector('iframe');
      element?.setAttribute('width', '500');
      element?.setAttribute('height', '200');
    });
    await eventually(() => markedTexts(frame)).toEqual(['RDIF']);
  });

  it('is read in roots that come late, and beside what is slotted into them', async () => {
    const tab = await openBody(`${ARTICLE}<div id="empty"></div><div id="full"><b>RDIF</b></div>`);
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS', 'RDIF']);
    await tab.evaluate(() => {
      const attach = (id: string, html: string): void => {
        const root = document.getElementById(id)?.attachShadow({ mode: 'closed' });
        if (root !== undefined) root.innerHTML = html;
      };
      attach('empty', '<p>Vladimir Putin</p>');
      attach('full', '<p>Prabowo</p><slot></slot>');
    });
    await eventually(() => markedTexts(tab)).toEqual([
      'Anwar Ibrahim',
      'BRICS',
      'Prabowo',
      'RDIF',
      'Vladimir Putin',
    ]);
  });

  it('is let go where it becomes editable, and where it is hidden', async () => {
    const tab = await openBody(`${ARTICLE}<section>RDIF paid.</section>`);
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS', 'RDIF']);
    await tab.evaluate(() => document.querySelector('p')?.setAttribute('contenteditable', ''));
    await eventually(() => markedTexts(tab)).toEqual(['RDIF']);
    await tab.evaluate(() => document.querySelector('section')?.toggleAttribute('hidden'));
    await eventually(() => markedTexts(tab)).toEqual([]);
    await tab.evaluate(() => document.querySelector('p')?.removeAttribute('contenteditable'));
    await tab.evaluate(() => document.querySelector('section')?.toggleAttribute('hidden'));
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS', 'RDIF']);
  });

  it('may forbid everything', async () => {
    const policy = "default-src 'none'; style-src 'none'; script-src 'none'";
    const tab = await open(
      site.serve(documentOf(ARTICLE), { headers: { 'content-security-policy': policy } }),
    );
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
    await tab.hover('b');
    await eventually(() => cards(tab)).toBe(1);
    // The page's own refused style attribute, which Firefox tells of; nothing of ours is refused.
    messages.splice(0);
  });

  it('sees no change but the element of the card', async () => {
    const recorder = `<script>
      const changes = [];
      const names = ({ addedNodes, removedNodes, type, target }) =>
        type === 'childList' ? [...addedNodes, ...removedNodes].map((node) => node.nodeName) : [type + target.nodeName];
      let before;
      addEventListener('DOMContentLoaded', () => {
        before = Reflect.ownKeys(window).map(String);
        new MutationObserver((list) => changes.push(...list.flatMap(names))).observe(document,
          { subtree: true, childList: true, attributes: true, characterData: true });
      });
      const report = () => ({ changes, adopted: document.adoptedStyleSheets.length,
        globals: Reflect.ownKeys(window).map(String).filter((key) => !before.includes(key)) });
    </script>`;
    const tab = await openBody(ARTICLE, recorder);
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
    await tab.hover('b');
    await eventually(() => cards(tab)).toBe(1);
    await tab.keyboard.press('Escape');
    await eventually(() => cards(tab)).toBe(0);
    expect(await tab.evaluate('report()')).toEqual({
      changes: ['NEWSGLOSS-CARD', 'NEWSGLOSS-CARD'],
      adopted: 0,
      globals: [],
    });
  });
});
