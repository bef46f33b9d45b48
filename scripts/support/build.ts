// The built extension: where it lies, and making it where it does not.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

export type Target = 'chrome-mv3' | 'firefox-mv2';

/** The folder of a built extension, built now if it is not there or `always` asks for it. Throws where the build fails. */
export const builtExtension = (target: Target, always = false): string => {
  const folder = path.join(ROOT, '.output', target);
  if (!always && existsSync(path.join(folder, 'manifest.json'))) return folder;
  const args = target === 'firefox-mv2' ? ['wxt', 'build', '-b', 'firefox'] : ['wxt', 'build'];
  const { status, stdout, stderr } = spawnSync('npx', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  return folder;
};
