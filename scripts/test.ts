// npm test: every check there is. npm run check: the quick part of it.
// The last line tells the numbers; the exit code is 1 where anything failed.
import { findChromium, findFirefox, versionOf } from './support/browser';
import { type Check, runChecks, total } from './support/checks';
import { runVitest } from './support/vitest';

const QUICK: readonly Check[] = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'types of core and pack, without a browser', script: 'types:core' },
];
const THOROUGH: readonly Check[] = [{ name: 'dead code', script: 'dead-code' }];
/** The later ones look at what the earlier ones built. */
const BUILDS: readonly Check[] = [
  {
    name: 'builds and zips, and a build from the sources alone',
    script: 'source-zip',
    tells: 'all',
  },
  { name: 'sizes and contents of the bundles', script: 'size', tells: 'all' },
  { name: 'Firefox build as addons.mozilla.org checks it', script: 'lint:firefox', tells: 'all' },
];

const isQuick = process.argv.includes('--quick');

const tellBrowsers = (): void => {
  for (const executable of [findChromium(), findFirefox()]) {
    console.log(`Browser: ${versionOf(executable)} (${executable})`);
  }
};

const main = async (): Promise<number> => {
  if (!isQuick) tellBrowsers();
  const checks = await runChecks(isQuick ? [QUICK] : [[...QUICK, ...THOROUGH], BUILDS]);
  const tests = runVitest(isQuick ? ['unit'] : []);
  const { passed, failed, skipped } = total([checks, tests]);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed > 0 ? 1 : 0;
};

process.exitCode = await main();
