// What runs code that is handed to it: documents of tabs, and the background of the extension, in
// whatever browser.

/** `Script` is `string` where it runs the text of a script, too. */
export interface Evaluator<Script = never> {
  evaluate<Result>(run: (() => Result | Promise<Result>) | Script): Promise<Result>;
  evaluate<Result, Given>(
    run: (given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result>;
}
