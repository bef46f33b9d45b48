// The addresses of the library: what stands behind "#", and what it shows. Pure.
import type { Locator } from '../../pack/schema';

/** What an address shows. Ids are as the address has them; whether the pack knows them is for the view. */
export type Route =
  | { readonly view: 'page' }
  | { readonly view: 'entities' }
  | { readonly view: 'entity'; readonly id: string }
  | { readonly view: 'documents' }
  | { readonly view: 'document'; readonly id: string; readonly passage?: string }
  | { readonly view: 'search'; readonly query: string };

/** Reads the part of an address from "#" on. Undefined where it shows nothing that there is. */
export const parseRoute = (hash: string): Route | undefined => {
  const [, path = '', query = ''] = /^#?\/?([^?]*)(?:\?(.*))?$/s.exec(hash) ?? [];
  const [view, id, passage, ...rest] = path.split('/').map(decode);
  if (rest.length > 0) return undefined;
  if (passage !== undefined) {
    return view === 'document' && id && passage ? { view, id, passage } : undefined;
  }
  if (id !== undefined) {
    return (view === 'entity' || view === 'document') && id ? { view, id } : undefined;
  }
  if (view === 'search') return { view, query: new URLSearchParams(query).get('q') ?? '' };
  if (view === 'page' || view === 'entities' || view === 'documents') return { view };
  return undefined;
};

/** Writes the address of a route, from "#" on. */
export const formatRoute = (route: Route): string => {
  if (route.view === 'search') {
    return `#/search?${new URLSearchParams({ q: route.query }).toString()}`;
  }
  const parts: readonly (string | undefined)[] =
    route.view === 'entity'
      ? [route.id]
      : route.view === 'document'
        ? [route.id, route.passage]
        : [];
  const path = parts
    .filter((part) => part !== undefined)
    .map((part) => `/${encodeURIComponent(part)}`);
  return `#/${route.view}${path.join('')}`;
};

/** The route to a passage of a document. */
export const routeToPassage = (locator: Locator): Route => {
  const [id = '', passage] = locator.split('/');
  return { view: 'document', id, ...(passage !== undefined && { passage }) };
};

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
