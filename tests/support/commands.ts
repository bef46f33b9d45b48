// The keys of the extension, which are the browser's own: here it tells that they were pressed.
import type { Worker } from 'playwright';

/** Has the browser tell the background of commands, one right after the other. */
export const press = (worker: Worker, ...commands: readonly string[]): Promise<void> =>
  worker.evaluate(async (names) => {
    const { onCommand } = chrome.commands;
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    // Chromium has this for tests; its types do not.
    if ('dispatch' in onCommand && typeof onCommand.dispatch === 'function') {
      for (const name of names) onCommand.dispatch(name, tab);
    }
  }, commands);
