// Random pages and what is done to them: for the property that edits lead where a fresh reading does.
import * as fc from 'fast-check';
import { isInside } from '../../page/above';
import { textsIn } from '../support/document';

const text = fc.constantFrom(
  'Mira Halden ',
  'Mira ',
  'Halden ',
  'ORBA ',
  'Tessaly ',
  'prize ',
  'and ',
  'Mi',
  'ra ',
  'Northern Pact ',
  '',
);

/** A piece of a page. */
export const markup = fc.oneof(
  text,
  fc.constant('<p>So <b>Mira</b> <i>Halden</i> of ORBA</p>'),
  text.map((inner) => `<b>${inner}</b>`),
  text.map((inner) => `<p>${inner}</p>`),
  text.map((inner) => `<img alt="">${inner}`),
  text.map((inner) => `<span hidden>${inner}</span>`),
  text.map((inner) => `<span><b slot="a">Mira </b><b slot="b">Halden </b>${inner}</span>`),
);

const EDITS = [
  'insert',
  'remove',
  'write',
  'rewrite',
  'unwrap',
  'split',
  'normalize',
  'move',
  'hide',
  'style',
  'class',
  'editable',
  'attach',
  'reassign',
  'churn',
] as const;

/** Something that a page may do to itself, at a place that the numbers choose. */
export const edit = fc.record({
  does: fc.constantFrom(...EDITS),
  // Else most edits are done to the first element.
  at: fc.noBias(fc.nat({ max: 1000 })),
  to: fc.noBias(fc.nat({ max: 1000 })),
  markup,
  text,
});

export type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

const STYLES = ['', 'display: none', 'visibility: hidden', 'display: inline-block'] as const;
const SHADOWS = [
  '<slot></slot>',
  '<p>ORBA</p>',
  'Mira <slot></slot>',
  '<slot name="b"></slot> <slot name="a"></slot>, <slot></slot>',
  '<p><slot name="a"></slot></p><slot name="b"></slot> Halden',
  '<code><slot></slot></code>',
] as const;

/** A page that edits are done to, with its closed roots. */
export interface EditedPage {
  readonly place: HTMLElement;
  readonly closedRoots: WeakMap<Element, ShadowRoot>;
}

const itemOf = <Item>(items: readonly Item[], at: number): Item | undefined =>
  items[at % Math.max(1, items.length)];

const rootOf = (element: Element, { closedRoots }: EditedPage): ShadowRoot | undefined =>
  element.shadowRoot ?? closedRoots.get(element);

/** Roots come into one another too. */
const rootsIn = (scope: ParentNode, page: EditedPage): readonly ShadowRoot[] =>
  [...scope.querySelectorAll('*')].flatMap((element) => {
    const root = rootOf(element, page);
    return root === undefined ? [] : [root, ...rootsIn(root, page)];
  });

export const apply = (page: EditedPage, { does, at, to, ...given }: Edit): void => {
  const { place } = page;
  const scopes = [place, ...rootsIn(place, page)];
  const elements = scopes.flatMap((scope) => [
    ...scope.querySelectorAll<HTMLElement>('b, p, span'),
  ]);
  const element = itemOf(elements, at) ?? place.appendChild(document.createElement('p'));
  const node = itemOf(scopes.flatMap(textsIn), at);
  ACTIONS[does]({
    page,
    element,
    node,
    target: itemOf([place, ...elements], to) ?? place,
    to,
    ...given,
  });
};

interface Action extends Pick<Edit, 'to' | 'markup' | 'text'> {
  readonly page: EditedPage;
  readonly element: HTMLElement;
  readonly target: HTMLElement;
  readonly node: Text | undefined;
}

const ACTIONS: Readonly<Record<(typeof EDITS)[number], (action: Action) => void>> = {
  insert: ({ target, to, markup: html }) =>
    target.insertAdjacentHTML(to % 2 ? 'beforeend' : 'afterbegin', html),
  remove: ({ element }) => element.remove(),
  write: ({ node, text: data }) => {
    if (node !== undefined) node.data = data;
  },
  rewrite: ({ element, markup: html }) => {
    element.innerHTML = html;
  },
  unwrap: ({ element }) => element.replaceWith(...element.childNodes),
  split: ({ node, to }) => void node?.splitText(to % (node.data.length + 1)),
  normalize: ({ page }) => page.place.normalize(),
  move: ({ element, target }) => {
    // Not into a root of its own either.
    if (!isInside(target, new Set([element]))) target.append(element);
  },
  hide: ({ element }) => void element.toggleAttribute('hidden'),
  style: ({ element, to }) => {
    element.style.cssText = itemOf(STYLES, to) ?? '';
  },
  class: ({ element }) => void element.classList.toggle('gone'),
  editable: ({ element, to }) => {
    if (to % 3 === 0) element.setAttribute('contenteditable', '');
    else element.removeAttribute('contenteditable');
  },
  attach: ({ page, element, to }) => {
    const host = element.closest('p, span');
    if (host === null || rootOf(host, page) !== undefined) return;
    const mode = to % 2 ? 'open' : 'closed';
    const root = host.attachShadow({ mode });
    root.innerHTML = itemOf(SHADOWS, to) ?? '';
    if (mode === 'closed') page.closedRoots.set(host, root);
  },
  churn: ({ target, to, markup: html }) => {
    // More than a watcher looks at one by one.
    for (let nth = 0; nth < 40; nth += 1) {
      target.insertAdjacentHTML('beforeend', html);
      if (nth > 1) target.lastChild?.remove();
    }
    if (to % 2) while (target.lastChild !== null) target.lastChild.remove();
  },
  reassign: ({ element, to }) => {
    element.slot = itemOf(['a', 'b', ''], to) ?? '';
  },
};
