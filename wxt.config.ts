import { defineConfig } from 'wxt';

// What pages of the extension may do: run and show what it came with, and read its own pack. Styles stand
// in the roots of cards too, which are on the page of first steps. Nothing holds such a page in a frame.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  outDir: '.output',
  // The Firefox build stays with Manifest V2: its promises, event page and host access are settled.
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Keys that neither type, nor are a page's access keys; that no browser has a use for; and beside
    // which screen readers hold down a key of their own (Insert, Caps Lock, or Control with Option).
    commands: {
      [browser === 'firefox' ? '_execute_browser_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+PageDown', mac: 'MacCtrl+Shift+G' },
      },
      'next-mention': {
        description: '__MSG_command_nextMention__',
        suggested_key: { default: 'Alt+PageDown', mac: 'MacCtrl+Shift+M' },
      },
      'look-up': {
        description: '__MSG_command_lookUp__',
        suggested_key: { default: 'Alt+End', mac: 'MacCtrl+Shift+L' },
      },
      'toggle-site': {
        description: '__MSG_command_toggleSite__',
        suggested_key: { default: 'Alt+Shift+End', mac: 'MacCtrl+Shift+O' },
      },
      'previous-mention': { description: '__MSG_command_previousMention__' },
      'mark-in-page': { description: '__MSG_command_markInPage__' },
      'toggle-all': { description: '__MSG_command_toggleAll__' },
    },
    omnibox: { keyword: 'ng' },
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    // Declared here and not by a content script of WXT's, which would announce itself to the page.
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['page.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    // While it is worked on, its pages talk to the server that makes them anew.
    ...(command === 'build' && {
      content_security_policy: browser === 'firefox' ? POLICY : { extension_pages: POLICY },
    }),
    ...(browser === 'firefox' ? {} : { host_permissions: ['<all_urls>'] }),
    ...(browser === 'firefox' && {
      permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', '<all_urls>'],
      browser_specific_settings: {
        gecko: {
          id: 'newsgloss@newsgloss.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '128' }),
  }),
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // Some 3 % smaller than what Vite's own minifier leaves: every page carries it.
    build: {
      target: 'es2023',
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 2 } },
    },
  }),
});
