// How a view leads on: the library by addresses, a card by calls. Links are drawn accordingly.
import { createContext } from 'preact';
import type { Line, Source } from '../../pack/lines';
import type { EntityId } from '../../pack/schema';

/** Where a link leads: an address, or what to do when it is chosen. */
export type Target = { readonly href: string } | { readonly onClick: () => void };

/** What the names of entities and the sources in a view lead to. */
export interface Navigation {
  readonly toEntity: (id: EntityId) => Target;
  readonly toSource: (source: Source) => Target;
  /** Copies a line as a footnote; absent where that is not offered. Rejects where it cannot be done. */
  readonly copyLine?: (line: Line) => Promise<void>;
}

export const NavigationContext = createContext<Navigation>({
  toEntity: () => ({ onClick: () => undefined }),
  toSource: () => ({ onClick: () => undefined }),
});
