// The views of the library, in the order of their tabs.
import { type ComponentChild, type ComponentType, h } from 'preact';
import type { Material } from '../../pack/material';
import type { PagePort, PageState, SitePort } from '../ports';
import type { Route } from './route';
import { DocumentsView } from './views/DocumentsView';
import { DocumentView } from './views/DocumentView';
import { EntitiesView } from './views/EntitiesView';
import { EntityView } from './views/EntityView';
import { PageView } from './views/PageView';
import { SearchView } from './views/SearchView';

/** The frame that the library stands in. */
export type Frame = 'popup' | 'panel' | 'tab';

/** The page in the reader's tab, as views see it. */
export interface FollowedPage {
  readonly state: PageState;
  readonly jumpTo: PagePort['jumpTo'];
}

/** What every view is given. */
export interface ViewProps {
  readonly material: Material;
  readonly page: FollowedPage | undefined;
  readonly site: SitePort | undefined;
  readonly frame: Frame;
}

type ViewName = Route['view'];
type RouteOf<Name extends ViewName> = Extract<Route, { readonly view: Name }>;

/** The props of the view of one sort of address. */
export type RoutedProps<Name extends ViewName> = ViewProps & { readonly route: RouteOf<Name> };

/** One view of the library. */
export interface LibraryView {
  readonly name: ViewName;
  /** The words on its tab; a view without them belongs under the last tab before it. */
  readonly tab?: string;
  /** The view of a route, if it is the one for it. */
  readonly draw: (route: Route, props: ViewProps) => ComponentChild;
}

const isRouteOf = <Name extends ViewName>(route: Route, name: Name): route is RouteOf<Name> =>
  route.view === name;

const view = <Name extends ViewName>(
  name: Name,
  View: ComponentType<RoutedProps<Name>>,
  tab?: string,
): LibraryView => ({
  name,
  ...(tab !== undefined && { tab }),
  draw: (route, props) => (isRouteOf(route, name) ? h(View, { ...props, route }) : undefined),
});

/** All views. A new one is a row here, a file in `views/`, and its address in `route.ts`. */
export const LIBRARY_VIEWS: readonly LibraryView[] = [
  view('search', SearchView),
  view('page', PageView, 'This page'),
  view('entities', EntitiesView, 'Entities'),
  view('entity', EntityView),
  view('documents', DocumentsView, 'Documents'),
  view('document', DocumentView),
];

/** The tab under which a view stands; none for search. */
export const tabOf = (name: ViewName): ViewName | undefined => {
  const index = LIBRARY_VIEWS.findIndex((row) => row.name === name);
  return LIBRARY_VIEWS.slice(0, index + 1).findLast(({ tab }) => tab !== undefined)?.name;
};
