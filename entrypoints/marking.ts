// Brought to the frames of a tab when the reader wants marks to stand in the page, or to be gone.
import { i18n } from '#i18n';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameMarking, MarkingState } from '../browser/marking';
import { frameReading, type Handoff, takeHandoff } from '../page/handoff';
import { type MarkedPage, markInPage } from '../page/mark-elements';
import type { FoundMention, Presentation } from '../page/present';
import { createRing } from '../page/ring';

export default defineUnlistedScript((): MarkingState => {
  const handoff = takeHandoff();
  if (globalThis.newsglossMarking === undefined || globalThis.newsglossMarked !== handoff) {
    globalThis.newsglossMarking = start(handoff);
    globalThis.newsglossMarked = handoff;
  }
  return globalThis.newsglossMarking.state();
});

declare global {
  /** What the marking of this frame was made for. */
  var newsglossMarked: Handoff | undefined;
}

const start = (handoff: Handoff | undefined): FrameMarking => {
  const signal = handoff?.signal ?? new AbortController().signal;
  const { tell } = createRing(signal);
  let marked: MarkedPage | undefined;
  const unmark = (): void => {
    marked?.undo();
    marked = undefined;
  };
  signal.addEventListener('abort', unmark, { once: true });
  return {
    state: () => ({ ...frameReading(), isMarked: marked !== undefined }),
    mark: () => {
      const presentation = handoff?.marks?.presentation;
      if (presentation === undefined) return 0;
      unmark();
      const ranges = shownOn(presentation).map(({ range }) => range);
      marked = markInPage(ranges, () => {
        unmark();
        tell(i18n.t('marking.lost'));
      });
      const { count } = marked;
      if (count === 0) unmark();
      return count;
    },
    unmark,
    tell,
  };
};

/** What is painted; where nothing is, everything: the reader asked for marks. */
const shownOn = (presentation: Presentation): readonly FoundMention[] => {
  const painted = presentation.list().map((mention) => mention.painted);
  const isNonePainted = !painted.includes(true);
  return presentation
    .all()
    .filter((_, nth) => isNonePainted || painted[nth])
    .map((find) => find());
};
