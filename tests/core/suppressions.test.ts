// "Not this here", as a list.
import { expect, test } from 'vitest';
import { type Suppression, withoutSuppression, withSuppression } from '../../core/suppressions';

const carp: Suppression = { site: 'lake.example', text: 'Carp', entity: 'ann-carp' };
const pond: Suppression = { site: 'lake.example', text: 'Pond', entity: 'lake-pond' };

test('a name that is suppressed twice is listed once', () => {
  expect(withSuppression([carp, pond], { ...carp })).toEqual([pond, carp]);
});

test('taking a suppression back leaves the others', () => {
  expect(withoutSuppression([carp, pond], { ...carp })).toEqual([pond]);
  expect(withoutSuppression([carp], { ...carp, site: 'sea.example' })).toEqual([carp]);
});
