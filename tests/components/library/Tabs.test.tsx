// The way to each view: one row, whatever the width.
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { textOf } from '../../support/drawing';
import { openLibrary } from '../../support/library';

beforeEach(async () => {
  await page.viewport(400, 600);
  return () => page.viewport(800, 600);
});

test('stand in one row, the last of them in a menu that a key opens and closes', async () => {
  const container = openLibrary('#/page');
  const tabs = [...container.querySelectorAll('.tabs > *')].map((tab) =>
    tab.getBoundingClientRect(),
  );
  expect(new Set(tabs.map(({ bottom }) => bottom)).size).toBe(1);
  const connections = page.getByRole('link', { name: 'Connections' });
  expect(connections.query()).toBeNull();
  await page.getByText('More', { exact: true }).click();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('{Enter}');
  await expect.element(connections).toBeVisible();
  await userEvent.keyboard('{Tab}{Escape}');
  expect(connections.query()).toBeNull();
  await expect.element(page.getByText('More', { exact: true })).toHaveFocus();
});

test('close their menu behind a view that was chosen, which it then names', async () => {
  openLibrary('#/page');
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('link', { name: 'Connections' }).click();
  expect(page.getByRole('link', { name: 'Timeline' }).query()).toBeNull();
  const summary = document.querySelector('.tabs summary');
  expect(textOf(summary)).toBe('Connections');
});
