// Closed roots, which a test sees from the inside: those of our own elements, and those of a page.
import { onTestFinished, vi } from 'vitest';
import type { ShadowOpener } from '../../page/hosts';

/** Gives the root that was attached last; to be asked for before anything is attached. */
export const watchClosedRoots = (): (() => ShadowRoot) => {
  const attachShadow = Reflect.get(Element.prototype, 'attachShadow');
  let last: ShadowRoot | undefined;
  const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attach(
    this: Element,
    init,
  ) {
    last = attachShadow.call(this, init);
    return last;
  });
  onTestFinished(() => spy.mockRestore());
  return () => {
    if (last === undefined) throw new Error('No root was attached.');
    return last;
  };
};

/** Gives the elements that a selector fits a closed root each, as they are first opened. */
export const closedRootsAt = (selector: string, html: string): ShadowOpener => {
  const roots = new Map<HTMLElement, ShadowRoot>();
  return (element) => {
    if (!element.matches(selector)) return null;
    const root = roots.get(element) ?? element.attachShadow({ mode: 'closed' });
    if (!roots.has(element)) root.innerHTML = html;
    roots.set(element, root);
    return root;
  };
};
