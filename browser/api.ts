// The one import of the extension API: promises in every browser.
export { browser } from 'wxt/browser';
