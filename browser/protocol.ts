// Every message between the parts of the extension, listed once: what is sent, and what comes back.
import type { Quotation } from '../core/quotes/quotation';
import type { CardModel } from '../pack/card';

/** From a page to the background. */
export interface BackgroundMessages {
  /** A frame has a first name: bring the code that decides on mentions and shows them. */
  readonly bringMarks: () => void;
  /** A frame has a first mention: bring the card's code to it, and the styles where it has none. */
  readonly prepareFrame: (hasStyles: boolean) => void;
  /** Other entities stand in a frame than before, or none any more. */
  readonly entitiesChanged: () => void;
  /** Whether the page of the tab is read, where that is other than usual or than before. */
  readonly readingChanged: (isRead: boolean) => void;
  /** The cards of entities; those that the pack does not have are left out. */
  readonly cards: (ids: readonly string[]) => readonly CardModel[];
  /** A card was opened in a frame: the page around it is to hear Escape too. */
  readonly hearEscapeAround: () => void;
  /** Escape was pressed: the cards of all frames of the tab are to close. */
  readonly dismissCards: () => void;
  /** Opens an address of the library, as `#/documents`, beside the page or in a tab. */
  readonly openLibrary: (address: string) => void;
  /** Looks up a text that was selected in a page of the extension, beside it or in a tab. */
  readonly lookUp: (text: string) => void;
  /** A sentence of the pack as a footnote; undefined where the locator leads nowhere. */
  readonly footnote: (sentence: string, locator: string) => string | undefined;
  /** These names of the lexicon do not stand for an entity on the site of the tab, or do again. */
  readonly setSuppressed: (names: readonly string[], entity: string, isSuppressed: boolean) => true;
  /** Off on the site of the tab. */
  readonly switchOff: () => true;
  /** The host name of the tab that a frame belongs to; empty where it has none. */
  readonly siteOfTab: () => string;
}

/** The name of the port through which a view follows the mentions of a tab, frame by frame. */
export const PAGE_PORT = 'newsgloss-page';

/** A mention in a frame, as a report lists it. */
export interface ReportedMention {
  /** Entity ids: more than one where the text is honestly ambiguous. */
  readonly entities: readonly string[];
  readonly text: string;
  /** 24 characters of the page's visible text either side, white space collapsed. */
  readonly before: string;
  readonly after: string;
  readonly painted: boolean;
}

/** What a frame tells through the port. */
export type FrameMessage =
  /** At once, and at each change. Counts are by entity id, first mentioned first. */
  | {
      readonly tells: 'counts';
      readonly frame: string;
      readonly isTop: boolean;
      readonly isSettled: boolean;
      readonly title: string;
      readonly url: string;
      readonly counts: readonly (readonly [id: string, count: number])[];
      /** What it quotes of the documents first. */
      readonly quotation: Quotation | undefined;
    }
  /** When asked. Times are milliseconds of the main thread. */
  | {
      readonly tells: 'mentions';
      readonly frame: string;
      readonly url: string;
      readonly mentions: readonly ReportedMention[];
      readonly scan: {
        readonly ms: number;
        readonly longestSliceMs: number;
        readonly characters: number;
        readonly textNodes: number;
      };
    };

/** What a view asks through the port; all frames hear it, `frame` says whom it is for. */
export type FrameRequest =
  | {
      readonly ask: 'reveal';
      readonly frame: string;
      readonly entity: string;
      readonly nth: number;
    }
  | { readonly ask: 'mentions' };
