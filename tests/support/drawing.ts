// Draws views into the page of a browser test, and looks at them as a screen reader would.
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

let drawn: Element | undefined;

/** Draws a view into an element of its own; what was drawn before is gone. */
export const draw = (view: ComponentChild): HTMLElement => {
  clear();
  const container = document.createElement('div');
  document.body.append(container);
  drawn = container;
  redraw(container, view);
  return container;
};

/** Draws another version of a view in its place. */
export const redraw = (container: Element, view: ComponentChild): void =>
  void act(() => render(view, container));

/** What axe-core finds to be wrong, best practice included, or by one rule alone. */
export const accessProblems = async (
  context: axe.ElementContext = document,
  rule?: string,
): Promise<readonly string[]> => {
  // What still fades in is not seen, and its contrast would go unjudged.
  for (const animation of document.getAnimations()) animation.finish();
  const { violations } = await axe.run(context, {
    resultTypes: ['violations'],
    ...(rule !== undefined && { runOnly: { type: 'rule', values: [rule] } }),
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
};

/** The text of an element as it is read, white space collapsed. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const clear = (): void => {
  if (drawn === undefined) return;
  render(null, drawn);
  drawn.remove();
  drawn = undefined;
};
afterEach(clear);
