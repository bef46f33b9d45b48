// Walking from card to card.
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type CardsOptions, renderCards } from '../../../components/card/render';
import { createCards } from '../../../pack/card';
import { draw } from '../../support/drawing';
import { fishPack } from '../../support/pack';

const cardOf = createCards(fishPack);
const start = (options: Partial<CardsOptions> = {}): void => {
  const container = draw(null);
  render(null, container);
  renderCards(container, {
    models: [cardOf('ann-carp')].flatMap((model) => model ?? []),
    isDark: false,
    load: async (ids) => ids.flatMap((id) => cardOf(id) ?? []),
    openLibrary: vi.fn<CardsOptions['openLibrary']>(),
    pin: vi.fn<CardsOptions['pin']>(),
    close: vi.fn<CardsOptions['close']>(),
    takesFocus: false,
    inPage: Promise.resolve(),
    about: { site: '', entities: new Set() },
    actions: {
      explain: () => [],
      copy: async () => undefined,
      suppress: async () => async () => undefined,
      switchOff: async () => undefined,
    },
    ...options,
  });
};
const dialog = page.getByRole('dialog');

test('an entity that is chosen takes the place of the card, and back returns', async () => {
  start();
  await page.getByRole('button', { name: 'Lake Pond' }).first().click();
  await expect.element(dialog).toHaveAccessibleName('Lake Pond');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect.element(dialog).toHaveAccessibleName('Ann Carp');
  expect(page.getByRole('button', { name: 'Back' }).query()).toBeNull();
});

test('a source opens its passage in the library, and "More" the entity', async () => {
  const openLibrary = vi.fn<CardsOptions['openLibrary']>();
  start({ openLibrary });
  await page.getByRole('button', { name: 'Survey, 2' }).first().click();
  expect(openLibrary).toHaveBeenLastCalledWith('#/document/survey/p2');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  expect(openLibrary).toHaveBeenLastCalledWith('#/entity/ann-carp');
});

test('stays as it is where another card cannot be had', async () => {
  start({ load: async () => [] });
  await page.getByRole('button', { name: 'Lake Pond' }).first().click();
  await expect.element(dialog).toHaveAccessibleName('Ann Carp');
});

test('takes the scheme of the page under it', () => {
  start({ isDark: true });
  expect(dialog.element().getAttribute('data-scheme')).toBe('dark');
});

test('is pinned first, and closes when it is unpinned', async () => {
  const pin = vi.fn<CardsOptions['pin']>();
  const close = vi.fn<CardsOptions['close']>();
  start({ pin, close });
  await page.getByRole('button', { name: 'Pin', exact: true }).click();
  expect([pin.mock.calls.length, close.mock.calls.length]).toEqual([1, 0]);
  await page.getByRole('button', { name: 'Unpin' }).click();
  expect([pin.mock.calls.length, close.mock.calls.length]).toEqual([1, 1]);
});
