// npm run source-zip: makes the zips for both stores, and a build from the zip of the sources, as a
// reviewer would make it; it must give the very files of the zip for Firefox.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUTPUT = path.join(ROOT, '.output');
const BUILD = 'firefox-mv2';
/** What must be in what ships. */
const CONTENTS = ['manifest.json', 'pack.json', 'licences.txt', 'page.js', 'popup.html'];

type Files = ReadonlyMap<string, string>;

const run = (cwd: string, args: readonly string[]): void => {
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', ...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${stdout}${stderr}`);
};

const hash = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const unzipped = async (file: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { files } = await JSZip.loadAsync(readFileSync(path.join(OUTPUT, file)));
  const entries = Object.values(files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(
      entries.map(async (entry) => [entry.name, await entry.async('uint8array')] as const),
    ),
  );
};

const filesIn = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file), hash(readFileSync(file))];
      }),
  );

const differences = (one: Files, other: Files): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );

/** Builds from the sources alone, with the packages that the lock file names. */
const builtFromSources = async (sources: string): Promise<Files> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgloss-sources-'));
  try {
    for (const [file, content] of await unzipped(sources)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
    // The same that `npm ci` would put there: only one lock file is in the zip.
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    run(folder, ['build', '-b', 'firefox']);
    return filesIn(path.join(folder, '.output', BUILD));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

// Our own file.
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const zips = ['chrome', 'firefox', 'sources'].map((kind) => `newsgloss-${version}-${kind}.zip`);
for (const zip of zips) rmSync(path.join(OUTPUT, zip), { force: true });
run(ROOT, ['zip']);
run(ROOT, ['zip', '-b', 'firefox']);

const problems: string[] = [];
const [chrome = '', firefox = '', sources = ''] = zips;
for (const zip of [chrome, firefox]) {
  const names = [...(await unzipped(zip)).keys()];
  for (const file of CONTENTS) {
    if (!names.includes(file)) problems.push(`${zip} lacks ${file}.`);
  }
}
const shipped = new Map(
  [...(await unzipped(firefox))].map(([file, content]) => [file, hash(content)]),
);
for (const file of differences(await builtFromSources(sources), shipped)) {
  problems.push(`A build from ${sources} gives another ${file} than ${firefox} has.`);
}
for (const problem of problems) console.log(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${zips.join(', ')}: a build from the sources gives the files of Firefox's zip.`);
