// What is seldom wanted of a card.
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardProps } from '../../../components/card/Card';
import type { CardActions } from '../../../components/card/page-about';
import { ABOUT, actions, card, model } from '../../support/card-view';
import { draw, textOf } from '../../support/drawing';

describe('keeps what is seldom wanted in one quiet row', () => {
  const openRow = async (own: Partial<CardActions> = {}, props: Partial<CardProps> = {}) => {
    const container = draw(card('ann-carp', { actions: actions(own), ...props }));
    await page.getByRole('button', { name: 'Actions' }).click();
    return container.querySelector('.actions');
  };
  const told = (row: Element | null): string => textOf(row?.querySelector('[role=status]'));

  test('which is closed at first, and opened by keyboard too', async () => {
    const container = draw(card('jose-trout'));
    expect(container.querySelector('.actions')).toBeNull();
    const button = page.getByRole('button', { name: 'Actions' });
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    (await button.findElement()).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  });

  test('why the text is highlighted', async () => {
    const row = await openRow({
      explain: () => [
        { entity: 'ann-carp', alias: 'Carp', policies: ['shortForm'], aliveBy: 'Ann Carp' },
      ],
    });
    await page.getByRole('button', { name: 'Why highlighted' }).click();
    expect(told(row)).toBe(
      'It is written as the name “Carp” of the material. That name is short, and counts because “Ann Carp” stands on this page.',
    );
  });

  test('not this here, with a way back', async () => {
    const undo = vi.fn<() => Promise<void>>(async () => undefined);
    const suppress = vi.fn<NonNullable<CardActions['suppress']>>(async () => undo);
    const row = await openRow({ suppress });
    await page.getByRole('button', { name: 'Not this here' }).click();
    expect(suppress).toHaveBeenCalledWith('ann-carp');
    await expect
      .poll(() => told(row))
      .toMatch(/^This is no longer taken for Ann Carp on news.example. Undo$/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => told(row)).toBe('Taken back.');
    expect(undo).toHaveBeenCalledOnce();
  });

  test('each of two entities by its name', async () => {
    await openRow({}, { models: [model('ann-carp'), model('jose-trout')] });
    await expect.element(page.getByRole('button', { name: 'Not José Trout here' })).toBeVisible();
  });

  test('off on this site', async () => {
    const switchOff = vi.fn<CardActions['switchOff']>(async () => undefined);
    await openRow({ switchOff });
    await page.getByRole('button', { name: 'Off on news.example' }).click();
    expect(switchOff).toHaveBeenCalledOnce();
  });

  test('what could not be stored', async () => {
    const row = await openRow({ switchOff: () => Promise.reject(new Error('Full.')) });
    await page.getByRole('button', { name: 'Off on news.example' }).click();
    await expect.poll(() => told(row)).toBe('This could not be stored.');
  });

  test('and nothing for a site where there is none', async () => {
    const row = await openRow({}, { about: { ...ABOUT, site: '' } });
    expect([...(row?.querySelectorAll('button') ?? [])].map(textOf)).toEqual(['Why highlighted']);
  });

  test('without it on the card of another entity than the text names', () => {
    draw(card('ann-carp', { actions: undefined }));
    expect(page.getByRole('button', { name: 'Actions' }).query()).toBeNull();
  });
});
