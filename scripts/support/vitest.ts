// Runs vitest, shows what it says, and adds its numbers up.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Tally } from './checks';

const ROOT = path.resolve(import.meta.dirname, '../..');
const REPORT = path.join(ROOT, '.output/vitest.json');

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs the projects named, or all. A run that fails or in which no test ran never counts as passed. */
export const runVitest = (projects: readonly string[]): Tally => {
  mkdirSync(path.dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  const { status } = spawnSync(
    'npx',
    [
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORT}`,
    ],
    { cwd: ROOT, stdio: 'inherit' },
  );
  const tally = existsSync(REPORT)
    ? // Written by vitest a moment ago.
      tallyOf(JSON.parse(readFileSync(REPORT, 'utf8')) as Report)
    : { passed: 0, failed: 0, skipped: 0 };
  if (tally.passed + tally.failed === 0) {
    console.log('FAILED  vitest ran no test');
    return { ...tally, failed: 1 };
  }
  if (status !== 0 && tally.failed === 0) {
    console.log('FAILED  vitest ended with an error that belongs to no test');
    return { ...tally, failed: 1 };
  }
  return tally;
};

/** A file that fails outside its tests, as it is loaded say, counts as one failed test. */
const tallyOf = (report: Report): Tally => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
    ).length,
  skipped: report.numPendingTests + report.numTodoTests,
});
