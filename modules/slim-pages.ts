// Scripts that every page pays for use the browser's own API object, which has promises in both
// builds; the polyfill, 3 kB of each, stays with the extension's own pages and background.
import { defineWxtModule } from 'wxt/modules';

const PAGE_SCRIPTS = new Set(['page', 'marks', 'card', 'keyboard', 'about', 'marking']);

export default defineWxtModule({
  name: 'slim-pages',
  setup: (wxt) => {
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!entrypoints.every(({ name }) => PAGE_SCRIPTS.has(name))) return;
      config.resolve ??= {};
      config.resolve.alias = [{ find: 'wxt/browser', replacement: '@wxt-dev/browser' }];
    });
  },
});
