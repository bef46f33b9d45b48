// The one import of the extension API: promises in every browser.
export { browser, type Browser } from 'wxt/browser';
