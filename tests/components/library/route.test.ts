// Addresses of the library, read and written.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  entityAddress,
  formatRoute,
  parseRoute,
  passageAddress,
  type Route,
} from '../../../components/library/route';
import type { Kind } from '../../../pack/schema';
import { locator } from '../../support/pack';

const ADDRESSES: readonly (readonly [string, Route])[] = [
  ['#/page', { view: 'page' }],
  ['#/entities', { view: 'entities' }],
  ['#/entities?filter=ann+c', { view: 'entities', filter: 'ann c' }],
  ['#/entities?kind=place&order=said', { view: 'entities', kind: 'place', order: 'said' }],
  ['#/entity/ann-carp', { view: 'entity', id: 'ann-carp' }],
  ['#/documents', { view: 'documents' }],
  ['#/document/survey', { view: 'document', id: 'survey' }],
  ['#/document/survey/p2', { view: 'document', id: 'survey', passage: 'p2' }],
  ['#/timeline', { view: 'timeline' }],
  ['#/timeline?of=ann-carp', { view: 'timeline', of: 'ann-carp' }],
  ['#/connections', { view: 'connections' }],
  ['#/connections?of=ann-carp', { view: 'connections', of: 'ann-carp' }],
  ['#/connections?whole=', { view: 'connections', isWhole: true }],
  ['#/places', { view: 'places' }],
  ['#/search?q=two+billion', { view: 'search', query: 'two billion' }],
];

test.each(ADDRESSES)('%s is read and written alike', (address, route) => {
  expect(parseRoute(address)).toEqual(route);
  expect(formatRoute(route)).toBe(address);
});

describe('shows nothing at', () => {
  test.each([
    '#/nowhere',
    '#/entity',
    '#/entity/',
    '#/page/1',
    '#/document/a/b/c',
    '#nothing',
    '#/',
  ])('%s', (address) => expect(parseRoute(address)).toBeUndefined());
});

test('an entity list asked for what there is not is the whole list', () => {
  expect(parseRoute('#/entities?kind=submarine&order=random&filter=')).toEqual({
    view: 'entities',
  });
});

test('has an address for each entity and each passage', () => {
  expect(parseRoute(entityAddress('ann-carp'))).toEqual({ view: 'entity', id: 'ann-carp' });
  expect(parseRoute(passageAddress(locator('survey/p2')))).toEqual({
    view: 'document',
    id: 'survey',
    passage: 'p2',
  });
});

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ view: 'page' }, { view: 'entities' }, { view: 'documents' }),
  fc.record(
    {
      view: fc.constant('entities' as const),
      filter: id,
      kind: fc.constantFrom<Kind>('person', 'place'),
      order: fc.constant('said' as const),
    },
    { requiredKeys: ['view'] },
  ),
  fc.record({ view: fc.constant('entity' as const), id }),
  fc.record(
    { view: fc.constantFrom('timeline' as const, 'connections' as const), of: id },
    { requiredKeys: ['view'] },
  ),
  fc.record(
    { view: fc.constant('document' as const), id, passage: id },
    { requiredKeys: ['view', 'id'] },
  ),
  fc.record({ view: fc.constant('search' as const), query: fc.string({ unit: 'grapheme' }) }),
);

test('every route comes back from its address', () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(parseRoute(formatRoute(route))).toEqual(route);
    }),
  );
});

test('no address breaks it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => parseRoute(`#/${text}`)).not.toThrow();
    }),
  );
});
