// Looks in idle time whether a page quotes the documents: once its mentions are there, and again when
// its text has changed, as seldom as is not felt.
import {
  createQuotations,
  knowPassages,
  type KnownPassages,
  type Quotation,
  type Quotations,
} from '../core/quotes/quotation';
import type { PassageRuns } from '../core/quotes/word-runs';
import { idleWork } from './idle';
import type { AnnotatedPage } from './start';
import { nextReadable, textWalker } from './texts';

export interface Quoting {
  /** What the page quotes: best where these texts stand, else what it quotes first. */
  readonly quotationAt: (texts: readonly Text[]) => Quotation | undefined;
  /** Its text may have changed. */
  readonly lookAgain: () => void;
}

const SLICE_MS = 4;
/** Looking takes at most one part in so many of the time, and nobody waits for it by the second. */
const SHARE = 100;
const PAUSE_MS = 1000;

/** Looks until the signal aborts; `changed` is called when the page quotes something else than before. */
export const startQuoting = (
  { shadowRoots }: Pick<AnnotatedPage, 'shadowRoots'>,
  passages: readonly PassageRuns[],
  changed: () => void,
  signal: AbortSignal,
): Quoting => {
  const sought = knowPassages(passages);
  let known = createLook(sought);
  let next: Look | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isWanted = false;
  let pieces: Generator<Piece, void> | undefined;
  let spent = 0;

  const work = idleWork(() => {
    const start = performance.now();
    next ??= createLook(sought);
    pieces ??= piecesIn([document, ...shadowRoots()]);
    let isDone = false;
    while (!isDone && performance.now() - start < SLICE_MS) {
      const { value, done } = pieces.next();
      if (value !== undefined) next.read(value);
      isDone = done === true;
    }
    spent += performance.now() - start;
    if (isDone) finish(next);
    else work.goOn();
  }, signal);
  const finish = (look: Look): void => {
    const before = known.quotations.found().join();
    known = look;
    [next, pieces] = [undefined, undefined];
    if (known.quotations.found().join() !== before) changed();
    pause = setTimeout(
      () => {
        pause = undefined;
        if (isWanted) lookAgain();
      },
      Math.max(PAUSE_MS, spent * SHARE),
    );
    spent = 0;
  };
  const lookAgain = (): void => {
    isWanted = pause !== undefined || next !== undefined;
    if (!isWanted) work.request();
  };
  signal.addEventListener('abort', () => clearTimeout(pause), { once: true });
  lookAgain();
  return {
    quotationAt: (near) => {
      const { quotations, places } = known;
      const here = near.flatMap((text) => places.get(text) ?? [])[0] ?? quotations.found()[0];
      return here === undefined ? undefined : quotations.quotationOf(here);
    },
    lookAgain,
  };
};

interface Look {
  readonly quotations: Quotations;
  /** The passage that each text quotes. */
  readonly places: WeakMap<Text, number>;
  readonly read: (piece: Piece) => void;
}

/** Text nodes that follow each other, and what is read of each. */
interface Piece {
  readonly texts: Text[];
  readonly words: string[];
}

/** Of characters: what is read at once, many short texts or, cut between words, a part of one. */
const PIECE = 4000;
/** Coming upon a text costs as much as reading so many characters. */
const TEXT = 20;

const createLook = (sought: KnownPassages): Look => {
  const quotations = createQuotations(sought);
  const places = new WeakMap<Text, number>();
  return {
    quotations,
    places,
    read: ({ texts, words }) => {
      for (const { text, passage } of quotations.read(words)) {
        const node = texts[text];
        if (node !== undefined && !places.has(node)) places.set(node, passage);
      }
    },
  };
};

function* piecesIn(roots: readonly Node[]): Generator<Piece, void> {
  let piece: Piece = { texts: [], words: [] };
  let length = 0;
  for (const root of roots) {
    const walker = textWalker(root);
    for (let text = nextReadable(walker); text; text = nextReadable(walker)) {
      for (const words of partsOf(text)) {
        piece.texts.push(text);
        piece.words.push(words);
        length += words.length + TEXT;
        if (length < PIECE) continue;
        yield piece;
        piece = { texts: [], words: [] };
        length = 0;
      }
    }
  }
  yield piece;
}

const partsOf = ({ data }: Text): readonly string[] => {
  if (data.length <= PIECE) return [data];
  const parts: string[] = [];
  for (let start = 0; start < data.length;) {
    const space = data.indexOf(' ', start + PIECE);
    const end = space < 0 || space > start + 2 * PIECE ? start + 2 * PIECE : space;
    parts.push(data.slice(start, end));
    start = end;
  }
  return parts;
};
