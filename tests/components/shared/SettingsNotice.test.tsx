// What a reader is told once when settings were damaged.
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SettingsNotice } from '../../../components/shared/SettingsNotice';
import { draw } from '../../support/drawing';

test('says that defaults are used, until it is dismissed', async () => {
  const onDismiss = vi.fn<() => void>();
  draw(<SettingsNotice onDismiss={onDismiss} />);
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(
      'Some settings could not be read. Their defaults are used until you set them.',
    );
  await page.getByRole('button', { name: 'Dismiss' }).click();
  expect(onDismiss).toHaveBeenCalledOnce();
});
