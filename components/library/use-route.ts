// The address of the library as state: where the reader is, and what happens on arriving there.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The part of the address from "#" on, followed as it changes. */
export const useHash = (): string => {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = (): void => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return hash;
};

/** Goes to an address; `replace` leaves no step for "back" to return to. */
export const go = (hash: string, replace = false): void => {
  if (replace) history.replaceState(history.state, '', hash);
  else location.hash = hash;
  // The browser's own event comes later, when a fast typist may have typed on already.
  dispatchEvent(new HashChangeEvent('hashchange'));
};

/**
 * On arriving at an address: focus moves to the addressed part, or else to the heading of the view.
 * Back and forward return to where one had scrolled, a new address begins at its top.
 */
export const useArrival = (hash: string, main: RefObject<HTMLElement | null>): void => {
  const scrolled = useRef(new Map<string, number>());
  const isFirst = useRef(true);
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = ({ target }: Event): void => {
      if (target !== document && target !== ownScroller(main)) return;
      scrolled.current.set(location.hash, ownScroller(main)?.scrollTop ?? scrollY);
    };
    const how = { passive: true, capture: true };
    addEventListener('scroll', remember, how);
    return () => removeEventListener('scroll', remember, how);
  }, [main]);
  // At once, not after the next frame: by then the reader may have moved the focus on.
  useLayoutEffect(() => {
    const wasHere = history.state !== null;
    const top = wasHere ? (scrolled.current.get(hash) ?? 0) : 0;
    if (!wasHere) history.replaceState({}, '');
    const addressed = main.current?.querySelector<HTMLElement>('[aria-current="location"]');
    // Who types or chooses in a field stays there, and a view that has just opened takes no focus.
    const isTyping = document.activeElement?.matches('input, select');
    if (!isTyping && (addressed || !isFirst.current)) {
      const target = addressed ?? main.current?.querySelector('h1');
      target?.focus({ preventScroll: true });
    }
    isFirst.current = false;
    if (addressed && !wasHere) addressed.scrollIntoView({ block: 'center' });
    else (ownScroller(main) ?? window).scrollTo(0, top);
  }, [hash, main]);
};

/** What scrolls in place of the window, where something does. */
const ownScroller = (main: RefObject<HTMLElement | null>): Element | undefined =>
  main.current?.closest('[data-scrolls="true"]') ?? undefined;

/**
 * Begins at the place where the library was left, unless its address says where, and tells every
 * place that the reader comes to.
 */
export const resumeAt = (last: string, tell: (hash: string) => void): void => {
  if (location.hash === '' && last !== '') history.replaceState(null, '', last);
  addEventListener('hashchange', () => tell(location.hash));
};
