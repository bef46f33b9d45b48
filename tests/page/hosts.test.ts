// Shadow roots: which elements are asked for one, and what is found.
import { describe, expect, it } from 'vitest';
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
    expect(asked).toEqual(['x-a', 'p']);
  });
});

describe('a closed root of an element with content of its own', () => {
  it('is found among the first some hundred elements of a document, and no dearer', () => {
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
    expect(found).not.toContain(last);
    expect(asked).toBeLessThan(500);
  });
});

describe('a root that comes late', () => {
  const discover = (place: HTMLElement, signal = untilTestEnds()): ShadowRoot[] => {
    const found: ShadowRoot[] = [];
    const roots = createShadowRoots(openClosed, (root) => found.push(root), signal);
    for (const _ of roots.discover(place));
    return found;
  };

  it.each([
    ['an empty element', '<section></section>', 'section'],
    ['a custom element', '<x-news style="display: block"></x-news>', 'x-news'],
    ['a custom element that is inline', '<x-news></x-news>', 'x-news'],
    ['a custom element with text of its own', '<x-news>Loading</x-news>', 'x-news'],
    ['an element with white space', '<section>\n</section>', 'section'],
    ['an element with text of its own', '<div id="host">Loading</div>', '#host'],
  ])('is found in %s', async (_, html, host) => {
    const place = mount(html);
    const found = discover(place);
    const root = attachClosed(pick(place, host), '<p>Text at last</p>');
    await eventually(() => found).toEqual([root]);
    pick(root, 'p').style.height = '300px';
    await eventually(() => place.getBoundingClientRect().height).toBeGreaterThan(200);
    expect(found).toEqual([root]);
  });

  it('is found in a custom element whose size is fixed, within two seconds', async () => {
    const place = mount('<x-news style="display: block; height: 50px; width: 50px"></x-news>');
    const found = discover(place);
    // The size is told of once, at the beginning.
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    const start = performance.now();
    const root = attachClosed(pick(place, 'x-news'), '<p>Text at last</p>');
    await eventually(() => found).toEqual([root]);
    expect(performance.now() - start).toBeLessThan(2000);
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
