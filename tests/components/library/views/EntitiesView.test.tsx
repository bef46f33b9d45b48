// All entities, by kind, narrowed down and sorted as the reader asks.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { textOf } from '../../../support/drawing';
import { openLibrary } from '../../../support/library';
import { fishPack } from '../../../support/pack';

const namesIn = (container: Element): readonly string[] =>
  [...container.querySelectorAll('main .row-name')].map(textOf);
const filter = page.getByRole('main').getByRole('searchbox', { name: 'Name' });

test('lists the entities by kind, with how much the material says of each', () => {
  const container = openLibrary('#/entities');
  const titles = [...container.querySelectorAll('main h2')].map(textOf);
  expect(titles).toEqual([
    'People 2',
    'Organizations 1',
    'Groupings 1',
    'Events 1',
    'Instruments 1',
    'Places 1',
  ]);
  expect(textOf(container.querySelector('main .row .count'))).toBe('8 things said');
});

test('narrows down while one types, by any of their names, and keeps the focus', async () => {
  const container = openLibrary('#/entities');
  await userEvent.type(filter, 'карп');
  await expect.element(page.getByRole('status')).toHaveTextContent('1 entity');
  expect(namesIn(container)).toEqual(['Ann Carp']);
  await expect.element(filter).toHaveFocus();
});

test('shows one kind', async () => {
  const container = openLibrary('#/entities');
  await page.getByRole('combobox', { name: 'Kind' }).selectOptions('Places');
  await expect.poll(() => namesIn(container)).toEqual(['Lake Pond']);
  await page.getByRole('combobox', { name: 'Kind' }).selectOptions('All kinds');
  await expect.poll(() => namesIn(container)).toHaveLength(7);
});

test('puts first what the material says most about', async () => {
  const entities = fishPack.entities.map((one) =>
    one.name === 'Ann Carp' ? { ...one, name: 'Zoë Carp' } : one,
  );
  const container = openLibrary('#/entities?kind=person', { pack: { ...fishPack, entities } });
  expect(namesIn(container)).toEqual(['José Trout', 'Zoë Carp']);
  await page.getByRole('combobox', { name: 'Order' }).selectOptions('Most said first');
  await expect.poll(() => namesIn(container)).toEqual(['Zoë Carp', 'José Trout']);
  expect(location.hash).toBe('#/entities?kind=person&order=said');
});

test('is the same list again on the way back from an entity', async () => {
  const container = openLibrary('#/entities');
  await userEvent.type(filter, 'pond');
  await page.getByRole('link', { name: /^Pond Pact/ }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Pond Pact');
  history.back();
  await expect.element(filter).toHaveValue('pond');
  expect(namesIn(container)).toEqual(['Pond Pact', 'Lake Pond']);
});

test('says so where no name begins so, and leads back', async () => {
  openLibrary('#/entities?filter=submarine');
  await page.getByRole('link', { name: 'Show all entities' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('7 entities');
});
