// How the scripts that come later to a page meet those before: one property of the global object
// that scripts of this extension share and the page cannot see.
import type { FrameReading } from '../core/mentions/reading';
import type { Settings } from '../core/settings';
import type { Lookout } from './lookout';
import type { FoundMention, Presentation } from './present';
import type { Quoting } from './quoting';
import type { AnnotatedPage } from './start';

/** What the script that runs in every frame leaves. */
export interface Handoff {
  readonly lookout: Lookout;
  /** As they are now; suppressions are those of the page's own site alone. */
  settings: Settings;
  /** Whether the extension is still there. */
  readonly isAlive: () => boolean;
  /** Tells the views that list this page's mentions. */
  readonly tellViews: () => void;
  /** Whether all that was to be read has been read, and is shown. */
  readonly isSettled: () => boolean;
  readonly signal: AbortSignal;
  /** Set by the script that comes with the first name. */
  marks?: Marks;
}

/** What that script adds. */
export interface Marks {
  readonly page: AnnotatedPage;
  /** Begins to show the mentions, unless it has begun; for when the styles of the marks are here. */
  readonly present: () => Presentation;
  presentation?: Presentation;
  /** Called after each change of the page's mentions, once the card's script has set it. */
  onChange?: () => void;
  /** Opens the card of a mention by keyboard, once the card's script has set it. */
  ask?: (mention: FoundMention) => void;
  /** What is known of the page itself, once the script is there that looks. */
  about?: Quoting & { readonly date: () => string | undefined };
}

declare global {
  /** Null where this frame is not read; undefined before that is known. */
  var newsglossHandoff: Handoff | null | undefined;
}

/** Leaves a page for later scripts until its signal aborts; null where this frame is not to be read. */
export const leaveHandoff = (handoff: Handoff | null): void => {
  globalThis.newsglossHandoff = handoff;
  handoff?.signal.addEventListener(
    'abort',
    () => {
      if (globalThis.newsglossHandoff === handoff) globalThis.newsglossHandoff = null;
    },
    { once: true },
  );
};

/** What was left, if the first script still runs and has not outlived the extension. */
export const takeHandoff = (): Handoff | undefined => {
  const handoff = globalThis.newsglossHandoff;
  return handoff?.isAlive() === true ? handoff : undefined;
};

/** How far the reading of this frame is. Of frames inside a page many are never read: none is waited for. */
export const frameReading = (): FrameReading => {
  const handoff = takeHandoff();
  if (handoff !== undefined) return { isRead: true, isSettled: handoff.isSettled() };
  const isKnown = globalThis.newsglossHandoff !== undefined;
  return { isRead: false, isSettled: isKnown || window !== window.top };
};
