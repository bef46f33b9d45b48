// The closed roots that our own elements have: a test sees them from the inside.
import { onTestFinished, vi } from 'vitest';

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
