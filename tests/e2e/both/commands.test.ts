// What keys do.
import { afterEach, describe, expect, it } from 'vitest';
import { cardGone, cardName, statusOf } from '../../support/card';
import { eventually } from '../../support/eventually';
import { markedTexts } from '../../support/marks';
import { useEitherBrowser } from '../../support/either-browser';
import { documentOf } from '../../support/site';
import { countOf, type Content, type Tab } from '../../support/tab';

const newsgloss = useEitherBrowser();
const { background, open, openMarked, press } = newsgloss;

const BODY = '<p>Putin met Anwar Ibrahim.</p>';
const NAMES = ['Anwar Ibrahim', 'Putin'];

afterEach(() => background().evaluate(() => chrome.storage.local.clear()));

describe('a key', () => {
  it('switches Newsgloss off on this site and no other, and on again', async () => {
    const tab = await openMarked(BODY, NAMES);
    const elsewhere = await open(newsgloss.site().elsewhere(tab.url()));
    await eventually(() => markedTexts(elsewhere)).toEqual(NAMES);
    await tab.bringToFront();
    await press('toggle-site');
    await eventually(() => markedTexts(tab)).toEqual([]);
    expect(await markedTexts(elsewhere)).toEqual(NAMES);
    await press('toggle-site');
    await eventually(() => markedTexts(tab)).toEqual(NAMES);
  });

  it('switches it off on all sites, and on again', async () => {
    const tab = await openMarked(BODY, NAMES);
    await press('toggle-all');
    await eventually(() => markedTexts(tab)).toEqual([]);
    await press('toggle-all');
    await eventually(() => markedTexts(tab)).toEqual(NAMES);
  });

  it('is suggested to the browser for at most four commands, each of which says what it does', async () => {
    const commands = await background().evaluate(() => chrome.commands.getAll());
    expect(commands.length).toBeGreaterThan(2);
    expect(commands.filter(({ shortcut }) => shortcut !== '').length).toBeLessThanOrEqual(4);
    const own = commands.filter(({ name }) => name !== '_execute_action');
    expect(own.map(({ description }) => description)).not.toContain('');
  });
});

describe('the key to the next mention', () => {
  const FAR = `<p>By Anwar Ibrahim.</p><p style="margin-top: 3000px"><a href="#x">To Putin</a></p>`;

  const hasRing = (frame: Content): Promise<boolean> =>
    frame.evaluate(() => document.querySelector('newsgloss-ring') !== null);
  const scrolled = (tab: Tab): Promise<number> => tab.evaluate(() => scrollY);

  it('brings the reader there and round, with a ring, and nothing else of the page is touched', async () => {
    const tab = await openMarked(FAR, NAMES);
    await press('next-mention');
    await eventually(() => hasRing(tab)).toBe(true);
    expect(await scrolled(tab)).toBe(0);
    await press('next-mention');
    await eventually(() => scrolled(tab)).toBeGreaterThan(1000);
    await press('next-mention');
    await eventually(() => scrolled(tab)).toBe(0);
    await press('previous-mention');
    await eventually(() => scrolled(tab)).toBeGreaterThan(1000);
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
    await tab.keyboard.press('Escape');
    await eventually(() => hasRing(tab)).toBe(false);
    expect(await countOf(tab, 'newsgloss-ring')).toBe(0);
  });

  it('goes on into frames, of other sites too', async () => {
    const inner = newsgloss.site().elsewhere(newsgloss.site().serve('<p>BRICS met.</p>'));
    const tab = await openMarked(`<p>By Putin.</p><iframe src="${inner}"></iframe>`, ['Putin']);
    const frame = tab.frames()[1];
    if (frame === undefined) throw new Error('A frame was expected.');
    await eventually(() => markedTexts(frame)).toEqual(['BRICS']);
    await press('next-mention');
    await eventually(() => hasRing(tab)).toBe(true);
    await press('next-mention');
    const ringed = (): Promise<readonly boolean[]> => Promise.all([tab, frame].map(hasRing));
    await eventually(ringed).toEqual([false, true]);
    await press('next-mention');
    await eventually(ringed).toEqual([true, false]);
  });

  it('is followed by the key that opens the card there, and the focus comes back', async () => {
    const tab = await openMarked(FAR, NAMES);
    await tab.evaluate(() => document.querySelector('a')?.focus({ preventScroll: true }));
    // Pressed faster than they are answered.
    await press('next-mention', 'next-mention', 'look-up');
    await eventually(() => cardName(tab)).toBe('Vladimir Putin');
    const focused = (): Promise<string | undefined> =>
      tab.evaluate(() => document.activeElement?.localName);
    await eventually(focused).toBe('newsgloss-card');
    await tab.keyboard.press('Escape');
    await cardGone(tab);
    await eventually(focused).toBe('a');
    expect(await scrolled(tab)).toBeGreaterThan(1000);
    expect(await hasRing(tab)).toBe(true);
  });

  it.each([
    ['nothing is known', '<p>Rain fell.</p>', {}, 'No known name on this page'],
    ['it is off', BODY, { isPaused: true }, 'Newsgloss is not reading this page'],
  ])('says so where %s', async (_, body, settings, told) => {
    await background().evaluate((values) => chrome.storage.local.set(values), settings);
    const tab = await open(body);
    await press('next-mention');
    await eventually(async () => (await statusOf(tab)).join()).toBe(told);
  });

  describe('in a page that is still loading', () => {
    const SENTENCE = 'Putin spoke.';
    /** Opens one that gets no further than to its only sentence; gives what lets it go on. */
    const openHeld = async (): Promise<readonly [tab: Tab, letGo: () => void]> => {
      let letGo = (): void => undefined;
      const after = new Promise<void>((resolve) => (letGo = resolve));
      const script = newsgloss.site().serve('', { type: 'text/javascript', after });
      const body = `<p>${SENTENCE}</p><script src="${script}"></script>`;
      const tab = await open('<p>Before.</p>');
      await tab.evaluate(
        (to) => {
          location.href = to;
        },
        newsgloss.site().serve(documentOf(body)),
      );
      await eventually(() => tab.evaluate(() => document.body.innerText)).toBe(SENTENCE);
      return [tab, letGo];
    };

    it.each([
      ['next-mention', async (tab: Tab) => (await statusOf(tab)).join(), 'Mention 1 of 1: Putin'],
      ['look-up', (tab: Tab) => cardName(tab), 'Vladimir Putin'],
    ])('waits for it (%s)', async (command, told, expected) => {
      const [tab, letGo] = await openHeld();
      await press(command);
      letGo();
      await eventually(() => told(tab)).toBe(expected);
    });

    it('says after a while that it is not being read', async () => {
      const [tab, letGo] = await openHeld();
      await press('next-mention');
      await eventually(async () => (await statusOf(tab)).join()).toBe(
        'Newsgloss is not reading this page',
      );
      letGo();
    });
  });

  it('says no more that nothing is known once there is a name to go to', async () => {
    const tab = await open('<p>Rain fell.</p>');
    await press('next-mention');
    await eventually(() => hasRing(tab)).toBe(true);
    await tab.evaluate(() => document.querySelector('p')?.append(' Putin spoke.'));
    await eventually(() => markedTexts(tab)).toEqual(['Putin']);
    await press('next-mention');
    await eventually(async () => (await statusOf(tab)).join()).toContain('Putin');
    expect(await countOf(tab, 'newsgloss-ring')).toBe(1);
  });
});

