// The ring around the mention that the reader was brought to, and a line that tells of it: an element
// of ours in the top layer, closed to the page, which answers to no pointer.
import { createOwnElement, putOnTop } from './own-element';

export interface Ring {
  /** The range that it stands around. */
  readonly around: () => Range | undefined;
  /** Puts it around a range; `told` is what a screen reader says of it. */
  readonly show: (range: Range, told: string) => void;
  /** Tells something where there is nothing to stand around. */
  readonly tell: (told: string) => void;
  readonly hide: () => void;
}

const STYLES = `:host { all: initial !important; position: fixed !important; inset: 0 !important; display: block !important;
  width: auto !important; height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; overflow: visible !important; z-index: 2147483647 !important; pointer-events: none !important; }
i { position: fixed; box-sizing: border-box; border: 2px solid #1f5fa8; border-radius: 5px;
  box-shadow: 0 0 0 1px #fff, inset 0 0 0 1px #fff; }
p { position: fixed; inset: auto 0 24px; width: fit-content; max-width: calc(100% - 48px); box-sizing: border-box;
  margin: 0 auto; padding: 8px 14px; border: 1px solid #8a929c; border-radius: 8px; background: #fff; color: #1b1f24;
  font: 14px/1.4 system-ui, sans-serif; box-shadow: 0 4px 16px #0003; }
p.spoken { inset: 0 auto auto 0; width: 1px; height: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); }
@media (prefers-color-scheme: dark) { p { border-color: #6b7480; background: #1b1f24; color: #e8eaed; } }
@media print { :host { display: none !important; } }
@media (forced-colors: active) { i { border-color: Highlight; box-shadow: none; } }`;

/** From the edge of the text to the ring. */
const GAP_PX = 2;
/** For the eyes: as long as a short sentence takes to be read twice. */
const TOLD_MS = 6000;

/** Makes a ring; nothing is added to the page before it is shown, and nothing is left after the signal. */
export const createRing = (signal: AbortSignal): Ring => {
  let drawn: Drawn | undefined;
  let range: Range | undefined;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    drawn?.host.remove();
    drawn = undefined;
    range = undefined;
  };
  const follow = (): void => {
    const lines = range === undefined ? [] : linesOf(range);
    // The page took the text, or hid it.
    if (lines.length === 0 || drawn?.host.isConnected !== true) hide();
    else {
      drawLines(drawn.lines, lines);
      frame = requestAnimationFrame(follow);
    }
  };
  const add = (told: string, isSpoken: boolean): void => {
    const { host, line } = (drawn ??= draw());
    line.className = isSpoken ? 'spoken' : '';
    putOnTop(host);
    // A screen reader says what changes in a line that it has met.
    requestAnimationFrame(() => line.replaceChildren(told));
  };
  signal.addEventListener('abort', hide, { once: true });
  return {
    around: () => range,
    show: (chosen, told) => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      range = chosen;
      add(told, true);
      follow();
    },
    tell: (told) => {
      hide();
      add(told, false);
      timer = setTimeout(hide, TOLD_MS);
    },
    hide,
  };
};

interface Drawn {
  readonly host: HTMLElement;
  readonly lines: HTMLElement;
  readonly line: HTMLElement;
}

const draw = (): Drawn => {
  const { host, root } = createOwnElement('newsgloss-ring');
  const style = document.createElement('style');
  style.textContent = STYLES;
  const lines = document.createElement('div');
  const line = document.createElement('p');
  line.role = 'status';
  root.append(style, lines, line);
  return { host, lines, line };
};

/** The boxes of a range, one for each line that it is broken over, in which it shows. */
const linesOf = (range: Range): readonly DOMRect[] =>
  [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);

const drawLines = (place: HTMLElement, lines: readonly DOMRect[]): void => {
  while (place.childElementCount < lines.length) place.append(document.createElement('i'));
  while (place.childElementCount > lines.length) place.lastChild?.remove();
  for (const [nth, { x, y, width, height }] of lines.entries()) {
    const box = place.children[nth];
    if (!(box instanceof HTMLElement)) continue;
    box.style.translate = `${x - GAP_PX}px ${y - GAP_PX}px`;
    box.style.inset = '0 auto auto 0';
    box.style.width = `${width + 2 * GAP_PX}px`;
    box.style.height = `${height + 2 * GAP_PX}px`;
  }
};
