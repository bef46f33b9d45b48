// The first steps, told once.
import { browser } from './api';

/** Opens the page of first steps when the extension is installed, and not when it is updated. */
export const welcomeOnInstall = (): void => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
};
