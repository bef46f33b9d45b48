// What pages do to the element of the card.
import { type HostilePage, page, script } from './hostile-page';

export const AGAINST_THE_CARD: readonly HostilePage[] = [
  {
    does: 'takes the card away whenever it comes',
    html: page(script('onCard((card) => card.remove());')),
    card: 'fought',
  },
  {
    does: 'moves the card into a hidden box',
    html: page(
      script(`onCard((card) => {
        const box = document.getElementById('box');
        if (card.parentElement !== box) box.append(card);
      });`),
      '<div id="box" hidden></div>',
    ),
    card: 'fought',
  },
  {
    does: 'hides the card as a popover',
    html: page(
      script('onCard((card) => { if (card.matches(":popover-open")) card.hidePopover(); });'),
    ),
  },
  {
    does: 'makes the card no popover',
    html: page(script('onCard((card) => card.removeAttribute("popover"));')),
  },
  {
    does: 'forbids popovers',
    html: page(
      script(`addEventListener('beforetoggle', (event) => event.preventDefault(), true);`),
    ),
  },
  {
    does: 'takes popovers away as they open',
    html: page(
      script(`addEventListener('beforetoggle', ({ target }) => {
        if (!globalThis.peace) target.remove();
      }, true);`),
    ),
    card: 'fought',
  },
  {
    does: 'styles all elements away',
    html: page(
      `<style>*, newsgloss-card { --paper: red !important; --available-height: 0px !important; }
        newsgloss-card, newsgloss-card * { display: none !important; opacity: 0 !important;
          visibility: hidden !important; position: static !important; width: 1px !important; font: 1px serif !important;
          max-height: 0 !important; clip-path: inset(50%) !important; transform: scale(0) !important;
          filter: blur(9px) !important; content-visibility: hidden !important; pointer-events: none !important }
      </style>${script(`const known = new Set();
      onCard((card) => {
        if (known.has(card)) return;
        known.add(card);
        card.style.setProperty('display', 'none', 'important');
        card.hidden = true;
        card.animate([{ opacity: 0, translate: '-999px' }], { fill: 'both' });
      });`)}`,
    ),
    holds: `(() => {
      const card = document.querySelector('newsgloss-card');
      const { width, height } = card.getBoundingClientRect();
      return width === 368 && height > 100 && getComputedStyle(card).opacity === '1' &&
        getComputedStyle(card).translate === 'none' &&
        card.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    })()`,
  },
  {
    does: 'puts a button of its own into the card',
    html: page(
      script(
        'onCard((card) => { if (!card.firstChild) card.append(document.createElement("button")); });',
      ),
    ),
    holds: `document.querySelector('newsgloss-card > button').getClientRects().length === 0`,
  },
  {
    does: 'clones the card',
    html: page(
      script(`onCard((card) => {
        if (document.getElementById('copy')) return;
        const copy = card.cloneNode(true);
        copy.id = 'copy';
        document.body.append(copy);
      });`),
    ),
    holds: `document.getElementById('copy').shadowRoot === null`,
  },
  {
    does: 'has an element of that name, which asks for its own inside',
    html: page(
      script(`const inside = [];
        customElements.define('newsgloss-card', class extends HTMLElement {
          constructor() { super(); this.internals = this.attachInternals(); inside.push(this); }
          connectedCallback() { setTimeout(() => inside.push(this.internals.shadowRoot)); }
        });
        globalThis.stolen = () => inside.filter((one) => one instanceof ShadowRoot).length +
          inside.filter((one) => one?.internals?.shadowRoot).length;`),
    ),
    holds: 'stolen() === 0',
  },
  {
    does: 'has an element of that name, with a root of its own',
    html: page(
      script(`customElements.define('newsgloss-card', class extends HTMLElement {
        constructor() {
          super();
          try { this.attachShadow({ mode: 'open' }); } catch {}
        }
      });`),
    ),
  },
  {
    does: 'has an element of that name, which leaves as it comes',
    html: page(
      script(`customElements.define('newsgloss-card', class extends HTMLElement {
        connectedCallback() { if (!globalThis.peace) this.remove(); }
      });`),
    ),
    card: 'fought',
  },
  {
    does: 'has fonts for all letters of the card',
    html: page(
      `<style>${[
        'Georgia',
        'Noto Serif',
        'Times New Roman',
        'system-ui',
        'sans-serif',
        'serif',
        'Arial',
      ]
        .map((family) => `@font-face { font-family: '${family}'; src: url(/font/${family}) }`)
        .join('\n')} p { font-family: monospace }</style>`,
    ),
    holds: `[...document.fonts].every(({ status }) => status === 'unloaded')`,
  },
];
