// What a release wants, and the changelog that it leaves.

export interface ReleaseState {
  /** As it was asked for. */
  readonly version: string;
  /** As it stands in package.json. */
  readonly current: string;
  readonly changelog: string;
  readonly tags: readonly string[];
  readonly branch: string;
  /** What git says of files that are not committed. */
  readonly changed: string;
}

// Browsers take up to four numbers and nothing else.
const VERSION = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})$/;
const UNRELEASED = /^## Unreleased\n(?<notes>[\s\S]*?)(?=^## |(?![\s\S]))/m;

const isLower = (one: string, other: string): boolean => {
  const [ones, others] = [one, other].map((version) => version.split('.').map(Number));
  const at = ones?.findIndex((part, nth) => part !== others?.[nth]) ?? -1;
  return at !== -1 && (ones?.[at] ?? 0) < (others?.[at] ?? 0);
};

/** Why there can be no release; empty where there can. Each says what to do. */
export const problemsOf = (state: ReleaseState): readonly string[] => {
  const { version, current, changelog, tags, branch, changed } = state;
  if (!VERSION.test(version)) {
    return [`"${version}" is no version: name one, as in npm run release -- 0.2.0.`];
  }
  const notes = UNRELEASED.exec(changelog)?.groups?.['notes']?.trim() ?? '';
  return [
    ...(isLower(version, current)
      ? [`${version} is lower than ${current}: choose a higher one.`]
      : []),
    ...(tags.includes(`v${version}`)
      ? [`v${version} is tagged already: choose a higher one.`]
      : []),
    ...(notes === '' ? ['CHANGELOG.md says nothing under “Unreleased”: say what changed.'] : []),
    ...(branch === 'main' ? [] : [`This is the branch ${branch}: releases are made of main.`]),
    ...(changed === '' ? [] : [`Commit these first, or put them away:\n${changed}`]),
  ];
};

/** The changelog with what was unreleased under the version and its date, and an empty head above. */
export const releasedChangelog = ({ changelog, version }: ReleaseState, date: string): string =>
  changelog.replace(
    UNRELEASED,
    (_, notes: string) => `## Unreleased\n\n## ${version} (${date})\n${notes}`,
  );
