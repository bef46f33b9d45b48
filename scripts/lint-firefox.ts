// npm run lint:firefox: the Firefox build as the linter of addons.mozilla.org sees it. No error is
// allowed, and no warning but one that is named here.
import { spawnSync } from 'node:child_process';
import { builtExtension } from './support/build';

/** Preact's own code assigns `innerHTML` for a property that no view of ours sets; a test holds that. */
const ALLOWED = { code: 'UNSAFE_VAR_ASSIGNMENT', of: 'Preact' };

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}
interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly metadata: { readonly totalScannedFileSize: number };
}

const { stdout, stderr } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', builtExtension('firefox-mv2'), '--output', 'json'],
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
for (const warning of warnings) {
  const note = warning.code === ALLOWED.code ? ` (${ALLOWED.of}, allowed)` : '';
  console.log(`warning ${describe(warning)}${note}`);
}
if (errors.length > 0 || warnings.some(({ code }) => code !== ALLOWED.code)) process.exitCode = 1;
