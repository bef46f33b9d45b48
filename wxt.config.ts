import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  outDir: '.output',
  // The Firefox build stays with Manifest V2: its promises, event page and host access are settled.
  manifest: ({ browser }) => ({
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
    build: { target: 'es2023' },
  }),
});
