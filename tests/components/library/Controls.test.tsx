// What can be set from beside a page.
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Controls } from '../../../components/library/Controls';
import type { ControlsPort } from '../../../components/ports';
import { draw } from '../../support/drawing';

const drawControls = (more: Partial<ControlsPort> = {}): ControlsPort => {
  const controls: ControlsPort = {
    isPaused: false,
    setPaused: vi.fn<ControlsPort['setPaused']>(async () => undefined),
    openSettings: vi.fn<() => void>(),
    ...more,
  };
  draw(<Controls controls={controls} />);
  return controls;
};
const everywhere = page.getByRole('switch', { name: 'On all sites' });

test('one click is off for all sites, and one is on again', async () => {
  const { setPaused } = drawControls();
  await everywhere.click();
  expect(setPaused).toHaveBeenLastCalledWith(true);
  await expect.element(everywhere).not.toBeChecked();
  await everywhere.click();
  expect(setPaused).toHaveBeenLastCalledWith(false);
});

test('a choice that cannot be stored is taken back, and told', async () => {
  drawControls({ setPaused: () => Promise.reject(new Error('full')) });
  await everywhere.click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be stored');
  await expect.element(everywhere).toBeChecked();
});

test('the settings are one click away', async () => {
  const { openSettings } = drawControls();
  await page.getByRole('button', { name: 'Settings' }).click();
  expect(openSettings).toHaveBeenCalledOnce();
});
