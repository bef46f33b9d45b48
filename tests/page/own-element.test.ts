// What a page may do to an element that we add: keep it from being shown, but not look into it.
import { describe, expect, it, onTestFinished } from 'vitest';
import { createOwnElement, isOnTop, putOnTop } from '../../page/own-element';

let count = 0;
/** A page has one chance to define a name. */
const newName = (): `newsgloss-${string}` => `newsgloss-test-${(count += 1)}`;

const put = (name: `newsgloss-${string}`): HTMLElement => {
  const { host } = createOwnElement(name);
  onTestFinished(() => host.remove());
  putOnTop(host);
  return host;
};

describe('an element of ours', () => {
  it('stands in the top layer', () => {
    const host = put(newName());
    expect(host.parentElement).toBe(document.documentElement);
    expect(isOnTop(host)).toBe(true);
  });

  it('tells its root to nobody, the page’s definition of its name included', () => {
    const roots: unknown[] = [];
    const name = newName();
    customElements.define(
      name,
      class extends HTMLElement {
        private readonly internals = this.attachInternals();
        connectedCallback(): void {
          roots.push(this.internals.shadowRoot, this.shadowRoot);
        }
      },
    );
    const host = put(name);
    expect(host.isConnected).toBe(true);
    expect(roots).toEqual([null, null]);
  });

  it('is of HTML, so that attributes set by any spelling are what they are meant to be', () => {
    const { root } = createOwnElement(newName());
    const heading = document.createElement('h2');
    root.append(heading);
    heading.setAttribute('tabIndex', '-1');
    expect(heading.getAttributeNames()).toEqual(['tabindex']);
  });

  it('is seen by the page as it comes, and not to change', () => {
    const { host } = createOwnElement(newName());
    onTestFinished(() => host.remove());
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, attributes: true, childList: true });
    putOnTop(host);
    expect(observer.takeRecords().map(({ type }) => type)).toEqual(['childList']);
  });

  it('may be taken away as it opens', () => {
    addEventListener('beforetoggle', ({ target }) => (target as Element).remove(), {
      capture: true,
      once: true,
    });
    const host = put(newName());
    expect(isOnTop(host)).toBe(false);
  });

  it('is no popover where the page forbids it, and is so again once it may', () => {
    addEventListener('beforetoggle', (event) => event.preventDefault(), {
      capture: true,
      once: true,
    });
    const host = put(newName());
    expect(isOnTop(host)).toBe(false);
    host.removeAttribute('popover');
    putOnTop(host);
    expect(isOnTop(host)).toBe(true);
  });
});
