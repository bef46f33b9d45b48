// npm run fuzz [-- TIMES]: tries all properties so many times as long as npm test does, and hostile pages with
// as many frames as a browser makes.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const [times = '50'] = process.argv.slice(2);

const files = readdirSync(path.join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('tests', file))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => readFileSync(path.join(ROOT, file), 'utf8').includes("from 'fast-check'"))
  .concat(['tests/e2e/both/hostile.test.ts']);

const { status } = spawnSync('npx', ['vitest', 'run', ...files], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, NEWSGLOSS_FUZZ: times },
});
process.exitCode = status ?? 1;
