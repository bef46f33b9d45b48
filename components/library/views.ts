// The views of the library, in the order of their tabs.
import { i18n } from '#i18n';
import { type ComponentChild, type ComponentType, h } from 'preact';
import type { Material } from '../../pack/material';
import { later, laterView } from './later';
import type { Route } from './route';
import type { RoutedProps, RouteOf, ViewName, ViewProps } from './view-props';
import { DocumentsView } from './views/DocumentsView';
import { DocumentView } from './views/DocumentView';
import { EntitiesView } from './views/EntitiesView';
import { EntityView } from './views/EntityView';
import { PageView } from './views/PageView';

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

/** A view under a tab of its own, whose code is loaded when it is first shown. */
const heavyView = <Name extends ViewName>(
  name: Name,
  tab: string,
  load: () => Promise<ComponentType<RoutedProps<Name>>>,
): LibraryView => view(name, laterView(tab, load), tab);

const loadSearch = async () => (await import('./views/SearchView')).SearchView;

/** Has at hand what a search needs, before the reader types. */
export const prepareSearch = async (material: Material): Promise<void> => {
  await loadSearch();
  (await import('../../pack/search')).searchOf(material);
};

/** All views. A new one is a row here, a file in `views/`, and its address in `route.ts`. */
export const LIBRARY_VIEWS: readonly LibraryView[] = [
  view('search', later(loadSearch)),
  view('page', PageView, i18n.t('library.page')),
  view('entities', EntitiesView, i18n.t('library.entities')),
  view('entity', EntityView),
  view('documents', DocumentsView, i18n.t('library.documents')),
  view('document', DocumentView),
  heavyView(
    'timeline',
    i18n.t('library.timeline'),
    async () => (await import('./views/TimelineView')).TimelineView,
  ),
  heavyView(
    'connections',
    i18n.t('library.connections'),
    async () => (await import('./views/ConnectionsView')).ConnectionsView,
  ),
  heavyView(
    'places',
    i18n.t('library.places'),
    async () => (await import('./views/PlacesView')).PlacesView,
  ),
];

/** The tab under which a view stands; none for search. */
export const tabOf = (name: ViewName): ViewName | undefined => {
  const index = LIBRARY_VIEWS.findIndex((row) => row.name === name);
  return LIBRARY_VIEWS.slice(0, index + 1).findLast(({ tab }) => tab !== undefined)?.name;
};
