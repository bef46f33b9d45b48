// What a page that works against us is, for the tests of each browser. All that is
// asked of a page is an expression, since not every browser's tools pass functions into a page.
import { type Answer, documentOf } from './site';

/** Who is named on these pages. */
export const NAME = 'Anwar Ibrahim';

export interface HostilePage {
  /** What the page does, after "a page that". */
  readonly does: string;
  readonly html: string;
  readonly answer?: Answer;
  /** What is painted, sorted: without it, the one name. */
  readonly painted?: readonly string[];
  /** An expression for what the page does once it is painted. */
  readonly act?: string;
  /**
   * What comes of a hand that rests on the name: the card opens, as it does without this; none does; or the
   * page fights it until `MAKE_PEACE`, and the card opens then.
   */
  readonly card?: 'none' | 'fought';
  /** So large that the browser takes its time, and nothing but the page itself is asked. */
  readonly isGiant?: true;
  /** No hand comes near. */
  readonly isAlone?: true;
  /** An expression that holds in the page with the card open, or in the end where none is. */
  readonly holds?: string;
}

/** An expression that ends all that a page does against us, and mends what it broke. */
export const MAKE_PEACE = `void (globalThis.peace = true, globalThis.onpeace?.())`;

/** Expressions for what a page can see of us. */
export const SEEN = {
  /** The texts that are painted, sorted. */
  painted: `[...CSS.highlights].filter(([name]) => name.startsWith('newsgloss-') && name !== 'newsgloss-marked')
    .flatMap(([, highlight]) => [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    })).toSorted()`,
  /** The middle of the first text that is painted. */
  point: `[...CSS.highlights].filter(([name]) => name.startsWith('newsgloss-') && name !== 'newsgloss-marked')
    .flatMap(([, highlight]) => [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }))[0]`,
  /** The number of cards that show something. */
  cards: `[...Document.prototype.querySelectorAll.call(document, 'newsgloss-card')].filter((card) =>
    Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight').get.call(card) > 0).length`,
  /** All text that a page gets out of an open card by whatever way; empty where it gets none. */
  cardText: `(() => {
    const found = [];
    const nodes = [];
    for (const card of document.querySelectorAll('newsgloss-card')) {
      const copy = card.cloneNode(true);
      found.push(card.textContent, card.innerText, copy.textContent, card.ariaLabel,
        card.shadowRoot?.textContent, copy.shadowRoot?.textContent,
        ...card.getHTML({ serializableShadowRoots: true }).match(/<template.*/) ?? []);
      const { x, y, width, height } = card.getBoundingClientRect();
      for (const part of [0.2, 0.5, 0.8]) {
        const at = [x + width * part, y + height * part];
        nodes.push(...document.elementsFromPoint(...at).filter((one) => !document.contains(one)));
        const caret = document.caretPositionFromPoint(...at);
        if (caret !== null && !document.contains(caret.offsetNode)) nodes.push(caret.offsetNode);
      }
      const range = document.createRange();
      range.selectNode(card);
      found.push(range.toString(), range.cloneContents().textContent);
      getSelection().selectAllChildren(card);
      found.push(getSelection().toString());
      getSelection().removeAllRanges();
    }
    nodes.push(document.activeElement?.localName === 'newsgloss-card' && document.activeElement.shadowRoot);
    for (const animation of document.getAnimations()) {
      const target = animation.effect?.target;
      if (target && !document.contains(target)) nodes.push(target);
    }
    return [...found, ...nodes.filter(Boolean).map(String)].filter((text) => text?.trim()).join(' | ');
  })()`,
} as const;

/** A document that names somebody, below what is at its top. */
export const page = (head: string, body = ''): string =>
  documentOf(`${body}<br><br><br><br><p>By ${NAME} for us.</p>`, head);

/** A script of the page, which may fight cards until there is peace. */
export const script = (code: string): string => `<script>'use strict';
  globalThis.peace = false;
  const cards = () => document.querySelectorAll('newsgloss-card');
  const onCard = (act) => new MutationObserver(() => {
    if (!globalThis.peace) for (const card of cards()) act(card);
  }).observe(document, { childList: true, subtree: true, attributes: true });
  ${code}</script>`;
