// What people and machines are told to run is there.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, textOf } from '../support/source-tree';

// Our own file.
const { scripts } = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const texts = filesBelow((file) => /(?:\.md|\.yml)$/.test(file) && !file.startsWith('data/'));

/** The scripts that a text has npm run. */
const runIn = (text: string): readonly string[] => [
  ...[...text.matchAll(/\bnpm run (?:--?[\w-]+ )*([\w:-]+)/g)].map(([, name = '']) => name),
  ...[...text.matchAll(/\bnpm (start|test)\b/g)].map(([, name = '']) => name),
];

describe('what is told to be run', () => {
  it.each(texts.filter((file) => runIn(textOf(file)).length > 0))('in %s is there', (file) => {
    expect(runIn(textOf(file)).filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('runs files that are there', () => {
    const files = new Set(filesBelow((file) => file.startsWith('scripts/')));
    const run = Object.values(scripts).flatMap((script) => script.match(/scripts\/\S+\.ts/g) ?? []);
    expect(run.length).toBeGreaterThan(9);
    expect(run.filter((file) => !files.has(file))).toEqual([]);
  });
});

describe('the workflow', () => {
  // Our own file.
  const { jobs } = parse(textOf('.github/workflows/test.yml')) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  };
  interface Step {
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('runs the two commands of the README, each after a clean install', () => {
    const readme = textOf('README.md');
    for (const command of ['npm ci && npm start', 'npm ci && npm test']) {
      expect(readme).toContain(command);
      expect(steps.some(({ run }) => run?.startsWith(command))).toBe(true);
    }
  });

  it('keeps the zips, under the names that they are made with', () => {
    const kept = steps.map((step) => step.with?.['path']);
    expect(kept).toContain('.output/newsgloss-*.zip');
    expect(textOf('scripts/source-zip.ts')).toContain('newsgloss-${version}-${kind}.zip');
  });
});

it('no text holds the marks of a merge', () => {
  const marked = texts.filter((file) => /^(?:<{7}|>{7}|> > > > > > >) ?/m.test(textOf(file)));
  expect(marked).toEqual([]);
});
