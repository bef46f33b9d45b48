// The labelled pages that lie beside the project, where they do: read in place, run in the extension.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Session } from './launch';
import { mentionsOf } from './mentions';
import { type PageLabels, type PageScore, scorePage } from './score';
import { serveFiles } from './serve-files';

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/pages');

// The label file's own notes say that these are not labelled.
const unlabelled = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../data/unlabelled.json'), 'utf8'),
  // A file of this project, of two lists of texts.
) as { readonly entities: readonly string[]; readonly texts: readonly string[] };
const unlabelledEntities: ReadonlySet<string> = new Set(unlabelled.entities);
const unlabelledTexts: ReadonlySet<string> = new Set(unlabelled.texts);

/** Whether labelled pages are there. */
export const hasLabelledPages = (): boolean => existsSync(path.join(FOLDER, 'gold.jsonl'));

/** Runs all labelled pages and scores them. */
export const scoreLabelledPages = async ({
  context,
  worker,
}: Session): Promise<readonly PageScore[]> => {
  const labels = readFileSync(path.join(FOLDER, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    // Written by hand for this purpose and read by nothing else.
    .map((line) => JSON.parse(line) as PageLabels);
  const fileOf = ({ page }: PageLabels): string => path.join(FOLDER, page);
  const server = await serveFiles(labels.map(fileOf));
  const tab = await context.newPage();
  const scores: PageScore[] = [];
  for (const label of labels) {
    await tab.goto(server.addressOf(fileOf(label)), { waitUntil: 'load' });
    const [top] = await mentionsOf(worker, tab);
    const found = (top?.mentions ?? []).filter(({ text }) => !unlabelledTexts.has(text));
    scores.push(scorePage(label, found, unlabelledEntities));
  }
  await tab.close();
  await server.close();
  return scores;
};

/** The share of found mentions that are right, and of labelled ones that were found. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly labelled: number;
}

/** The rates over scores, of the entities that `counts` lets in. */
export const ratesOf = (
  scores: readonly PageScore[],
  counts: (entity: string) => boolean = () => true,
): Rates => {
  const sum = (of: (score: PageScore) => readonly { entity: string }[]): number =>
    scores.reduce(
      (total, score) => total + of(score).filter(({ entity }) => counts(entity)).length,
      0,
    );
  const hits = sum((score) => score.hits);
  const missed = sum((score) => score.missed);
  const wrong = sum((score) => score.wrong);
  return {
    precision: hits + wrong === 0 ? 1 : hits / (hits + wrong),
    recall: hits + missed === 0 ? 1 : hits / (hits + missed),
    labelled: hits + missed,
  };
};
