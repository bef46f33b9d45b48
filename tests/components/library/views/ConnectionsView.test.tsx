// How entities are connected, drawn and listed.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { textOf } from '../../../support/drawing';
import { openLibrary, shown } from '../../../support/library';
import { fishPack } from '../../../support/pack';

const WIDE = { frame: 'tab', page: undefined, site: undefined } as const;

const neighbours = (container: Element): readonly string[] =>
  [...container.querySelectorAll('.neighbour')].map(textOf);

test('draws what is connected most in the middle, with its neighbours and ties', async () => {
  const container = openLibrary('#/connections');
  await expect.poll(() => neighbours(container)).toEqual(['Fish Leagueworks at (Survey, 2)']);
  expect(textOf(container.querySelector('.middle'))).toBe('Ann Carp');
});

test('reads a tie from the entity in the middle', async () => {
  const container = openLibrary('#/connections?of=fish-league');
  await expect.poll(() => neighbours(container)).toEqual(['Ann Carphas on its staff (Survey, 2)']);
});

test('puts a neighbour in the middle by a click on its name', async () => {
  const container = openLibrary('#/connections');
  await page.getByRole('link', { name: 'Fish League', exact: true }).first().click();
  await expect.poll(() => textOf(container.querySelector('.middle'))).toBe('Fish League');
  expect(location.hash).toBe('#/connections?of=fish-league');
});

test('leads from a tie, and from its line, to the passage', async () => {
  const container = openLibrary('#/connections');
  await shown(container);
  await expect
    .poll(() => container.querySelector('.edges a')?.getAttribute('href'))
    .toBe('#/document/survey/p2');
  await page.getByRole('link', { name: 'works at (Survey, 2)' }).click();
  await expect.element(page.getByRole('group', { name: 'Passage 2' })).toHaveFocus();
});

test('lists the same', async () => {
  const container = openLibrary('#/connections');
  await expect
    .poll(() => [...container.querySelectorAll('section li')].map(textOf))
    .toEqual(['Ann Carp works at the Fish League. Survey, 2']);
});

test('shows only the relation and the kinds that are asked for', async () => {
  const container = openLibrary('#/connections?whole=');
  const listed = () => container.querySelectorAll('section li').length;
  await expect.poll(listed).toBe(2);
  await page.getByRole('combobox', { name: 'Relation' }).selectOptions('works at');
  await expect.poll(listed).toBe(1);
  await page.getByRole('button', { name: 'People' }).click();
  await expect.element(page.getByText(/No connection is of these kinds/)).toBeVisible();
  await page.getByRole('button', { name: 'People' }).click();
  await expect.poll(listed).toBe(1);
});

test('says so where an entity is connected to nothing', async () => {
  const container = openLibrary('#/connections?of=jose-trout');
  await page.getByRole('link', { name: 'See what is connected most' }).click();
  await expect.poll(() => neighbours(container)).toHaveLength(1);
});

test.each(['#/connections?of=ann-carp', '#/connections?whole='])(
  'at 1200 × 800 no label lies over another: %s',
  async (address) => {
    await page.viewport(1200, 800);
    const entities = [
      ...fishPack.entities,
      ...Array.from({ length: 40 }, (_, index) => ({
        ...fishPack.entities[0],
        id: `fish-${index}`,
        name: `Fish that are known by the number ${index}`,
        aliases: [],
        facts: [],
      })),
    ];
    const relations = entities.slice(7).map(({ id }, index) => ({
      ...fishPack.relations[0],
      from: index % 3 === 0 ? 'fish-3' : 'ann-carp',
      to: id,
    }));
    // The spread entities and relations are whole; only their brands are not told to the types.
    const pack = { ...fishPack, entities, relations } as unknown as typeof fishPack;
    const container = openLibrary(address, { ...WIDE, pack });
    await expect.poll(() => container.querySelectorAll('.node').length).toBeGreaterThan(20);
    const boxes = [...container.querySelectorAll('.node')].map((one) =>
      one.getBoundingClientRect(),
    );
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const isApart =
          one.right <= other.left + 0.5 ||
          other.right <= one.left + 0.5 ||
          one.bottom <= other.top + 0.5 ||
          other.bottom <= one.top + 0.5;
        expect(isApart).toBe(true);
      }
    }
    await page.viewport(800, 600);
  },
);
