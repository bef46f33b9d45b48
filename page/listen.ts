// Listening to a page without a hand in it: passive, before the page, to trusted events alone.
import type { AnnotatedPage } from './start';

export type Listen = <Type extends keyof WindowEventMap>(
  type: Type,
  handle: (event: WindowEventMap[Type]) => void,
) => void;

/** Listens for trusted events, and goes on when the page has emptied its document. */
export const createListen =
  (page: AnnotatedPage, signal: AbortSignal): Listen =>
  (type, handle) => {
    const handleTrusted = (event: WindowEventMap[typeof type]): void => {
      if (event.isTrusted) handle(event);
    };
    const add = (): void =>
      addEventListener(type, handleTrusted, { capture: true, passive: true, signal });
    add();
    page.onEmptied(add);
  };
