// npm run release -- 0.2.0: everything between a finished change and the upload to the stores. Nothing
// is pushed and nothing uploaded; the last lines say what remains to be done by hand.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { problemsOf, releasedChangelog, type ReleaseState } from './support/release';

const ROOT = path.resolve(import.meta.dirname, '..');
const CHANGELOG = path.join(ROOT, 'CHANGELOG.md');

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
const run = (command: string, ...args: readonly string[]): void => {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: nothing is released.`);
};

const [version = ''] = process.argv.slice(2);
// Our own file.
const { version: current } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const state: ReleaseState = {
  version,
  current,
  changelog: readFileSync(CHANGELOG, 'utf8'),
  tags: git('tag').split('\n'),
  branch: git('branch', '--show-current'),
  changed: git('status', '--porcelain'),
};

const release = (): void => {
  const before = git('rev-parse', 'HEAD');
  try {
    writeFileSync(CHANGELOG, releasedChangelog(state, new Date().toISOString().slice(0, 10)));
    if (version !== state.current) run('npm', 'version', version, '--no-git-tag-version');
    run('npm', 'test');
  } catch (error) {
    git('checkout', before, '--', 'CHANGELOG.md', 'package.json', 'package-lock.json');
    throw error;
  }
  git('commit', '--all', '--message', `release: ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `Newsgloss ${version}`);
  console.log(`Newsgloss ${version} is committed and tagged here. What remains:
  git push --follow-tags
  upload .output/newsgloss-${version}-chrome.zip to the Chrome Web Store
  upload .output/newsgloss-${version}-firefox.zip to addons.mozilla.org,
    with .output/newsgloss-${version}-sources.zip as its sources
  the texts and pictures of both listings are in docs/store/`);
};

const problems = problemsOf(state);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else release();
