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
    // Keys that are neither typed, nor anybody's access keys, nor those of a screen reader.
    commands: {
      [browser === 'firefox' ? '_execute_browser_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+PageDown', mac: 'MacCtrl+Shift+G' },
      },
      'toggle-site': {
        description: '__MSG_command_toggleSite__',
        suggested_key: { default: 'Alt+Shift+End', mac: 'MacCtrl+Shift+O' },
      },
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
