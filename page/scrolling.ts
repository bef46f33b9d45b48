// Scrolling where a window hears nothing of it.
import type { AnnotatedPage } from './start';

/** Hears what scrolls in the shadow roots around a text, of which nothing is told outside them. */
export const hearScrolls = (
  text: Node,
  shownIn: AnnotatedPage['shownIn'],
  scrolled: (event: Event) => void,
  signal: AbortSignal,
): void => {
  const options = { capture: true, passive: true, signal };
  for (let at: Node | null = text; at !== null; at = shownIn(at)) {
    // Heard a second time, the same listener is still one.
    if (at instanceof ShadowRoot) at.addEventListener('scroll', scrolled, options);
  }
};
