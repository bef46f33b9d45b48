// The page belongs to its publisher: everything that it could notice is recorded, and our one
// element is all that there is.
import { describe, expect, it } from 'vitest';
import { cardGone, openCard } from '../../support/card';
import { eventually } from '../../support/eventually';
import { markedTexts, pointOf } from '../../support/marks';
import { useEitherBrowser } from '../../support/either-browser';
import { documentOf } from '../../support/site';
import { boxOf, doubleClick, pressWith, type Tab } from '../../support/tab';

const { open, site } = useEitherBrowser();

/** Stands before everything else on the page: notes what is there, and every change from then on. */
const RECORDER = `<link rel="icon" href="data:,"><script>
  const changes = [];
  const describeNode = (node) => node.nodeName + ':' + (node.textContent ?? '').slice(0, 40);
  const note = ({ type, target, attributeName, addedNodes, removedNodes }) => {
    for (const node of addedNodes) changes.push('added ' + describeNode(node));
    for (const node of removedNodes) changes.push('removed ' + describeNode(node));
    if (type !== 'childList') changes.push(type + ' ' + describeNode(target) + ' ' + attributeName);
  };
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  const observe = (root) => new MutationObserver((list) => list.forEach(note)).observe(root, everything);
  const state = () => ({
    // In order: some browsers list what was used of them first.
    globals: Reflect.ownKeys(window).map(String).sort(),
    ofDocument: Reflect.ownKeys(document).map(String),
    adopted: document.adoptedStyleSheets.length,
    sheets: document.styleSheets.length,
    html: document.documentElement.outerHTML,
    elements: customElements.get('newsgloss-card'),
    focus: document.activeElement?.nodeName,
    scroll: [scrollX, scrollY],
    size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    requests: performance.getEntriesByType('resource').map(({ name }) => name),
    selection: String(getSelection()),
    title: document.title,
    address: location.href,
  });
  const messages = [];
  addEventListener('message', ({ data }) => messages.push(data));
  addEventListener('error', ({ message }) => messages.push(message));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => messages.push(violatedDirective));
  let before;
  addEventListener('DOMContentLoaded', () => {
    observe(document);
    observe(document.getElementById('host').shadowRoot);
    before = state();
  });
  const report = () => ({ changes, before, after: state(), messages });
</script>`;

const BODY = `
  <div id="host"><template shadowrootmode="open"><p>RDIF paid.</p></template></div>
  <p>Prime Minister <b>Anwar</b> Ibrahim spoke to <a href="#there">BRICS</a>.</p>
  <p>On <span>Monday Vladimir Putin spoke</span>.</p><input id="field" value="ASEAN">
  <div style="height: 2000px">End.</div>`;
const NAMES = ['Anwar Ibrahim', 'BRICS', 'RDIF', 'Vladimir Putin'];

const openRecorded = async (): Promise<Tab> => {
  const tab = await open(site().serve(documentOf(BODY, RECORDER)));
  await eventually(() => markedTexts(tab)).toEqual(NAMES);
  return tab;
};

interface Report {
  readonly changes: readonly string[];
  readonly before: object;
  readonly after: object;
  readonly messages: readonly unknown[];
}

const reportOf = (tab: Tab): Promise<Report> => tab.evaluate<Report>('report()');

describe('a page that is painted', () => {
  it('sees no change at all', async () => {
    const { changes, before, after, messages } = await reportOf(await openRecorded());
    expect(changes).toEqual([]);
    expect(after).toEqual(before);
    expect(messages).toEqual([]);
  });

  it('sees our one element come and go with the card, and nothing else', async () => {
    const tab = await openRecorded();
    await openCard(tab, 'Anwar Ibrahim');
    await tab.keyboard.press('Escape');
    await cardGone(tab);
    await openCard(tab, 'Vladimir Putin');
    const open2 = await reportOf(tab);
    expect(open2.changes).toEqual([
      'added NEWSGLOSS-CARD:',
      'removed NEWSGLOSS-CARD:',
      'added NEWSGLOSS-CARD:',
    ]);
    await tab.keyboard.press('Escape');
    await cardGone(tab);
    const { before, after, messages } = await reportOf(tab);
    expect(after).toEqual(before);
    expect(messages).toEqual([]);
  });

  it('cannot look into the element', async () => {
    const tab = await openRecorded();
    await openCard(tab, 'Anwar Ibrahim');
    const seen = await tab.evaluate(() => {
      const card = document.querySelector('newsgloss-card');
      return [card?.shadowRoot, card?.childNodes.length, card?.parentElement?.localName];
    });
    expect(seen).toEqual([null, 0, 'html']);
  });
});

const valueOf = (tab: Tab): Promise<string | undefined> =>
  tab.evaluate(() => document.querySelector('input')?.value);

describe('what a reader does with a name', () => {
  it('follows a link', async () => {
    const tab = await openRecorded();
    const { x, y } = await pointOf(tab, 'BRICS');
    await tab.mouse.click(x, y);
    await eventually(() => new URL(tab.url()).hash).toBe('#there');
  });

  it('follows a link whose card is open', async () => {
    const tab = await openRecorded();
    await openCard(tab, 'BRICS');
    const { x, y } = await pointOf(tab, 'BRICS');
    await tab.mouse.click(x, y);
    await eventually(() => new URL(tab.url()).hash).toBe('#there');
  });

  it('selects across it with the mouse, and copies', async () => {
    const tab = await openRecorded();
    const box = await boxOf(tab, 'span');
    await tab.mouse.move(box.x + 1, box.y + box.height / 2);
    await tab.mouse.down();
    await tab.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 10 });
    await tab.mouse.up();
    await pressWith(tab, 'Control', 'c');
    await tab.focus('#field');
    await tab.keyboard.press('End');
    await pressWith(tab, 'Control', 'v');
    await eventually(() => valueOf(tab)).toBe('ASEANMonday Vladimir Putin spoke');
  });

  it('selects a word of it with a double click', async () => {
    const tab = await openRecorded();
    const { x, y } = await pointOf(tab, 'RDIF');
    await doubleClick(tab, { x, y });
    await eventually(() => tab.evaluate(() => String(getSelection()).trim())).toBe('RDIF');
  });

  it('finds it', async () => {
    const tab = await openRecorded();
    // The way to find-in-page that scripts have; types no longer list it.
    const found = await tab.evaluate(() =>
      Reflect.apply(Reflect.get(window, 'find'), window, ['Anwar Ibrahim']),
    );
    expect(found).toBe(true);
    expect(await tab.evaluate(() => String(getSelection()))).toBe('Anwar Ibrahim');
  });

  it('uses the page’s own keys, with a card open too', async () => {
    const tab = await openRecorded();
    await tab.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(window, 'seen', seen);
      addEventListener('keydown', ({ key, defaultPrevented }) =>
        seen.push(`${key} ${defaultPrevented}`),
      );
    });
    await openCard(tab, 'Anwar Ibrahim');
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('j');
    await eventually(() => tab.evaluate<readonly string[]>('seen')).toEqual([
      'Escape false',
      'j false',
    ]);
  });

  it('types into a field while a card is open, and keeps the focus there', async () => {
    const tab = await openRecorded();
    await tab.focus('#field');
    await openCard(tab, 'Anwar Ibrahim');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('field');
    await tab.keyboard.type('X');
    await eventually(() => valueOf(tab)).toContain('X');
  });
});