describe('the key that looks up', () => {
  it('opens the card of the mention that is selected', async () => {
    const tab = await openMarked(BODY, NAMES);
    await tab.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 10, text, 15);
    });
    expect(await tab.evaluate(() => String(getSelection()))).toBe('Anwar');
    await press('look-up');
    await eventually(() => cardName(tab)).toBe('Anwar Ibrahim');
  });
});

describe('the key that marks in the page', () => {
  const marks = (frame: Content): Promise<readonly string[]> =>
    frame.evaluate(() => [...document.querySelectorAll('mark')].map((mark) => mark.innerText));

  it('puts marks in all frames, says what that means, and takes them away without a trace', async () => {
    const inner = newsgloss.site().elsewhere(newsgloss.site().serve('<p>BRICS met.</p>'));
    const tab = await openMarked(`${BODY}<iframe src="${inner}"></iframe>`, NAMES);
    const frame = tab.frames()[1];
    if (frame === undefined) throw new Error('A frame was expected.');
    await eventually(() => markedTexts(frame)).toEqual(['BRICS']);
    const before = await tab.evaluate(() => document.body.innerHTML);
    await press('mark-in-page');
    await eventually(() => marks(tab)).toEqual(['Putin', 'Anwar Ibrahim']);
    await eventually(() => marks(frame)).toEqual(['BRICS']);
    await eventually(async () => (await statusOf(tab)).join()).toMatch(
      /^3 names are marked.*draws itself anew loses them/,
    );
    await press('mark-in-page');
    await eventually(() => marks(tab)).toEqual([]);
    await eventually(() => marks(frame)).toEqual([]);
    expect(await tab.evaluate(() => document.body.innerHTML)).toBe(before);
    await eventually(() => markedTexts(tab)).toEqual(NAMES);
  });

  it('waits for a page that is still being read', async () => {
    const tab = await open('<p>Putin spoke.</p>');
    await press('mark-in-page');
    await eventually(() => marks(tab)).toEqual(['Putin']);
  });

  it('leaves neither marks nor words where Newsgloss is switched off', async () => {
    const tab = await openMarked(BODY, NAMES);
    const before = await tab.evaluate(() => document.body.innerHTML);
    await press('mark-in-page');
    await eventually(async () => (await statusOf(tab)).join()).toContain('names are marked');
    await press('toggle-all');
    await eventually(() => marks(tab)).toEqual([]);
    await eventually(() => statusOf(tab)).toEqual([]);
    expect(await tab.evaluate(() => document.body.innerHTML)).toBe(before);
  });

  it('tells when the page has drawn itself anew', async () => {
    const tab = await openMarked(BODY, NAMES);
    await press('mark-in-page');
    await eventually(() => marks(tab)).toEqual(['Putin', 'Anwar Ibrahim']);
    await tab.evaluate(() => document.body.replaceChildren('Rain fell.'));
    await eventually(async () => (await statusOf(tab)).join()).toContain('drawn itself anew');
  });
});
