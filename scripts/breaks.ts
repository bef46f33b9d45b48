// npm run breaks [-- WORD]: breaks the detector on purpose, in copies of the project, and tells whether
// the test that should notice does. WORD takes those breaks alone that have it in file or promise.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Break, breakText } from './breaks/break';
import { BREAKS_OF_CORE } from './breaks/core';
import { BREAKS_OF_PAGE } from './breaks/page';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Inside the project, where its packages are found. */
const COPIES = path.join(ROOT, '.output/breaks');
const LANES = 2;

const [word = ''] = process.argv.slice(2);
const breaks = [...BREAKS_OF_CORE, ...BREAKS_OF_PAGE].filter(
  ({ file, promise }) => file.includes(word) || promise.includes(word),
);

const makeCopy = (lane: number): string => {
  const copy = path.join(COPIES, String(lane));
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  for (const file of execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' })
    .trim()
    .split('\n')) {
    cpSync(path.join(ROOT, file), path.join(copy, file));
  }
  return copy;
};

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numFailedTests: number;
  readonly numPassedTests: number;
}

/** What test files say in a copy; a file that does not even load has no failed test. */
const runTests = async (copy: string, files: readonly string[], bail: boolean): Promise<Report> => {
  const report = path.join(copy, 'report.json');
  rmSync(report, { force: true });
  const options = ['--reporter=json', `--outputFile=${report}`, ...(bail ? ['--bail=1'] : [])];
  const child = spawn('npx', ['vitest', 'run', ...files, ...options], {
    cwd: copy,
    stdio: 'ignore',
  });
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  try {
    // Written by vitest a moment ago.
    return JSON.parse(readFileSync(report, 'utf8')) as Report;
  } catch {
    return { numFailedTests: 0, numPassedTests: 0 };
  }
};

const isCaught = async (copy: string, one: Break): Promise<boolean> => {
  const file = path.join(copy, one.file);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, breakText(text, one));
  try {
    return (await runTests(copy, [one.caughtBy], true)).numFailedTests > 0;
  } finally {
    writeFileSync(file, text);
  }
};

const main = async (): Promise<number> => {
  const copies = Array.from({ length: LANES }, (_, lane) => makeCopy(lane));
  const [first = ROOT] = copies;
  const sound = await runTests(first, [...new Set(breaks.map(({ caughtBy }) => caughtBy))], false);
  if (sound.numFailedTests > 0 || sound.numPassedTests === 0) {
    console.error('The tests do not pass as they are: mend that first.');
    return 1;
  }
  const waiting = [...breaks];
  const missed: Break[] = [];
  const work = async (copy: string): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const caught = await isCaught(copy, one);
      if (!caught) missed.push(one);
      console.log(`${caught ? 'caught' : 'MISSED'}  ${one.file}: ${one.promise} (${one.caughtBy})`);
    }
  };
  await Promise.all(copies.map(work));
  rmSync(COPIES, { recursive: true });
  console.log(`${breaks.length - missed.length} of ${breaks.length} breaks caught`);
  return missed.length > 0 || breaks.length === 0 ? 1 : 0;
};

process.exitCode = await main();
