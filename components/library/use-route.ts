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
 * On arriving at an address: focus moves to the addressed part, or else to the heading of the view, and
 * the view begins at its top. Back and forward return to where one had scrolled and what one had chosen.
 */
export const useArrival = (hash: string, main: RefObject<HTMLElement | null>): void => {
  const left = useRef(new Map<string, Left>());
  const at = useRef(0);
  const isFirst = useRef(true);
  // Sooner than `useHash` listens, which has the next view drawn.
  useLayoutEffect(() => rememberIn(left.current, main, at), [main]);
  // At once, not after the next frame: by then the reader may have moved the focus on.
  useLayoutEffect(() => {
    const wasHere = history.state !== null;
    if (!wasHere) history.replaceState({}, '');
    const { top = 0, stop } = (wasHere && left.current.get(hash)) || {};
    const addressed = main.current?.querySelector<HTMLElement>('[aria-current="location"]');
    // Who types or chooses in a field stays there, and a view that has just opened takes no focus.
    const isTyping = document.activeElement?.matches('input, select');
    if (!isTyping && (addressed || !isFirst.current)) {
      const target = stopIn(main, stop) ?? addressed ?? main.current?.querySelector('h1');
      target?.focus({ preventScroll: true });
    }
    isFirst.current = false;
    if (addressed && !wasHere) addressed.scrollIntoView({ block: 'center' });
    // Asking for the place where it is has the browser lay out the view, with each letter of a search.
    else if (top !== at.current) scrollTop(main, top);
    // A drawing has its height only once its width is known.
    const frame = top > 0 && requestAnimationFrame(() => scrollTop(main, top));
    return () => {
      if (frame !== false) cancelAnimationFrame(frame);
    };
  }, [hash, main]);
};

type Main = RefObject<HTMLElement | null>;

/** How a view was left. */
interface Left {
  readonly top?: number;
  readonly stop?: Stop;
}

/** Where the focus was among all that can have it, and the address there. */
interface Stop {
  readonly index: number;
  readonly href: string | null;
}

const STOPS = 'a, button, summary';

const rememberIn = (left: Map<string, Left>, main: Main, at: { current: number }): (() => void) => {
  history.scrollRestoration = 'manual';
  const stop = new AbortController();
  let here = location.hash;
  const note = (more: Left): void => void left.set(here, { ...left.get(here), ...more });
  const noteTop = (): void => {
    at.current = ownScroller(main)?.scrollTop ?? scrollY;
    note({ top: at.current });
  };
  const scrolled = ({ target }: Event): void => {
    if (target === document || target === ownScroller(main)) noteTop();
  };
  // Scrolling is told of with the next frame: by then the reader may have gone on.
  const leaving = (): void => {
    if (location.hash === here) return;
    noteTop();
    here = location.hash;
  };
  const focused = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement)) return;
    const index = [...(main.current?.querySelectorAll(STOPS) ?? [])].indexOf(target);
    if (index >= 0) note({ stop: { index, href: target.getAttribute('href') } });
  };
  addEventListener('scroll', scrolled, { passive: true, capture: true, signal: stop.signal });
  addEventListener('focusin', focused, { signal: stop.signal });
  addEventListener('hashchange', leaving, { signal: stop.signal });
  return () => stop.abort();
};

const stopIn = (main: Main, stop: Stop | undefined): HTMLElement | undefined => {
  if (stop === undefined) return undefined;
  const found = main.current?.querySelectorAll<HTMLElement>(STOPS)[stop.index];
  return found?.getAttribute('href') === stop.href ? found : undefined;
};

/** What scrolls in place of the window, where something does. */
const ownScroller = (main: Main): Element | undefined =>
  main.current?.closest('[data-scrolls="true"]') ?? undefined;

const scrollTop = (main: Main, top: number): void => (ownScroller(main) ?? window).scrollTo(0, top);

/** Sooner than a popup is closed by hand. */
const SOON_MS = 200;

/**
 * Begins at the place where the library was left, unless its address says where, and tells every
 * place that the reader comes to.
 */
export const resumeAt = (last: string, tell: (hash: string) => void): void => {
  if (location.hash === '' && last !== '') history.replaceState(null, '', last);
  let waiting = 0;
  addEventListener('hashchange', () => {
    // Typing in the search comes to a place with each letter.
    cancelIdleCallback(waiting);
    waiting = requestIdleCallback(() => tell(location.hash), { timeout: SOON_MS });
  });
};
