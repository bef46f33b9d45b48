// Painting by the Custom Highlight API: a fixed set of names of our own, never anybody else's.
import type { Mention } from '../core/match/resolve';
import type { Underline } from '../core/settings';
import { elementAround } from './above';
import type { AnnotatedRun } from './annotations';
import { parentElementOf } from './form-parts';
import { highlightName, MARKED } from './highlight-names';
import { createNearness } from './nearness';
import { staticRange } from './ranges';

/** Paints the mentions of runs; remembers what it painted where. */
export interface Painter {
  /** Makes `mentions` the painted ones of a run. */
  readonly paint: (run: AnnotatedRun, mentions: readonly Mention[], underline?: Underline) => void;
  readonly isPainted: (run: AnnotatedRun, mention: Mention) => boolean;
  /** Marks the mentions that are looked at, and no others. */
  readonly mark: (ranges: readonly AbstractRange[]) => void;
  /** Has painted what is away from what is seen, too, as a print wants it. */
  readonly paintAll: () => void;
  /** Removes all that was painted. */
  readonly clear: () => void;
}

/** What is to be painted of a run. */
interface Wanted {
  readonly mentions: readonly Mention[];
  readonly underline: Underline;
}

type Registered = readonly [highlight: Highlight, range: AbstractRange];

/**
 * Whenever its tree has changed, the browser goes through all ranges that are registered before it
 * paints. Of so many runs, only those near what is seen have theirs registered.
 */
const MANY_RUNS = 300;

/** Makes a painter for the document that this code runs in. `kindOf` gives a mention's kind. */
export const createPainter = (kindOf: (mention: Mention) => string): Painter => {
  const own = new Map<string, Highlight>();
  const wanted = new Map<AnnotatedRun, Wanted>();
  const registered = new Map<AnnotatedRun, readonly Registered[]>();

  const highlightOf = (name: string): Highlight => {
    const known = own.get(name);
    // A page may clear the registry: what is ours is put back when it is next painted, or looked at.
    if (known !== undefined && CSS.highlights.get(name) === known) return known;
    const highlight = known ?? new Highlight();
    own.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  };
  const unregister = (run: AnnotatedRun): void => {
    for (const [highlight, range] of registered.get(run) ?? []) highlight.delete(range);
    registered.delete(run);
  };
  const register = (run: AnnotatedRun): void => {
    const want = wanted.get(run);
    if (want === undefined || registered.has(run)) return;
    registered.set(
      run,
      want.mentions.map((mention) => {
        const range = staticRange(run, mention);
        const { isDark, isUnderlined: hasLine } = groundOf(range.startContainer.parentElement);
        // Text that has a line already gets no second one.
        const underline = hasLine ? 'tint' : want.underline;
        const highlight = highlightOf(highlightName(kindOf(mention), isDark, underline));
        highlight.add(range);
        return [highlight, range];
      }),
    );
  };
  const nearness = createNearness<AnnotatedRun>((run, isNear) => {
    (isNear ? register : unregister)(run);
  });
  const follow = (run: AnnotatedRun): void => {
    const element = elementAround(run.nodes);
    if (element === null) register(run);
    else nearness.follow(run, element);
  };

  return {
    paint: (run, mentions, underline = 'dotted') => {
      const isNear = registered.has(run);
      unregister(run);
      if (mentions.length === 0) {
        wanted.delete(run);
        nearness.forget(run);
        return;
      }
      wanted.set(run, { mentions, underline });
      if (isNear || wanted.size < MANY_RUNS) register(run);
      else if (wanted.size > MANY_RUNS) follow(run);
      else wanted.forEach((_, each) => follow(each));
    },
    isPainted: (run, mention) => wanted.get(run)?.mentions.includes(mention) === true,
    mark: (ranges) => {
      const highlight = highlightOf(MARKED);
      highlight.clear();
      highlight.priority = 1;
      for (const range of ranges) highlight.add(range);
      for (const name of own.keys()) highlightOf(name);
    },
    paintAll: () => wanted.forEach((_, run) => register(run)),
    clear: () => {
      for (const [name, highlight] of own) {
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      }
      own.clear();
      nearness.end();
    },
  };
};

/** Whether the text that a range begins in stands on a dark ground. */
export const isOnDarkGround = ({ startContainer }: AbstractRange): boolean =>
  groundOf(startContainer.parentElement).isDark;

interface Ground {
  readonly isDark: boolean;
  readonly isUnderlined: boolean;
}

/**
 * What a text stands on. Text is legible on its ground, so light text tells a dark ground, be it
 * made of colours, pictures or gradients.
 */
const groundOf = (element: Element | null): Ground => ({
  isDark: element !== null && luminance(getComputedStyle(element).color) > 0.4,
  isUnderlined: isUnderlined(element),
});

/** A line drawn by an ancestor runs under its inline descendants although they do not inherit it. */
const isUnderlined = (element: Element | null): boolean => {
  for (let inline = element; inline !== null; inline = parentElementOf(inline)) {
    const { textDecorationLine, display } = getComputedStyle(inline);
    if (textDecorationLine.includes('underline')) return true;
    if (display !== 'inline' && display !== 'contents') return false;
  }
  return false;
};

/**
 * Relative luminance (WCAG 2.2) of a computed colour, 0 to 1; that of a colour in a wider space, or
 * given by its lightness, is near enough to tell light from dark.
 */
export const luminance = (color: string): number => {
  const [form = '', ...rest] = color.split(/[\s(),/]+/);
  const [first = 0, second = 0, third = 0] = rest.map(Number).filter((part) => !Number.isNaN(part));
  if (form.startsWith('ok')) return first ** 3;
  if (form.startsWith('l')) return ((first + 16) / 116) ** 3;
  const scale = form.startsWith('rgb') ? 255 : 1;
  const linear = (channel: number): number => {
    const value = channel / scale;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(first) + 0.7152 * linear(second) + 0.0722 * linear(third);
};
