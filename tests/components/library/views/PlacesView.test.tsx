// Where the material is about.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Entity, Pack } from '../../../../pack/schema';
import { textOf } from '../../../support/drawing';
import { openLibrary, shown } from '../../../support/library';
import { fishPack } from '../../../support/pack';

const withPlaces = (change: (place: Entity) => readonly Entity[]): Pack => ({
  ...fishPack,
  entities: fishPack.entities.flatMap((one) => (one.kind === 'place' ? change(one) : [one])),
});

test('draws a dot with its name, which leads to the place', async () => {
  const container = openLibrary('#/places');
  await shown(container);
  await expect
    .poll(() => [...container.querySelectorAll('.place text')].map(textOf))
    .toEqual(['Lake Pond']);
  container
    .querySelector('.place .reach')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Lake Pond');
});

test('lists the same, with how much is said of each', async () => {
  const container = openLibrary('#/places');
  await shown(container);
  const list = page.getByRole('region', { name: 'On the map' });
  await expect.element(list.getByRole('link', { name: /^Lake Pond/ })).toBeVisible();
});

test('lists what has no point on its own, and draws no map for it', async () => {
  const pack = withPlaces((place) => [{ ...place, point: undefined }]);
  const container = openLibrary('#/places', { pack });
  await shown(container);
  await expect
    .element(page.getByRole('region', { name: /^Regions/ }))
    .toHaveTextContent('Lake Pond');
  expect(container.querySelector('.map')).toBeNull();
});

test('says so where the material names no place', async () => {
  const pack = withPlaces(() => []);
  const container = openLibrary('#/places', { pack });
  await shown(container);
  await expect.element(page.getByText('The material names no place.')).toBeVisible();
});
