// Escape closes a card wherever the focus is: also where it is in another frame than the card.
import { browser } from './api';

const DISMISS = 'newsgloss-dismiss';

/** Tells all frames of a tab to close their cards. */
export const dismissInTab = async (tabId: number): Promise<void> => {
  await browser.tabs.sendMessage(tabId, DISMISS);
};

/** Calls back when another frame of the tab was told to dismiss, until the signal aborts. */
export const onDismissal = (dismiss: () => void, signal: AbortSignal): void => {
  // Held on to: a script that outlives its extension finds no messages any more.
  const { onMessage } = browser.runtime;
  const heard = (message: unknown): void => {
    if (message === DISMISS) dismiss();
  };
  onMessage.addListener(heard);
  signal.addEventListener('abort', () => onMessage.removeListener(heard), { once: true });
};
