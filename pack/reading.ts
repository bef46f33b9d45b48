// Authored content → values of the schema, and what zod has against them in the words of the guide.
import type { z } from 'zod';
import { joinPath, type Located, type Problem } from './problem';

/** What came out of reading: the values that fit the schema, and what is wrong with the others. */
export interface Reading<T> {
  readonly values: readonly Located<T>[];
  readonly problems: readonly Problem[];
}

/** Reads each entry by a schema. */
export const readEntries = <S extends z.ZodType>(
  entries: readonly Located<unknown>[],
  schema: S,
): Reading<z.output<S>> => {
  const values: Located<z.output<S>>[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    const result = schema.safeParse(entry.value, { reportInput: true });
    if (result.success) values.push({ ...entry, value: result.data });
    else problems.push(...result.error.issues.map((issue) => problemOf(entry, issue)));
  }
  return { values, problems };
};

const problemOf = (entry: Located<unknown>, found: z.core.$ZodIssue): Problem => {
  const { issue, path } = closest(found);
  const place = { file: entry.file, path: joinPath(entry.path, path) };
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    const field = String(path.at(-1) ?? 'content');
    return {
      ...place,
      message: `the field "${field}" is missing`,
      remedy: MISSING[field] ?? 'Add it',
    };
  }
  return {
    ...place,
    message: issue.code === 'invalid_union' ? 'this has none of the forms allowed' : issue.message,
    remedy: REMEDIES[issue.code] ?? 'Correct it as the message says',
  };
};

const MISSING: Readonly<Record<string, string>> = {
  locator: 'Name the passage that says it, as "survey-2025/p2", or remove what no passage says',
};

const REMEDIES: Partial<Record<NonNullable<z.core.$ZodIssue['code']>, string>> = {
  invalid_type: 'Give it a value of that type',
  unrecognized_keys: 'Remove the field, or correct its spelling',
  invalid_value: 'Use one of the values named',
  too_small: 'Write more, or leave an optional field out',
  too_big: 'Shorten it',
  invalid_union: 'Write it in one of the forms that the guide beside the data shows',
};

interface FoundIssue {
  readonly issue: z.core.$ZodIssue;
  readonly path: readonly PropertyKey[];
}

/** Where a value has several forms, the complaint of the form that it comes closest to. */
const closest = (
  issue: z.core.$ZodIssue,
  path: readonly PropertyKey[] = issue.path,
): FoundIssue => {
  if (issue.code !== 'invalid_union') return { issue, path };
  const [nearest] = issue.errors
    .filter(
      (errors) => !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0),
    )
    .toSorted((one, other) => one.length - other.length);
  const [first] = nearest ?? [];
  return first === undefined ? { issue, path } : closest(first, [...path, ...first.path]);
};
