// What a release wants, and what it leaves in the changelog.
import { describe, expect, it } from 'vitest';
import { problemsOf, releasedChangelog, type ReleaseState } from '../../../scripts/support/release';

const READY: ReleaseState = {
  version: '0.10.0',
  current: '0.9.2',
  changelog: '# Changelog\n\n## Unreleased\n\n- Cards open.\n\n## 0.9.2 (2025-07-01)\n\n- Marks.\n',
  tags: ['v0.9.2'],
  branch: 'main',
  changed: '',
};

describe('a release', () => {
  it('is made of a clean main with something to tell', () => {
    expect(problemsOf(READY)).toEqual([]);
  });

  it('may be the first, of the version that stands already', () => {
    expect(problemsOf({ ...READY, version: '0.9.2', tags: [] })).toEqual([]);
  });

  it.each([
    ['no version is named', { version: '' }, 'name one'],
    ['no browser takes the version', { version: '1.0.0-beta' }, 'name one'],
    ['the version is lower', { version: '0.9.1' }, 'lower than 0.9.2'],
    ['the version is tagged', { version: '0.9.2' }, 'tagged already'],
    [
      'nothing is told',
      { changelog: '# Changelog\n\n## Unreleased\n\n## 0.9.2\n' },
      'says nothing',
    ],
    ['there is no head for news', { changelog: '# Changelog\n' }, 'says nothing'],
    ['it is another branch', { branch: 'cards' }, 'made of main'],
    ['files are not committed', { changed: ' M README.md' }, 'README.md'],
  ])('is refused where %s', (_, change, told) => {
    expect(problemsOf({ ...READY, ...change }).join('\n')).toContain(told);
  });
});

it('puts what was unreleased under its version, and leaves an empty head', () => {
  expect(releasedChangelog(READY, '2025-08-02')).toBe(
    '# Changelog\n\n## Unreleased\n\n## 0.10.0 (2025-08-02)\n\n- Cards open.\n\n## 0.9.2 (2025-07-01)\n\n- Marks.\n',
  );
  const first = { ...READY, changelog: '## Unreleased\n\n- Cards open.\n' };
  expect(releasedChangelog(first, '2025-08-02')).toBe(
    '## Unreleased\n\n## 0.10.0 (2025-08-02)\n\n- Cards open.\n',
  );
});
