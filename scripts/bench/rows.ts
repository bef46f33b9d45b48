// A row of the bench: one figure, the budget that it keeps or breaks, and how it is printed.

export interface Row {
  readonly what: string;
  readonly measured: number;
  /** What the figure counts: "× the floor", "ms". */
  readonly unit: string;
  readonly budget?: { readonly atMost: number } | { readonly atLeast: number };
  /** What is wanted beyond the budget, and not reached. */
  readonly goal?: number;
}

/** Whether a row keeps its budget; a row without one is told for comparison alone. */
export const keepsBudget = ({ measured, budget }: Row): boolean => {
  if (budget === undefined) return true;
  return 'atMost' in budget ? measured <= budget.atMost : measured >= budget.atLeast;
};

/** A row as a line of text. */
export const formatRow = (row: Row): string => {
  const { what, measured, unit, budget, goal } = row;
  const figure = measured >= 100 ? measured.toFixed(0) : measured.toFixed(1);
  const limit =
    budget === undefined
      ? ''
      : 'atMost' in budget
        ? `at most ${budget.atMost}`
        : `at least ${budget.atLeast}`;
  const wanted = goal === undefined ? '' : `goal ${goal}`;
  const limits = [limit, wanted].filter((part) => part !== '').join(', ');
  const verdict = budget === undefined ? '' : keepsBudget(row) ? 'kept' : 'BROKEN';
  return `${what.padEnd(46)} ${figure.padStart(8)} ${unit.padEnd(14)} ${limits.padEnd(20)} ${verdict}`.trimEnd();
};

/** The middle of the values; of two middles the upper. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
