// What the views need from outside, declared by the side that needs it. Entrypoints provide it.
import type { EntityId } from '../pack/schema';

/** An entity found on a page, and how often. */
export interface FoundEntity {
  readonly id: EntityId;
  readonly count: number;
}

/** What is known of the page in the reader's current tab. */
export type PageState =
  | { readonly is: 'loading' }
  /** No content script answers: a browser page, a store, a file without access. */
  | { readonly is: 'unreadable' }
  /** The reader switched Newsgloss off on this site. */
  | { readonly is: 'off' }
  | {
      readonly is: 'read';
      readonly title: string;
      /** In the order of their first mention. */
      readonly entities: readonly FoundEntity[];
    };

/** The page in the reader's current tab. */
export interface PagePort {
  /** Calls back with the state now and at each change, until the signal aborts. */
  readonly follow: (tell: (state: PageState) => void, signal: AbortSignal) => void;
  /** Scrolls to the next mention of an entity on the page, round and round, and marks it. */
  readonly jumpTo: (entity: EntityId) => Jump | undefined;
}

/** Which of the mentions of an entity was jumped to; undefined where it has gone from the page. */
export interface Jump {
  readonly nth: number;
  readonly of: number;
}

/** The site of the reader's current tab. */
export interface SitePort {
  /** The host name, or undefined where the tab shows no site. */
  readonly host: string | undefined;
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => Promise<void>;
}
