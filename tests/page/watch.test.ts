// What a page changes, as the one observer tells it.
import { describe, expect, it } from 'vitest';
import { startWatching, type Watcher } from '../../page/watch';
import { mount, pick, textsIn, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';

/** Watches a piece of the document, and keeps a list of what was told. */
const watched = (html: string): { place: HTMLElement; told: string[]; watcher: Watcher } => {
  const place = mount(html);
  const told: string[] = [];
  const nameOf = (node: Node): string => (node instanceof Text ? node.data : node.nodeName);
  const watcher = startWatching(
    {
      read: (node) => told.push(`read ${nameOf(node)}`),
      stale: (text) => told.push(`stale ${nameOf(text)}`),
      removed: () => told.push('removed'),
      emptied: () => told.push('emptied'),
    },
    untilTestEnds(),
  );
  watcher.observe(place);
  return { place, told, watcher };
};

describe('the watcher', () => {
  it('tells of text that changed: stale at once, and to be read', async () => {
    const { place, told } = watched('<p>One</p>');
    for (const text of textsIn(place)) text.data = 'Two';
    await eventually(() => told).toEqual(['stale Two', 'read Two']);
  });

  it('tells before the page is painted again', async () => {
    const { place, told } = watched('<p>One</p>');
    pick(place, 'p').append('Two');
    await Promise.resolve();
    expect(told).toContain('read Two');
  });

  it('tells of what was added, and of the text beside', async () => {
    const { place, told } = watched('One<b>Three</b>');
    pick(place, 'b').insertAdjacentHTML('beforebegin', '<section>Two</section>');
    await eventually(() => told).toEqual(['read SECTION', 'read One', 'read Three']);
  });

  it('tells of what was removed, and has the text beside read', async () => {
    const { place, told } = watched('<b>One</b><i>and</i><b>Two</b>');
    pick(place, 'i').remove();
    await eventually(() => told.toSorted()).toEqual(['read One', 'read Two', 'removed']);
  });

  it('says nothing of attributes', async () => {
    const { place, told } = watched('<p>One</p>');
    pick(place, 'p').className = 'seen';
    pick(place, 'p').append('Two');
    await eventually(() => told).toContain('read Two');
    expect(told.filter((line) => line.includes('P'))).toEqual([]);
  });

  it('says nothing of our own card', async () => {
    const { place, told } = watched('<p>One</p>');
    place.append(document.createElement('newsgloss-card'));
    place.lastElementChild?.remove();
    pick(place, 'p').append('Two');
    await eventually(() => told).toContain('read Two');
    expect(told).not.toContain('removed');
    expect(told).not.toContain('read NEWSGLOSS-CARD');
  });

  it('watches as many roots as it is given', async () => {
    const { place, told, watcher } = watched('<p>One</p><section></section>');
    const root = pick(place, 'section').attachShadow({ mode: 'closed' });
    watcher.observe(root);
    root.append('Inside');
    await eventually(() => told).toContain('read Inside');
  });

  it('survives nodes that are gone when it is told of them', async () => {
    const { place, told } = watched('<p>One</p>');
    const passing = document.createElement('section');
    passing.append('Two', document.createElement('b'));
    place.append(passing);
    passing.lastChild?.remove();
    passing.remove();
    await eventually(() => told).toContain('removed');
  });

  it('has a place read whole, and the text beside it, where most of it came and went', async () => {
    const { place, told } = watched('<p>One <b><i>gone</i></b> two</p>');
    const bold = pick(place, 'b');
    for (let nth = 0; nth < 100; nth += 1) bold.append(document.createElement('i'));
    bold.append('new');
    await eventually(() => told.splice(0)).toEqual(['read B', 'read new', 'read  two', 'removed']);
    while (bold.lastChild !== null) bold.lastChild.remove();
    await eventually(() => told).toEqual(['read B', 'read One ', 'read  two', 'removed']);
  });

  it('has a place that never rests read at once, and then once in a while', async () => {
    const { place, told, watcher } = watched('<ul></ul>');
    const list = pick(place, 'ul');
    const readings = (): number => told.filter((line) => line === 'read UL').length;
    for (let round = 0; round < 5; round += 1) {
      for (let nth = 0; nth < 40; nth += 1) list.append(document.createElement('li'));
      list.replaceChildren();
      await Promise.resolve();
      expect([readings(), watcher.isIdle()]).toEqual([1, round === 0]);
    }
    await eventually(() => [readings(), watcher.isIdle()]).toEqual([2, true]);
  });

  it('has no more read than what came into a place that holds much', async () => {
    const { place, told } = watched(`<ul>${'<li>One</li>'.repeat(1000)}</ul>`);
    const list = pick(place, 'ul');
    for (let nth = 0; nth < 40; nth += 1) {
      list.prepend(document.createElement('li'));
      list.firstChild?.remove();
    }
    list.append('new');
    await eventually(() => told).toContain('read new');
    expect(told).not.toContain('read UL');
  });

  it('is told when the whole document is emptied', async () => {
    const other = document.implementation.createHTMLDocument();
    const { told, watcher } = watched('');
    watcher.observe(other);
    other.documentElement.remove();
    // A document without a window is one all the same.
    await eventually(() => told).toEqual(['removed', 'emptied']);
  });
});

describe('after the end', () => {
  it('nothing is told', async () => {
    const place = mount('<p>One</p>');
    const told: Node[] = [];
    const controller = new AbortController();
    const nothing = (): void => undefined;
    const read = (node: Node): void => void told.push(node);
    const changes = { read, stale: nothing, removed: nothing, emptied: nothing };
    startWatching(changes, controller.signal).observe(place);
    controller.abort();
    place.append('Two');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(told).toEqual([]);
  });
});
