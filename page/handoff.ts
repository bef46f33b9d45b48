// How the card's script, which comes later, meets the page that was annotated before: one property
// of the global object that scripts of this extension share and the page cannot see.
import type { Density } from '../core/mentions/mention-index';
import type { Presentation } from './present';
import type { AnnotatedPage } from './start';

/** What the annotating script leaves, and what the card's script gives it for that. */
export interface Handoff {
  readonly page: AnnotatedPage;
  readonly density: Density;
  /** Whether the extension is still there. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
  presentation?: Presentation;
  /** Called after each change of the page's mentions, once the card's script has set it. */
  onChange?: () => void;
  /** Tells the views that list this page's mentions; called once the card's script presents them. */
  tellViews?: () => void;
}

declare global {
  var newsglossHandoff: Handoff | undefined;
}

/** Leaves a page for the card's script until its signal aborts. */
export const leaveHandoff = (handoff: Handoff): void => {
  globalThis.newsglossHandoff = handoff;
  handoff.signal.addEventListener(
    'abort',
    () => {
      if (globalThis.newsglossHandoff === handoff) globalThis.newsglossHandoff = undefined;
    },
    { once: true },
  );
};

/** What was left, if the annotating script still runs. */
export const takeHandoff = (): Handoff | undefined => globalThis.newsglossHandoff;
