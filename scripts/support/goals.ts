// How good the reading of labelled pages must be, and where it falls short of that.
import { ratesOf } from './labelled-pages';
import type { PageScore } from './score';

const OVERALL = { precision: 0.98, recall: 0.97 };
const EACH_KIND = 0.95;
/** Kinds of which no look-alike may be taken for the entity at all. */
const NEVER_TRAPPED: ReadonlySet<string> = new Set(['person', 'organization']);

/** What falls short, each as a sentence; a kind without a label is not measured. */
export const shortcomings = (
  scores: readonly PageScore[],
  kinds: ReadonlyMap<string, string>,
): readonly string[] => {
  const short = (what: string, rate: number, goal: number): string[] =>
    rate < goal ? [`${what} is ${rate.toFixed(3)}, below ${goal}.`] : [];
  const overall = ratesOf(scores);
  return [
    ...short('Precision', overall.precision, OVERALL.precision),
    ...short('Recall', overall.recall, OVERALL.recall),
    ...[...new Set(kinds.values())].flatMap((kind) => {
      const rates = ratesOf(scores, (entity) => kinds.get(entity) === kind);
      if (rates.labelled === 0) return [];
      return [
        ...short(`Precision of kind ${kind}`, rates.precision, EACH_KIND),
        ...short(`Recall of kind ${kind}`, rates.recall, EACH_KIND),
      ];
    }),
    ...scores.flatMap(({ page, trapped }) =>
      trapped
        .filter(({ entity }) => NEVER_TRAPPED.has(kinds.get(entity) ?? ''))
        .map(({ entity, text }) => `A look-alike is taken for ${entity} in ${page}: ${text}.`),
    ),
  ];
};
