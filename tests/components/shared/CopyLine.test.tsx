// Copying a line of a card as a footnote.
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CardProps } from '../../../components/card/Card';
import { card } from '../../support/card-view';
import { draw } from '../../support/drawing';

describe('copies a line as a footnote', () => {
  test('and says so', async () => {
    const onCopy = vi.fn<CardProps['onCopy']>(async () => undefined);
    draw(card('lake-pond', { onCopy }));
    await page.getByRole('button', { name: 'Copy' }).first().click();
    expect(onCopy.mock.calls[0]?.[0].sentence).toMatch(/^There are few fish/);
    await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  });

  test('or says that it could not', async () => {
    draw(card('lake-pond', { onCopy: () => Promise.reject(new Error('No.')) }));
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await expect.element(page.getByRole('button', { name: 'Could not copy' })).toBeVisible();
  });
});
