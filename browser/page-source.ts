// The page in a tab, put together from what its frames tell.
import type { Quotation } from '../core/quotes/quotation';
import { isOnAt } from '../core/sites';
import type { EntityId } from '../pack/schema';
import { accessRemedies, followAccess, hasWholeAccess } from './access';
import { askForPage } from './asking';
import { toggleMarks } from './marking';
import { isCounts } from './message-guards';
import { type FrameLink, followFrames } from './page-port';
import type { FrameMessage } from './protocol';
import { followSettings, readSettings } from './settings-store';
import { type CurrentTab, followLoads, hostOfTab } from './tabs';

/** What is known of a page: see the states that the library draws. */
export type PageNews =
  | { readonly is: 'loading' | 'unreadable' | 'off' | 'paused' | 'waits' }
  | { readonly is: 'noAccess'; readonly remedies: typeof accessRemedies }
  | {
      readonly is: 'read';
      readonly title: string;
      readonly entities: readonly { readonly id: EntityId; readonly count: number }[];
      readonly quotation?: Quotation | undefined;
    };

export interface PageSource {
  /** Tells the state now and at each change, until the signal aborts. */
  readonly follow: (tell: (news: PageNews) => void, signal: AbortSignal) => void;
  /** Scrolls to the next mention of an entity, round and round through all frames; tells which it is. */
  readonly jumpTo: (entity: EntityId) => { readonly nth: number; readonly of: number } | undefined;
  /** Marks the names in the page itself, or takes the marks away; tells what it did. */
  readonly mark: () => Promise<string>;
}

type FrameCounts = Extract<FrameMessage, { tells: 'counts' }>;

/** A page that is loading, or on which the reader has just switched Newsgloss on, answers soon. */
const PATIENCE_MS = 2000;
const RETRY_MS = 100;

/** Why a page is not read that would be, if it were asked for. */
const WAITING: ReadonlySet<PageNews['is']> = new Set(['waits', 'noAccess']);

/**
 * The page in a tab, for as long as somebody follows it. `asks` says that the reader asks for it by
 * this: it is read even where pages wait for that.
 */
export const pageInTab = (tab: CurrentTab, asks = false): PageSource => {
  const frames = new Map<string, FrameCounts>();
  const jumps = new Map<EntityId, number>();
  let link: FrameLink | undefined;

  const connect = (
    tell: (news: PageNews) => void,
    signal: AbortSignal,
    since = performance.now(),
  ): void => {
    frames.clear();
    jumps.clear();
    tell({ is: 'loading' });
    const lost = async (): Promise<void> => {
      // Which site it is may be told only since the browser allows it.
      const isSite = tab.host !== undefined || (await hostOfTab(tab.id)) !== '';
      const news = await whyLost(tab);
      const isAsked = asks && WAITING.has(news.is);
      const mayAnswer = isSite && (isAsked || news.is === 'unreadable');
      if (signal.aborted) return;
      if (mayAnswer && performance.now() - since < PATIENCE_MS) {
        setTimeout(() => {
          if (!signal.aborted) connect(tell, signal, since);
        }, RETRY_MS);
      } else tell(news);
    };
    link = followFrames(
      tab.id,
      (message) => {
        if (!isCounts(message)) return;
        frames.set(message.frame, message);
        tell(newsOf([...frames.values()]));
      },
      () => {
        // A tab that is closed meanwhile is asked in vain.
        lost().catch(() => {
          if (!signal.aborted) tell({ is: 'unreadable' });
        });
      },
      signal,
    );
  };
  return {
    follow: (tell, signal) => {
      let connection = new AbortController();
      const reconnect = (): void => {
        connection.abort();
        connection = new AbortController();
        connect(tell, AbortSignal.any([signal, connection.signal]));
        if (asks) void askIfWaiting(tab);
      };
      followLoads(tab.id, reconnect, signal);
      followSettings(reconnect, signal);
      followAccess(reconnect, signal);
      reconnect();
    },
    mark: () => toggleMarks(tab.id),
    jumpTo: (entity) => {
      const places = inOrder([...frames.values()]).flatMap(({ frame, counts }) => {
        const count = counts.find(([id]) => id === entity)?.[1] ?? 0;
        return Array.from({ length: count }, (_, nth) => ({ frame, nth }));
      });
      const jump = (jumps.get(entity) ?? 0) % places.length;
      const place = places[jump];
      if (place === undefined) return undefined;
      jumps.set(entity, jump + 1);
      link?.ask({ ask: 'reveal', entity, ...place });
      return { nth: jump + 1, of: places.length };
    },
  };
};

/** A page that is followed from now on: who follows it later is told at once what is known by then. */
export const followedAhead = (source: PageSource): PageSource => {
  const followers = new Set<(news: PageNews) => void>();
  let known: PageNews = { is: 'loading' };
  // For as long as the view that this is for, which is to say its window.
  source.follow((news) => {
    known = news;
    for (const tell of followers) tell(news);
  }, new AbortController().signal);
  return {
    ...source,
    follow: (tell, signal) => {
      followers.add(tell);
      signal.addEventListener('abort', () => followers.delete(tell), { once: true });
      tell(known);
    },
  };
};

/** Where the browser lets nobody in, the view says why nothing is shown. */
const askIfWaiting = async (tab: CurrentTab): Promise<void> => {
  const { is } = await whyLost(tab);
  if (WAITING.has(is)) await askForPage(tab.id).catch(() => undefined);
};

const inOrder = (frames: readonly FrameCounts[]): readonly FrameCounts[] =>
  frames.toSorted((one, other) => Number(other.isTop) - Number(one.isTop));

const newsOf = (frames: readonly FrameCounts[]): PageNews => {
  const counts = new Map<string, number>();
  for (const frame of inOrder(frames)) {
    for (const [id, count] of frame.counts) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  const isSettled = frames.every((frame) => frame.isSettled);
  if (counts.size === 0 && !isSettled) return { is: 'loading' };
  return {
    is: 'read',
    title: frames.find(({ isTop }) => isTop)?.title ?? '',
    quotation: inOrder(frames).find(({ quotation }) => quotation)?.quotation,
    // The lexicon of a page and the pack of this view come from one build.
    entities: [...counts].map(([id, count]) => ({ id: id as EntityId, count })),
  };
};

/** No frame answers: the reader wants it so, or the browser does. */
const whyLost = async ({ host }: CurrentTab): Promise<PageNews> => {
  const { isPaused, sites } = (await readSettings()).settings;
  if (isPaused) return { is: 'paused' };
  if (host !== undefined && !isOnAt(sites, host)) {
    return { is: sites.mode === 'clicked' ? 'waits' : 'off' };
  }
  if (await hasWholeAccess()) return { is: 'unreadable' };
  return { is: 'noAccess', remedies: accessRemedies };
};
