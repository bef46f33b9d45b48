// npm run lint:firefox: the Firefox build as the linter of addons.mozilla.org sees it. No error is
// allowed, and no warning but those that are named, each once.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtExtension } from './support/build';
import { type Finding, judged } from './support/lint-findings';

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly metadata: { readonly totalScannedFileSize: number };
}

const build = builtExtension('firefox-mv2');
const { stdout, stderr } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', build, '--output', 'json'],
  { encoding: 'utf8' },
);

const read = (): Report => {
  try {
    // The form of web-ext's own report.
    return JSON.parse(stdout) as Report;
  } catch {
    throw new Error(`web-ext gave no report:\n${stdout}${stderr}`);
  }
};

const { errors, warnings, metadata } = read();
if (metadata.totalScannedFileSize === 0) throw new Error('web-ext saw no file.');
const describe = ({ code, file, message }: Finding): string =>
  `${code} in ${file ?? 'the extension'}: ${message}`;
for (const error of errors) console.log(`error ${describe(error)}`);
const told = judged(warnings, (file) =>
  file === '' ? '' : readFileSync(path.join(build, file), 'utf8'),
);
for (const { warning, why } of told) {
  console.log(`warning ${describe(warning)}${why === undefined ? '' : ` (allowed: ${why})`}`);
}
if (errors.length > 0 || told.some(({ why }) => why === undefined)) process.exitCode = 1;
