import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { findChromium, isRoot } from './scripts/support/browser';

// What needs layout, highlights or real events: emulated documents have none of them.
const IN_BROWSER = ['tests/page/**/*.test.{ts,tsx}', 'tests/components/**/*.test.{ts,tsx}'];
const END_TO_END = ['tests/e2e/**/*.test.ts'];

/** How many times as long as usual properties are tried: `npm run fuzz` says so. */
const FUZZ_FACTOR = Math.max(1, Number(process.env['NEWSGLOSS_FUZZ'] ?? 1) || 1);

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  // Found before the first test: met later, they would be bundled then, and the page reloaded.
  optimizeDeps: {
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      'preact/test-utils',
      'lucide',
      'd3-force',
      'd3-geo',
      'topojson-client',
      'mark.js',
      'minisearch',
      'zod',
      'axe-core',
      'fast-check',
      '@wxt-dev/i18n',
    ],
  },
  resolve: { alias: { '#i18n': path.resolve('.wxt/i18n/index.ts') } },
  test: {
    // Tests wait for frames and for dwells half of the time, also on a machine of two cores.
    maxWorkers: 2,
    // Also where the machine does much else meanwhile.
    testTimeout: 30_000 * FUZZ_FACTOR,
    // What comes is waited for at once; what does not, for as long as a machine may stand still.
    expect: { poll: { timeout: 20_000, interval: 50 } },
    provide: { fuzzFactor: FUZZ_FACTOR },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/support/fuzzed.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: [...IN_BROWSER, ...END_TO_END],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          // Texts are asked for as in the extension; the setup file stands in for the browser.
          provide: {
            fuzzFactor: FUZZ_FACTOR,
            texts: generateChromeMessages(await parseMessagesFile('locales/en.yml')),
          },
          setupFiles: ['tests/support/texts.ts', 'tests/support/fuzzed.ts'],
          sequence: { groupOrder: 1 },
          include: IN_BROWSER,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findChromium(),
                args: isRoot() ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 800, height: 600 } }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: END_TO_END,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
