// The mentions of a page by keyboard: the reader is brought from one to the next, and opens the card of
// the one that they mean.
import type { FrameMentions } from '../core/mentions/steps';
import { createListen } from './listen';
import { isOwn } from './own';
import type { FoundMention, Presentation } from './present';
import { bringIntoView } from './reach';
import type { Ring } from './ring';
import type { AnnotatedPage } from './start';

export interface KeyboardOptions {
  readonly page: AnnotatedPage;
  readonly presentation: Presentation;
  readonly ring: Ring;
  /** Opens the card of a mention; the focus goes into it. */
  readonly ask: (mention: FoundMention) => void;
}

export interface Keyboard {
  readonly mentions: () => FrameMentions;
  /** Brings the reader to a mention, by its place in the page; `words` are what a screen reader says. */
  readonly goTo: (nth: number, words: (text: string) => string) => void;
  /** Opens the card of the mention that is meant; says whether there is one. */
  readonly open: () => boolean;
  /** Whether what is selected is a mention. */
  readonly selectsMention: () => boolean;
}

/** Whether the keyboard is in this frame, and in none inside it. */
export const hasKeyboard = (): boolean => document.hasFocus() && !isFrame(document.activeElement);

/** What is selected in this frame. */
export const selectedText = (): string =>
  rangeOfSelection() === undefined ? '' : String(getSelection()).trim();

/** A selection that is longer than a name is about something else than that name. */
const LONGEST_NAME = 100;

/** Answers keys until the signal aborts. */
export const startKeyboard = (
  { page, presentation, ring, ask }: KeyboardOptions,
  signal: AbortSignal,
): Keyboard => {
  const all = (): readonly FoundMention[] => presentation.all().map((find) => find());
  const isRinged = ({ range }: FoundMention): boolean => {
    const around = ring.around();
    return around !== undefined && isSame(range, around);
  };
  const meant = (): FoundMention | undefined => {
    const mentions = all();
    const selection = rangeOfSelection();
    if (selection !== undefined) {
      const selected = mentions.filter(({ range }) => overlap(range, selection));
      return selected.length === 1 && selection.toString().trim().length <= LONGEST_NAME
        ? selected[0]
        : undefined;
    }
    return (
      mentions.find(isRinged) ??
      mentions.find(({ range }) => isFocused(range)) ??
      mentions[countPassed(mentions)]
    );
  };
  const listen = createListen(page, signal);
  // Who goes on in another way has no use for it; what happens in the card leaves it.
  listen('pointerdown', ({ target }) => {
    if (!isOwn(target)) ring.hide();
  });
  listen('keydown', ({ key, target }) => {
    if (key === 'Escape' && !isOwn(target)) ring.hide();
  });
  return {
    mentions: () => {
      const mentions = all();
      const at = mentions.findIndex(isRinged);
      return {
        count: mentions.length,
        at: at === -1 ? undefined : at,
        passed: countPassed(mentions),
        hasFocus: hasKeyboard(),
      };
    },
    goTo: (nth, words) => {
      const mention = presentation.all()[nth]?.();
      if (mention === undefined) return;
      bringIntoView(mention.range);
      ring.show(mention.range, words(mention.range.toString()));
    },
    open: () => {
      const mention = meant();
      if (mention === undefined) return false;
      bringIntoView(mention.range);
      ask(mention);
      return true;
    },
    selectsMention: () => rangeOfSelection() !== undefined && meant() !== undefined,
  };
};

/** How many mentions stand before what is seen. */
const countPassed = (mentions: readonly FoundMention[]): number => {
  const first = mentions.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  return first === -1 ? mentions.length : first;
};

const rangeOfSelection = (): Range | undefined => {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return selection.getRangeAt(0);
};

/** Whether two ranges have text in common; ranges of different trees have none. */
const overlap = (one: Range, other: Range): boolean =>
  one.startContainer.getRootNode() === other.startContainer.getRootNode() &&
  one.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
  one.compareBoundaryPoints(Range.START_TO_END, other) > 0;

const isSame = (one: Range, other: Range): boolean =>
  one.startContainer === other.startContainer && one.startOffset === other.startOffset;

/** Whether a text stands in the link or button that has the focus. */
const isFocused = ({ startContainer }: Range): boolean => {
  const root = startContainer.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const { activeElement } = root;
  return activeElement !== document.body && activeElement?.contains(startContainer) === true;
};

const isFrame = (element: Element | null): boolean =>
  element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement;
