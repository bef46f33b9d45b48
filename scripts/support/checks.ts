// Checks: commands that pass or fail, run in lanes, each told in a line with what it had to say.
import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** More of a failure than this is read by running its command alone. */
const REPORTED_LINES = 40;

/** One check: a name for people, and the npm script that does it. */
export interface Check {
  readonly name: string;
  readonly script: string;
  /** What to show of its output where it passes. */
  readonly tells?: 'all';
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Adds tallies up. */
export const total = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0),
});

/** Runs lanes side by side, the checks of each in order. Every check counts as one test. */
export const runChecks = async (lanes: readonly (readonly Check[])[]): Promise<Tally> =>
  total(await Promise.all(lanes.map(runLane)));

const runLane = async (checks: readonly Check[]): Promise<Tally> => {
  const tallies: Tally[] = [];
  for (const check of checks) {
    const start = Date.now();
    const { code, output } = await run('npm', ['run', '--silent', check.script]);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    const isPassed = code === 0;
    console.log(
      `${isPassed ? 'passed' : 'FAILED'}  ${check.name} (${seconds} s, npm run ${check.script})`,
    );
    if (!isPassed || check.tells === 'all') console.log(shortened(output));
    tallies.push({ passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 });
  }
  return total(tallies);
};

const shortened = (output: string): string => {
  const lines = output.trim().split('\n');
  const more = lines.length - REPORTED_LINES;
  const shown = more > 0 ? [...lines.slice(0, REPORTED_LINES), `and ${more} more lines`] : lines;
  return shown.map((line) => `    ${line}`).join('\n');
};

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

const run = (command: string, args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT });
    let output = '';
    const hear = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
