// What is no ordinary page, and what pages do at the wrong moment: no error, and nothing left behind.
import { afterEach, describe, expect, it } from 'vitest';
import { cardGone, cardName, hover, openCard, waitOut } from '../../support/card';
import { eventually } from '../../support/eventually';
import { markedTexts, pointOf } from '../../support/marks';
import { useEitherBrowser } from '../../support/either-browser';
import { documentOf } from '../../support/site';
import { countOf } from '../../support/tab';

const { open, openMarked, site, background, console: messages } = useEitherBrowser();

const NAME = 'Anwar Ibrahim';

describe('a document that is', () => {
  it.each([
    ['XML', 'text/xml', `<feed><title>${NAME}</title></feed>`],
    ['an application of XML', 'application/xml', `<rss><title>${NAME}</title></rss>`],
    [
      'a picture in SVG',
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg"><text y="50">${NAME}</text></svg>`,
    ],
    ['JSON', 'application/json', `{"name": "${NAME}"}`],
  ])('%s is left alone', async (_, type, body) => {
    const tab = await open(site().serve(body, { type }));
    await waitOut(tab);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await countOf(tab, 'newsgloss-card')).toBe(0);
  });

  it('a PDF is left alone', async () => {
    const tab = await open('about:blank');
    // The viewer takes the place of the page: the load is never said to be done.
    await tab.goto(site().serve('%PDF-1.4\n', { type: 'application/pdf' })).catch(() => undefined);
    await waitOut(tab);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    // Firefox’s own viewer tells what is wrong with the file, and goes on to as long as it is there.
    await tab.goto('about:blank');
    messages.splice(0);
  });

  it('plain text is painted, and opens its cards', async () => {
    const tab = await open(site().serve(`\n\n${NAME} spoke.\n`, { type: 'text/plain' }));
    await eventually(() => markedTexts(tab)).toEqual([NAME]);
    await openCard(tab, NAME);
  });

  it('XHTML is painted, and opens its cards', async () => {
    const tab = await open(
      site().serve(
        `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>By ${NAME}</p></body></html>`,
        { type: 'application/xhtml+xml' },
      ),
    );
    await eventually(() => markedTexts(tab)).toEqual([NAME]);
    await openCard(tab, NAME);
  });

  it.each([
    ['empty', ''],
    ['without a body', '<html><head></head></html>'],
    ['a set of frames', '<frameset cols="50%,50%"><frame src="about:blank"></frameset>'],
  ])('%s is read without a word', async (_, body) => {
    const tab = await open(site().serve(body));
    await waitOut(tab);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('emptied by its own script is read when it is filled again', async () => {
    const tab = await openMarked(`<p>${NAME}</p>`, [NAME]);
    await tab.evaluate(() => document.documentElement.remove());
    await eventually(() => markedTexts(tab)).toEqual([]);
    await tab.evaluate(() => {
      const root = document.createElement('html');
      root.innerHTML = '<body><p>BRICS met.</p></body>';
      document.append(root);
    });
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
    await openCard(tab, 'BRICS');
  });
});

describe('a document that is replaced by document.open', () => {
  const rewrite = (): void => {
    document.open();
    document.write('<p style="margin: 50px">BRICS met.</p>');
    document.close();
  };

  it('is painted anew, and opens its cards', async () => {
    const tab = await openMarked(`<p>${NAME}</p>`, [NAME]);
    await tab.evaluate(rewrite);
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
    await openCard(tab, 'BRICS');
    await tab.keyboard.press('Escape');
    await cardGone(tab);
  });

  it('closes the card that is open', async () => {
    const tab = await openMarked(`<p style="margin: 50px">${NAME}</p>`, [NAME]);
    await openCard(tab, NAME);
    await tab.evaluate(rewrite);
    await cardGone(tab);
  });

  it('is painted anew in the middle of its scan', async () => {
    const long = `<p>${NAME} spoke of much that nobody had asked for.</p>`.repeat(20_000);
    const script = `<script>addEventListener('load', () => {
      const rewriteSoon = () => { ${rewrite.toString().replace(/^[^{]*/, '')} };
      requestIdleCallback(() => requestIdleCallback(rewriteSoon));
    })</script>`;
    const tab = await open(site().serve(documentOf(long, script)));
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
    expect(await countOf(tab, 'p')).toBe(1);
  });
});

describe('a page that works against us', () => {
  it('may empty the registry of highlights: what changes is painted again', async () => {
    const tab = await openMarked(`<p>${NAME} spoke.</p>`, [NAME]);
    await tab.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('p')?.append(' And BRICS met.');
    });
    await eventually(() => markedTexts(tab)).toEqual([NAME, 'BRICS']);
  });

  it('keeps its own highlights', async () => {
    const tab = await open(`<p>${NAME} spoke.</p><script>
      CSS.highlights.set('own', new Highlight(new StaticRange({
        startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 })));
    </script>`);
    await eventually(() => markedTexts(tab)).toEqual([NAME]);
    expect(await tab.evaluate(() => CSS.highlights.get('own')?.size)).toBe(1);
  });

  it('may throw the node away while its card is on its way', async () => {
    const tab = await openMarked(`<p style="margin: 50px">${NAME} spoke.</p>`, [NAME]);
    const { x, y } = await pointOf(tab, NAME);
    await hover(tab, NAME);
    await tab.evaluate(() => document.querySelector('p')?.remove());
    await tab.mouse.move(x, y);
    await waitOut(tab);
    expect(await cardName(tab)).toBeUndefined();
  });
});

describe('settings', () => {
  afterEach(() =>
    background().evaluate(() =>
      Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]),
    ),
  );

  it.each<readonly [string, Record<string, unknown>, Record<string, unknown>]>([
    ['of the wrong types', { density: 7 }, { sitesOff: 'everything' }],
    ['of no known value', { density: 'loud', colour: 'red' }, { sitesOff: [7, null] }],
    ['that are null', { density: null }, { sitesOff: null }],
  ])('%s give way to the defaults', async (_, synced, local) => {
    await background().evaluate(
      ([inSync, inLocal]) =>
        Promise.all([chrome.storage.sync.set(inSync), chrome.storage.local.set(inLocal)]),
      [synced, local] as const,
    );
    await openMarked(`<p>${NAME} spoke. ${NAME} left.</p>`, [NAME]);
  });

  it('that a reader changes take hold of open pages at once', async () => {
    const tab = await openMarked(`<p>${NAME} spoke. ${NAME} left.</p>`, [NAME]);
    await background().evaluate(() => chrome.storage.sync.set({ density: 'every' }));
    await eventually(() => markedTexts(tab)).toEqual([NAME, NAME]);
    await background().evaluate(() => chrome.storage.sync.set({ density: 'none' }));
    await eventually(() => markedTexts(tab)).toEqual([]);
    await background().evaluate(() => chrome.storage.local.set({ sitesOff: ['127.0.0.1'] }));
    await background().evaluate(() => chrome.storage.sync.set({ density: 'block' }));
    await waitOut(tab);
    expect(await markedTexts(tab)).toEqual([]);
    await background().evaluate(() => chrome.storage.local.set({ sitesOff: [] }));
    await eventually(() => markedTexts(tab)).toEqual([NAME]);
    await openCard(tab, NAME);
  });
});
