// The elements that we add to a page: which a page cannot look into, whatever it makes of their names,
// and which stand above all else that is there.

export interface OwnElement {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Makes an element with a closed root, nowhere yet. A page may define elements of any name, and one that
 * is so defined is told what its root is: in a document of its own it is nobody's when it gets that.
 */
export const createOwnElement = (name: `newsgloss-${string}`): OwnElement => {
  // One of HTML: elsewhere what is drawn in it would keep its attributes in capitals, and `tabIndex` be none.
  const host = document.implementation.createHTMLDocument('').createElement(name);
  return { host, root: host.attachShadow({ mode: 'closed' }) };
};

/** Puts an element above all else that is there, where it can be used. */
export const putOnTop = (host: HTMLElement): void => {
  const home = homeOf();
  // Before it comes: the page sees an element, and no change of it.
  if (host.popover !== 'manual') host.popover = 'manual';
  if (host.parentElement !== home) home.append(host);
  try {
    host.showPopover();
  } catch {
    // The page took it away as it opened: who follows it will see.
  }
};

/** Whether an element stands where it was put on top. A dialog or a full screen may have opened since. */
export const isOnTop = (host: HTMLElement): boolean =>
  host.parentElement === homeOf() && host.matches(':popover-open');

/** Where what we add stands: inside the topmost modal dialog, since all outside it is inert; else at the root. */
const homeOf = (): Element => {
  const modals = [...document.querySelectorAll('dialog:modal')];
  return modals.at(-1) ?? document.fullscreenElement ?? document.documentElement;
};
