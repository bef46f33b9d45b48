// What a card knows of the page that it stands on, and what a reader can do about its mention.
import type { Quotation } from '../../core/quotes/quotation';
import type { Explanation } from '../../core/mentions/explain';
import type { Line } from '../../pack/lines';
import type { EntityId } from '../../pack/schema';

/** The page under a card. */
export interface PageAbout {
  /** The host name of its site. */
  readonly site: string;
  /** The entities that it mentions. */
  readonly entities: ReadonlySet<string>;
  /** When it was published, as a calendar date or more; undefined where it does not say. */
  readonly date?: string | undefined;
  /** What it quotes of the documents, where the mention stands or else at all. */
  readonly quotation?: Quotation | undefined;
}

/** What a reader can do from a card. Each rejects where it could not be done. */
export interface CardActions {
  /** By which names the text is taken for its entities. */
  readonly explain: () => readonly Explanation[];
  /** Puts a line into the clipboard as a footnote. */
  readonly copy: (line: Line) => Promise<void>;
  /** The text does not stand for this entity on this site; gives what takes that back. */
  readonly suppress: (entity: EntityId) => Promise<() => Promise<void>>;
  /** Newsgloss is off on this site. */
  readonly switchOff: () => Promise<void>;
}
