// What a deliberate break is, and doing it to a text.

/** A change that breaks a promise, and the test file that has to notice. */
export interface Break {
  readonly file: string;
  /** What is no longer true then. */
  readonly promise: string;
  /** A text that stands in the file exactly once, and what takes its place. */
  readonly from: string;
  readonly to: string;
  readonly caughtBy: string;
}

/** A file of `page/` and the test that stands beside it. */
export const inPage = (name: string): Pick<Break, 'file' | 'caughtBy'> => ({
  file: `page/${name}.ts`,
  caughtBy: `tests/page/${name}.test.ts`,
});

/** The text of a file, broken. Throws where what is to be replaced does not stand there once. */
export const breakText = (text: string, { file, from, to }: Break): string => {
  const [before, after, ...others] = text.split(from);
  if (before !== undefined && after !== undefined && others.length === 0)
    return before + to + after;
  const times = after === undefined ? 'not at all' : 'more than once';
  throw new Error(
    `“${from}” stands in ${file} ${times}. Say in scripts/breaks/ what is to be broken there now.`,
  );
};
