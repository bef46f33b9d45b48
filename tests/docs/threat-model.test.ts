// Each line of the threat model names the tests that hold it.
import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from '../support/source-tree';

const [, promises = ''] = textOf('docs/threat-model.md').split('## Protected');
const lines = promises.split('\n').filter((line) => /^\| (?!what |-)/.test(line));
const files = new Set(filesBelow((file) => /^tests\/.*\.test\.tsx?$/.test(file)));

describe('what the threat model says is protected', () => {
  it('is something', () => {
    expect(lines.length).toBeGreaterThan(9);
  });

  it.each(lines.map((line) => [line.split('|')[1]?.trim(), line]))(
    '“%s” has its tests',
    (_, line) => {
      const named = [...line.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = '']) => file);
      expect(named).not.toEqual([]);
      expect(named.filter((file) => !files.has(file))).toEqual([]);
    },
  );
});
