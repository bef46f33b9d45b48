// Which warnings of the linter of addons.mozilla.org are known, one by one.

/** A finding of web-ext. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A warning that is allowed, once. */
export interface Allowed {
  readonly code: string;
  readonly file: RegExp;
  /** What stands where it warns. */
  readonly text: RegExp;
  readonly why: string;
}

/** Preact sets the markup of `dangerouslySetInnerHTML`, which no view of ours has: a test holds that. */
const PREACT = { code: 'UNSAFE_VAR_ASSIGNMENT', text: /^\.innerHTML=\w+\.__html\b/ };
const ALLOWED: readonly Allowed[] = [
  { ...PREACT, file: /^card\.js$/, why: 'Preact in the card' },
  { ...PREACT, file: /^chunks\//, why: 'Preact in the pages, which share it' },
];

/** Each warning with why it is allowed; without, where it is not, or not once more. */
export const judged = (
  warnings: readonly Finding[],
  textOf: (file: string) => string,
): readonly { readonly warning: Finding; readonly why: string | undefined }[] => {
  const left = new Set(ALLOWED);
  return warnings.map((warning) => {
    const { code, file = '', line = 1, column = 0 } = warning;
    const row = textOf(file).split('\n')[line - 1] ?? '';
    // The place is where the assignment begins: at the object, of a letter or two.
    const text = row.slice(column).replace(/^[\w$]*(?=\.)/, '');
    const allowed = [...left].find(
      (one) => one.code === code && one.file.test(file) && one.text.test(text),
    );
    if (allowed !== undefined) left.delete(allowed);
    return { warning, why: allowed?.why };
  });
};
