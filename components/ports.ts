// What the views need from outside, declared by the side that needs it. Entrypoints provide it.
import type { Quotation } from '../core/quotes/quotation';
import type { Settings } from '../core/settings';
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
  /** The reader switched it off on all sites. */
  | { readonly is: 'paused' }
  /** The reader wants pages read only where the popup is opened. */
  | { readonly is: 'waits' }
  /** The browser lets the extension read some sites only, or the page is no site. */
  | { readonly is: 'noAccess'; readonly remedies: AccessRemedies }
  | {
      readonly is: 'read';
      readonly title: string;
      /** In the order of their first mention. */
      readonly entities: readonly FoundEntity[];
      /** What it quotes of the documents. */
      readonly quotation?: Quotation | undefined;
    };

/** The page in the reader's current tab. */
export interface PagePort {
  /** Calls back with the state now and at each change, until the signal aborts. */
  readonly follow: (tell: (state: PageState) => void, signal: AbortSignal) => void;
  /** Scrolls to the next mention of an entity on the page, round and round, and marks it. */
  readonly jumpTo: (entity: EntityId) => Jump | undefined;
  /** Marks the names in the page itself, or takes the marks away; tells which, in words. */
  readonly mark: () => Promise<string>;
}

/** Which of the mentions of an entity was jumped to; undefined where it has gone from the page. */
export interface Jump {
  readonly nth: number;
  readonly of: number;
}

/** The switch for all sites, and the way to all settings. */
export interface ControlsPort {
  /** Whether it is off on all sites, when the view opens. */
  readonly isPaused: boolean;
  readonly setPaused: (isPaused: boolean) => Promise<void>;
  readonly openSettings: () => void;
}

/** The site of the reader's current tab. */
export interface SitePort {
  /** The host name, or undefined where the tab shows no site. */
  readonly host: string | undefined;
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => Promise<void>;
}

/** The reader's settings. */
export interface SettingsPort {
  /** As they are when the view opens. */
  readonly first: Settings;
  /** Calls back with all of them whenever one changes, until the signal aborts. */
  readonly follow: (tell: (settings: Settings) => void, signal: AbortSignal) => void;
  /** Stores some. Rejects where they cannot be stored. */
  readonly write: (values: Partial<Settings>) => Promise<void>;
}

/** How to have the browser let the extension read more. */
export interface AccessRemedies {
  /** Asks the reader, through the browser, for all sites. */
  readonly ask: () => Promise<void>;
  /** Opens the browser's own page of the extension, where it may be restricted; absent where no extension can. */
  readonly openBrowserPage?: (() => void) | undefined;
}

/** What the browser lets the extension read. */
export interface AccessPort extends AccessRemedies {
  /** Whether that is all sites, when the view opens. */
  readonly isWhole: boolean;
  readonly follow: (tell: (isWhole: boolean) => void, signal: AbortSignal) => void;
}

/** The keyboard commands. */
export interface ShortcutsPort {
  /** What each does, and its keys as the browser writes them; empty where it has none. */
  readonly commands: readonly { readonly description: string; readonly keys: string }[];
  /** Opens the browser's page on which keys are set. */
  readonly open: () => void;
}

/** The reader's own copies of the documents, by the ids of these. */
export interface CopiesPort {
  readonly follow: (
    tell: (texts: ReadonlyMap<string, string>) => void,
    signal: AbortSignal,
  ) => void;
  /** Rejects where there is no room for it. */
  readonly keep: (document: string, text: string) => Promise<void>;
  readonly remove: (document: string) => Promise<void>;
}
