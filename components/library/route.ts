// The addresses of the library: what stands behind "#", and what it shows. Pure.
import type { EntityQuery } from '../../pack/browse';
import { isKind } from '../../pack/kinds';
import type { Locator } from '../../pack/schema';

/** What an address shows. Ids are as the address has them; whether the pack knows them is for the view. */
export type Route =
  | { readonly view: 'page' }
  | ({ readonly view: 'entities' } & EntityQuery)
  | { readonly view: 'entity'; readonly id: string }
  | { readonly view: 'documents' }
  | { readonly view: 'document'; readonly id: string; readonly passage?: string }
  | { readonly view: 'search'; readonly query: string }
  /** `of` one entity, or of all. */
  | { readonly view: 'timeline'; readonly of?: string }
  /** Around one entity, around the one that is connected most, or the whole. */
  | { readonly view: 'connections'; readonly of?: string; readonly isWhole?: true }
  | { readonly view: 'places' };

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
  const asked = new URLSearchParams(query);
  if (view === 'search') return { view, query: asked.get('q') ?? '' };
  if (view === 'entities') return { view, ...entityQuery(asked) };
  const of = asked.get('of');
  if (view === 'timeline') return { view, ...(of && { of }) };
  if (view === 'connections') {
    return { view, ...(of ? { of } : asked.has('whole') && { isWhole: true }) };
  }
  if (view === 'page' || view === 'documents' || view === 'places') return { view };
  return undefined;
};

const entityQuery = (asked: URLSearchParams): EntityQuery => {
  const filter = asked.get('filter');
  const kind = asked.get('kind');
  const order = asked.get('order');
  return {
    ...(filter && { filter }),
    ...(kind !== null && isKind(kind) && { kind }),
    ...(order === 'said' && { order }),
  };
};

/** Writes the address of a route, from "#" on. */
export const formatRoute = (route: Route): string => {
  const { path, query = {} } = partsOf(route);
  const asked = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
  const address = path.map((part) => `/${encodeURIComponent(part)}`).join('');
  return `#${address}${asked && `?${asked}`}`;
};

interface AddressParts {
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string | undefined>>;
}

const partsOf = (route: Route): AddressParts => {
  switch (route.view) {
    case 'entity':
      return { path: [route.view, route.id] };
    case 'document': {
      const { view, id, passage } = route;
      return { path: passage === undefined ? [view, id] : [view, id, passage] };
    }
    case 'search':
      return { path: [route.view], query: { q: route.query } };
    case 'connections':
      return { path: [route.view], query: { of: route.of, whole: route.isWhole && '' } };
    case 'timeline':
      return { path: [route.view], query: { of: route.of } };
    case 'entities': {
      const { view, ...query } = route;
      return { path: [view], query };
    }
    case 'page':
    case 'documents':
    case 'places':
      return { path: [route.view] };
  }
};

/** The address of what the pack says of an entity. */
export const entityAddress = (id: string): string => `#/entity/${encodeURIComponent(id)}`;

/** The address of a passage, or of a whole document. */
export const passageAddress = (locator: Locator): string =>
  `#/document/${locator.split('/').map(encodeURIComponent).join('/')}`;

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
