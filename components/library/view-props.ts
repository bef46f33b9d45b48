// What every view of the library is given.
import type { Material } from '../../pack/material';
import type { OwnCopy } from '../../pack/own-copy';
import type { CopiesPort, PagePort, PageState, SitePort } from '../ports';
import type { Route } from './route';

/** The frame that the library stands in. */
export type Frame = 'popup' | 'panel' | 'tab';

/** The page in the reader's tab, as views see it. */
export interface FollowedPage extends Pick<PagePort, 'jumpTo' | 'mark'> {
  readonly state: PageState;
}

/** What every view is given. */
export interface ViewProps {
  readonly material: Material;
  readonly page: FollowedPage | undefined;
  readonly site: SitePort | undefined;
  readonly frame: Frame;
  /** The reader's own copies, and where they are kept; absent where none can be. */
  readonly copies: ReaderCopies | undefined;
}

export interface ReaderCopies extends Pick<CopiesPort, 'keep' | 'remove'> {
  readonly of: (document: string) => OwnCopy | undefined;
}

export type ViewName = Route['view'];
export type RouteOf<Name extends ViewName> = Extract<Route, { readonly view: Name }>;

/** The props of the view of one sort of address. */
export type RoutedProps<Name extends ViewName> = ViewProps & { readonly route: RouteOf<Name> };
