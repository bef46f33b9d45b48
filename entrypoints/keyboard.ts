// Brought to the frames of a tab by a key that is meant for their mentions; its result is what each tells.
import { i18n } from '#i18n';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameKeyboard, FrameState } from '../browser/keyboard';
import { frameReading, type Handoff, takeHandoff } from '../page/handoff';
import { hasKeyboard, selectedText, startKeyboard } from '../page/keyboard';
import { createRing } from '../page/ring';

export default defineUnlistedScript((): FrameState => {
  const handoff = takeHandoff();
  const served = handoff?.marks?.presentation ?? handoff;
  if (globalThis.newsglossKeyboard === undefined || globalThis.newsglossServed !== served) {
    globalThis.newsglossKeyboard?.leave();
    globalThis.newsglossKeyboard = serve(handoff);
    globalThis.newsglossServed = served;
  }
  return globalThis.newsglossKeyboard.state();
});

declare global {
  /** What the keyboard of this frame was made for. */
  var newsglossServed: object | undefined;
}

const serve = (handoff: Handoff | undefined): FrameKeyboard => {
  const signal = handoff?.signal ?? new AbortController().signal;
  const { marks } = handoff ?? {};
  const ring = createRing(signal);
  const keyboard =
    marks?.presentation &&
    startKeyboard(
      {
        page: marks.page,
        presentation: marks.presentation,
        ring,
        ask: (mention) => marks.ask?.(mention),
      },
      signal,
    );
  const nothing = { count: 0, at: undefined, passed: 0 };
  return {
    state: () => ({
      ...(keyboard?.mentions() ?? { ...nothing, hasFocus: hasKeyboard() }),
      ...frameReading(),
      selected:
        selectedText() === ''
          ? undefined
          : { text: selectedText(), isMention: keyboard?.selectsMention() === true },
    }),
    goTo: (nth, place, of) =>
      keyboard?.goTo(nth, (text) => i18n.t('keys.mention', { nth: place, of, text })),
    open: () => keyboard?.open() === true,
    leave: ring.hide,
    tell: ring.tell,
  };
};
