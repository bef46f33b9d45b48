// What a check reports, and the place that it reports it of.

/** What is wrong with a pack: where, and what to do about it. */
export interface Problem {
  readonly file: string;
  /** The way to the place inside the file, as `facts[2].locator`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** A checked part of a pack, with the file and the place in it that it comes from. */
export interface Located<T> {
  readonly file: string;
  readonly path: string;
  readonly value: T;
}

/** The way to a place: `joinPath('[3]', ['about', 0])` is `[3].about[0]`. */
export const joinPath = (start: string, rest: readonly PropertyKey[]): string =>
  rest
    .reduce<string>(
      (path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}.${String(key)}`),
      start,
    )
    .replace(/^\./, '');
