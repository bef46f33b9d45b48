// Shadow roots: which elements are asked for one, and what is found.
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createShadowRoots, findShadowRoots, type ShadowOpener } from '../../page/hosts';
import { mount, pick, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';

const closedRoots = new WeakMap<HTMLElement, ShadowRoot>();
const openClosed = (element: HTMLElement): ShadowRoot | null => closedRoots.get(element) ?? null;

const attachClosed = (host: HTMLElement, html: string): ShadowRoot => {
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = html;
  closedRoots.set(host, root);
  return root;
};

const shadowRootsIn = (scope: ParentNode, open: ShadowOpener): readonly ShadowRoot[] => {
  const roots: ShadowRoot[] = [];
  for (const _ of findShadowRoots(scope, open, (root) => roots.push(root)));
  return roots;
};

describe('the shadow roots in a tree', () => {
  it('are the open ones, with children or without', () => {
    const place = mount('<section>Light</section><p></p><div></div>');
    const one = pick(place, 'section').attachShadow({ mode: 'open' });
    const two = pick(place, 'p').attachShadow({ mode: 'open' });
    expect(shadowRootsIn(place, () => null)).toEqual([one, two]);
  });

  it('are the closed ones of custom elements and empty elements', () => {
    const place = mount('<x-news>Light</x-news><div></div><section>\n</section>');
    const one = attachClosed(pick(place, 'x-news'), '');
    const two = attachClosed(pick(place, 'div'), '');
    const three = attachClosed(pick(place, 'section'), '');
    expect(shadowRootsIn(place, openClosed)).toEqual([one, two, three]);
  });

  it('are that of the scope itself, and those inside a root where the root is the scope', () => {
    const host = pick(mount('<div></div>'), 'div');
    const outer = attachClosed(host, '<span></span>');
    const inner = pick(outer, 'span').attachShadow({ mode: 'open' });
    expect(shadowRootsIn(host, openClosed)).toEqual([outer]);
    expect(shadowRootsIn(outer, openClosed)).toEqual([inner]);
  });

  it('are found among very many elements too, though their page takes away where the search is', () => {
    const form = '<form><input name="shadowRoot"></form>';
    const place = mount(`${form}<main>${'<p><i>Text</i></p>'.repeat(16_000)}</main><p></p>`);
    const hosts = [...place.querySelectorAll('p')];
    const [first, last] = [hosts[5], hosts.at(-1)].map((host) =>
      host?.attachShadow({ mode: 'open' }),
    );
    const roots = new Set<ShadowRoot | undefined>();
    let steps = 0;
    for (const _ of findShadowRoots(
      place,
      () => null,
      (root) => roots.add(root),
    )) {
      steps += 1;
      if (steps === 20) for (const host of hosts.slice(10, 15_000)) host.remove();
    }
    expect([...roots]).toEqual([first, last]);
    // All of them in one go would hold the page up.
    expect(steps).toBeGreaterThan(20);
  });

  it('are never that of our own card', () => {
    const place = mount('<newsgloss-card></newsgloss-card>');
    pick(place, 'newsgloss-card').attachShadow({ mode: 'open' });
    expect(shadowRootsIn(place, openClosed)).toEqual([]);
  });

  it('are asked for where there can be one, and nowhere else', () => {
    const place = mount(
      '<ul><li><a href="#"><b></b></a></ul><table><td></table><svg><g></g></svg><p>Text</p><x-a></x-a><p></p>',
    );
    const asked: string[] = [];
    shadowRootsIn(place, (element) => {
      asked.push(element.localName);
      return null;
    });
    expect(asked).toEqual(['div', 'p', 'x-a', 'p']);
  });
});

describe('a closed root of an element with content of its own', () => {
  it('is found at once among the first some hundred elements of a document, and soon in others', async () => {
    const place = mount('<div><p>Light</p></div>'.repeat(2000));
    const hosts = [...place.querySelectorAll('div')];
    const [first, last] = [hosts[20], hosts[1990]].map((host) => host && attachClosed(host, ''));
    const found: (ShadowRoot | undefined)[] = [];
    let asked = 0;
    const open = (element: HTMLElement): ShadowRoot | null => {
      asked += 1;
      return openClosed(element);
    };
    const roots = createShadowRoots(open, (root) => found.push(root), untilTestEnds());
    for (const _ of roots.discover(place));
    expect(found).toEqual([first]);
    expect(asked).toBeLessThan(500);
    await eventually(() => found).toEqual([first, last]);
  });
});

describe('a root that comes late', () => {
  const discover = (place: HTMLElement, signal = untilTestEnds()): ShadowRoot[] => {
    const found: ShadowRoot[] = [];
    const roots = createShadowRoots(openClosed, (root) => found.push(root), signal);
    for (const _ of roots.discover(place));
    return found;
  };

  const HOSTS = [
    ['an empty element', '<section class="host"></section>'],
    ['a custom element', '<x-news class="host" style="display: block"></x-news>'],
    ['a custom element that is inline', '<x-news class="host"></x-news>'],
    ['a custom element with text of its own', '<x-news class="host">Loading</x-news>'],
    ['an element with white space', '<section class="host">\n</section>'],
    ['an element with text of its own', '<p class="host">Loading</p>'],
    ['an element with elements of its own', '<div class="host"><b>Loading</b></div>'],
    ['one of very many elements', `${'<p>Light</p>'.repeat(500)}<div class="host">Loading</div>`],
  ] as const;

  it.each([
    ['of any size', ''],
    ['whose size is fixed', 'display: block; width: 50px; height: 50px'],
  ])('is found within two seconds in each kind of host %s, once', async (_, style) => {
    const places = HOSTS.map(([name, html]) => ({ name, place: mount(html) }));
    const hosts = places.map(({ name, place }) => ({ name, host: pick(place, '.host') }));
    for (const { host } of hosts) host.style.cssText += style;
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance', 'requestIdleCallback'] });
    onTestFinished(() => void vi.useRealTimers());
    const found = discover(document.body);
    // The size is told of once, at the beginning.
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    const roots = hosts.map(({ name, host }) => ({
      name,
      root: attachClosed(host, '<p>Text</p>'),
    }));
    const late = (): string[] =>
      roots.flatMap(({ name, root }) => (found.includes(root) ? [] : name));
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(2000);
    expect(late()).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  it('is found by what it does to the size of its host, though nothing happened for long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance', 'requestIdleCallback'] });
    onTestFinished(() => void vi.useRealTimers());
    const place = mount('<div></div>');
    const found = discover(place);
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(60_000);
    const root = attachClosed(pick(place, 'div'), '<p>Text</p>');
    vi.advanceTimersByTime(60_000);
    expect(found).toEqual([]);
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(2000);
    expect(found).toEqual([root]);
  });

  it('is found no more after the end', async () => {
    const place = mount('<section></section>');
    const controller = new AbortController();
    const ended = discover(place, controller.signal);
    const other = discover(place);
    controller.abort();
    attachClosed(pick(place, 'section'), '<p>Text</p>');
    await eventually(() => other).toHaveLength(1);
    expect(ended).toEqual([]);
  });
});
