// Shows the mentions of an annotated page: paints them, lists them, finds the one at a place.
import type { EntityIndex } from '../core/match/lexicon';
import type { Mention } from '../core/match/resolve';
import type { Settings } from '../core/settings';
import type { AnnotatedRun } from './annotations';
import { type Excerpt, excerpt } from './excerpt';
import { MARKED } from './highlight-names';
import { inReadingOrder } from './order';
import { removeLeftOver } from './own';
import { createPainter, type Painter } from './paint';
import { liveRange, offsetOf, type Place } from './ranges';
import { bringIntoView } from './reach';
import type { AnnotatedPage } from './start';

/** A mention as a list of them shows it. */
export interface ListedMention extends Excerpt {
  /** Entity ids. */
  readonly entities: readonly string[];
  readonly painted: boolean;
}

/** A mention under a point or the caret: which entities, and where it stands. */
export interface FoundMention {
  readonly entities: readonly string[];
  /** Live: follows what the page does to the text. */
  readonly range: Range;
  /** What `explainMention` explains. */
  readonly mention: Mention;
}

/** What the reader wants to see. Suppressions are those of the page's own site. */
export type Look = Pick<Settings, 'density' | 'underline' | 'kindsOff' | 'suppressions'>;

export interface Presentation {
  readonly mentionAt: (place: Place) => FoundMention | undefined;
  /** All mentions in reading order; each is found when it is called for. */
  readonly all: () => readonly (() => FoundMention)[];
  /** The entities on the page, in no particular order. */
  readonly entities: () => readonly string[];
  /** The entities on the page with the number of their mentions, first mentioned first. */
  readonly counts: () => ReadonlyMap<string, number>;
  /** All mentions in reading order. */
  readonly list: () => readonly ListedMention[];
  readonly isPainted: (run: AnnotatedRun, mention: Mention) => boolean;
  /** Scrolls to the `nth` mention of an entity, counted round, and marks it. */
  readonly reveal: (entity: string, nth: number) => void;
  /** Marks the mentions that are looked at. */
  readonly mark: (mentions: readonly FoundMention[]) => void;
  readonly setLook: (look: Look) => void;
}

const EXCERPT_LENGTH = 24;

// What is left of a slice when reading has had its time.
const SHOW_MS = 2;

/** Presents a page until the signal aborts; then nothing that was painted remains. */
export const startPresenting = (
  page: AnnotatedPage,
  firstLook: Look,
  signal: AbortSignal,
): Presentation => {
  const { entities, index, hosts } = page;
  const idsOf = (indices: readonly EntityIndex[]): string[] =>
    indices.flatMap((entity) => entities[entity]?.id ?? []);
  const { painter, setLook } = startPainting(page, firstLook);
  signal.addEventListener('abort', painter.clear, { once: true });
  addEventListener('beforeprint', painter.paintAll, { signal });

  const ordered = (): [AnnotatedRun, Mention][] =>
    inReadingOrder(index.runs(), hosts).flatMap((run) =>
      index.mentionsOf(run).map((mention): [AnnotatedRun, Mention] => [run, mention]),
    );
  const found = (run: AnnotatedRun, mention: Mention): FoundMention => ({
    entities: idsOf(index.entitiesOf(mention)),
    range: liveRange(run, mention),
    mention,
  });
  return {
    mentionAt: (place) => {
      const run = page.runAt(place.node);
      if (run === undefined) return undefined;
      const at = offsetOf(run, place);
      const mention = index.mentionsOf(run).find(({ start, end }) => start <= at && at <= end);
      return mention && found(run, mention);
    },
    all: () =>
      ordered().map(
        ([run, mention]) =>
          () =>
            found(run, mention),
      ),
    entities: () => idsOf(index.entities()),
    counts: () => {
      const counts = new Map<string, number>();
      for (const [, mention] of ordered()) {
        for (const id of idsOf(index.entitiesOf(mention)))
          counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return counts;
    },
    list: () =>
      ordered().map(([run, mention]) => ({
        ...excerpt(run, mention, EXCERPT_LENGTH),
        entities: idsOf(index.entitiesOf(mention)),
        painted: painter.isPainted(run, mention),
      })),
    isPainted: painter.isPainted,
    reveal: (entity, nth) => {
      const own = ordered().filter(([, mention]) =>
        idsOf(index.entitiesOf(mention)).includes(entity),
      );
      const [run, mention] = own[nth % own.length] ?? [];
      if (run === undefined || mention === undefined) return;
      const range = liveRange(run, mention);
      bringIntoView(range);
      painter.mark([range]);
    },
    mark: (mentions) => painter.mark(mentions.map(({ range }) => range)),
    setLook,
  };
};

interface Painting {
  readonly painter: Painter;
  readonly setLook: (look: Look) => void;
}

/** Paints what is to be painted, now and after each change. */
const startPainting = (
  { entities, index, hosts, follow }: AnnotatedPage,
  firstLook: Look,
): Painting => {
  const kindOf = (mention: Mention): string => {
    const [entity = -1] = index.entitiesOf(mention);
    return entities[entity]?.kind ?? '';
  };
  removeLeftOver();
  CSS.highlights.delete(MARKED);
  const painter = createPainter(kindOf);
  let look = firstLook;
  let sharedState: string | undefined;

  const waiting = new Set<AnnotatedRun>();

  const changed = (runs: ReadonlySet<AnnotatedRun>): void => {
    const known = new Set(index.runs());
    for (const run of runs) {
      if (known.has(run)) waiting.add(run);
      else {
        waiting.delete(run);
        painter.paint(run, []);
      }
    }
    const state = index.sharedState();
    // A change of one run reaches others only through what all runs share.
    if (state !== sharedState || look.density === 'page') for (const run of known) waiting.add(run);
    sharedState = state;
  };
  const show = (ms: number): boolean => {
    const end = performance.now() + ms;
    const { density, kindsOff, underline } = look;
    const onPage =
      density === 'page' ? index.painted(inReadingOrder(index.runs(), hosts), density) : undefined;
    for (const run of waiting) {
      const mentions = (onPage ?? index.painted([run], density)).get(run) ?? [];
      const shown = mentions.filter((mention) => !kindsOff.includes(kindOf(mention)));
      painter.paint(run, shown, underline);
      waiting.delete(run);
      if (performance.now() > end) break;
    }
    return waiting.size === 0;
  };
  const suppress = (): void => {
    const { suppressions } = look;
    index.suppress((name, entity) =>
      suppressions.some((one) => one.text === name && one.entity === entities[entity]?.id),
    );
  };
  if (look.suppressions.length > 0) suppress();
  follow({ changed, show: () => show(SHOW_MS), stale: (run) => painter.paint(run, []) });
  return {
    painter,
    setLook: (chosen) => {
      look = chosen;
      suppress();
      changed(new Set(index.runs()));
      show(Infinity);
    },
  };
};
