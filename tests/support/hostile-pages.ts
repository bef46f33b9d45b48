// Pages that work against what reads them, as data: each browser's tests run the same table.
import { AGAINST_THE_CARD } from './hostile-cards';
import { type HostilePage, page, script } from './hostile-page';
import { GIANT_PAGES, HOSTILE_TEXTS } from './hostile-texts';
import { documentOf } from './site';

const policy = (does: string, value: string): HostilePage => ({
  does,
  html: page(''),
  answer: { headers: { 'content-security-policy': value } },
  // The styles of the card are let in too: it is as wide as they say.
  holds: `document.querySelector('newsgloss-card').clientWidth === 368`,
});

export const HOSTILE_PAGES: readonly HostilePage[] = [
  ...AGAINST_THE_CARD,
  ...HOSTILE_TEXTS,
  ...GIANT_PAGES,
  {
    does: 'empties the registry of highlights again and again',
    html: page(''),
    act: `const clearing = setInterval(() => CSS.highlights.clear(), 20);
      globalThis.onpeace = () => clearInterval(clearing);`,
    card: 'fought',
    holds: `CSS.highlights.get('newsgloss-person').size === 1`,
  },
  {
    does: 'sets highlights under our names',
    html: page(''),
    act: `for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight())`,
  },
  {
    does: 'breaks the objects that scripts rely on',
    html: page(
      script(`const mended = [];
        const put = (object, name, value) => {
          const before = Object.getOwnPropertyDescriptor(object, name);
          mended.push(() => Object.defineProperty(object, name, before));
          Object.defineProperty(object, name, { configurable: true, ...value });
        };
        const broken = () => { throw new Error('broken'); };
        for (const { prototype } of [Element, HTMLElement, Node, EventTarget, ShadowRoot, MutationObserver])
          for (const name of Reflect.ownKeys(prototype))
            if (name !== 'constructor' && Object.getOwnPropertyDescriptor(prototype, name).configurable)
              put(prototype, name, { get: () => broken, set: broken });
        for (const name of ['createTreeWalker', 'createElement', 'caretPositionFromPoint'])
          put(Document.prototype, name, { value: broken });
        for (const name of ['MutationObserver', 'Highlight', 'IntersectionObserver', 'ResizeObserver', 'ShadowRoot',
          'customElements', 'requestIdleCallback', 'setTimeout', 'AbortController'])
          put(window, name, { value: undefined });
        globalThis.onpeace = () => mended.forEach((mend) => mend());`),
    ),
  },
  {
    does: 'listens in on what elements are asked for',
    html: page(
      script(`const asked = [];
        for (const { prototype } of [Element, HTMLElement, Node, EventTarget, ShadowRoot, Document, CSSStyleDeclaration]) {
          for (const name of Object.getOwnPropertyNames(prototype)) {
            const { value, ...rest } = Object.getOwnPropertyDescriptor(prototype, name);
            if (typeof value !== 'function' || name === 'constructor') continue;
            Object.defineProperty(prototype, name, { ...rest, value(...args) {
              if (!globalThis.peace && document.readyState === 'complete') asked.push(name);
              return value.apply(this, args);
            } });
          }
        }
        globalThis.heard = () => asked.filter((name) => name !== 'addEventListener').join();`),
    ),
    holds: `heard() === ''`,
  },
  policy('forbids everything', "default-src 'none'"),
  policy(
    'trusts no types',
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  ),
  policy('is in a sandbox', "default-src 'none'; sandbox"),
  policy(
    'allows no scripts, styles and fonts',
    "script-src 'none'; style-src 'none'; font-src 'none'",
  ),
  {
    does: 'makes up events of a hand',
    html: page(
      `<script>addEventListener('load', () => setInterval(() => {
        const name = document.querySelector('p');
        const { x, y, height } = name.getBoundingClientRect();
        const at = { clientX: x + 30, clientY: y + height / 2, bubbles: true, composed: true, pointerType: 'mouse' };
        for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup'])
          name.dispatchEvent(new PointerEvent(type, at));
        for (const type of ['mouseover', 'mouseenter', 'mousemove', 'click'])
          name.dispatchEvent(new MouseEvent(type, at));
        for (const key of ['Enter', ' ', 'PageDown'])
          name.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));
      }, 50))</script>`,
    ),
    isAlone: true,
    card: 'none',
  },
  {
    does: 'makes up events that close',
    html: page(''),
    act: `setInterval(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      for (const target of [document.body, ...document.querySelectorAll('newsgloss-card')]) {
        target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
        target.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
        target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    }, 50)`,
  },
  {
    does: 'lays something over the name',
    html: page('', '<div style="position: fixed; inset: 0; z-index: 9"></div>'),
    card: 'none',
  },
  {
    does: 'lays something over the name that lets the hand through',
    html: page(
      '',
      '<div style="position: fixed; inset: 0; z-index: 9; pointer-events: none"></div>',
    ),
  },
  {
    does: 'names the controls of its forms as the tree names its parts',
    html: documentOf(
      `<br><br><br><br><p>Here <form style="display: inline">by <b>Anwar</b> Ibrahim for us.</form></p>
      ${script(`const form = document.forms[0];
        const names = new Set([HTMLElement, Element, Node, EventTarget].flatMap(({ prototype }) => Object.keys(prototype)));
        const append = form.append.bind(form);
        const remove = form.removeChild.bind(form);
        const inputs = [...names].map((name) => Object.assign(document.createElement('input'), { type: 'hidden', name }));
        append(...inputs);
        globalThis.onpeace = () => inputs.forEach(remove);`)}`,
    ),
  },
  {
    does: 'names its pictures as the document names its own parts',
    html: page(
      '',
      [
        'documentElement body head title activeElement createElement createTreeWalker querySelectorAll',
        'querySelector addEventListener dispatchEvent caretPositionFromPoint elementFromPoint hidden designMode',
        'fullscreenElement scrollingElement hasFocus contentType getRootNode isConnected childNodes firstChild',
      ]
        .join(' ')
        .split(' ')
        .map((name) => `<img name="${name}" alt="">`)
        .join('') +
        '<script>onpeace = () => { for (const one of [...document.images]) one.remove(); }</script>',
    ),
  },
];
