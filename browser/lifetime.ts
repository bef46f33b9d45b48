// The life of a script in a page. When the extension is updated, reloaded or removed, its scripts
// stay behind in open pages, cut off: they must clean up and fall silent.
import { browser } from './api';

const STARTED = 'newsgloss-started';

export interface Lifetime {
  readonly signal: AbortSignal;
  /** Whether the extension is still there; aborts the signal when it is not. */
  readonly check: () => boolean;
}

/**
 * Begins the life of this script in this document; undefined where one of the same version lives
 * already. A newer one announces itself by an event that older ones answer by looking after
 * themselves: a page that forges it stops nothing.
 */
export const beginLifetime = (): Lifetime | undefined => {
  if (globalThis.newsglossIsAlive?.() === true) return undefined;
  const controller = new AbortController();
  const { signal } = controller;
  const check = (): boolean => {
    if (!signal.aborted && isCutOff()) controller.abort();
    return !signal.aborted;
  };
  globalThis.newsglossIsAlive = check;
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, check, { signal });
  return { signal, check };
};

declare global {
  /** Shared by the scripts of this extension in a document, unseen by the page. */
  var newsglossIsAlive: (() => boolean) | undefined;
}

/** Whether this script has outlived its extension. */
export const isCutOff = (): boolean => {
  try {
    return browser.runtime.id === undefined;
  } catch {
    // Firefox throws at the first touch of a cut-off API.
    return true;
  }
};
