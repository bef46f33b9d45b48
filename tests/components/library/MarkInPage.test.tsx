// The button that puts real marks into the page.
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { MarkInPage } from '../../../components/library/MarkInPage';
import { draw } from '../../support/drawing';

const pressed = async (mark: () => Promise<string>): Promise<void> => {
  draw(<MarkInPage mark={mark} />);
  await page.getByRole('button', { name: 'Mark in the page' }).click();
};

describe('marking the page', () => {
  test('is followed by what was done', async () => {
    await pressed(async () => '3 names are marked.');
    await expect.element(page.getByRole('status')).toHaveTextContent('3 names are marked.');
  });

  test('that fails says so, and what to do', async () => {
    await pressed(() => Promise.reject(new Error('The frame is gone.')));
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('could not be marked. Load it anew');
  });
});
