// Precision and recall on the labelled pages: per kind, entity and page, with what was missed and
// what was wrong. Fails below the goals.
import { builtExtension } from './support/build';
import { shortcomings } from './support/goals';
import { hasLabelledPages, ratesOf, scoreLabelledPages } from './support/labelled-pages';
import { launch } from './support/launch';
import { BUNDLED_PACK, loadPack } from './support/pack-source';
import type { Occurrence } from './support/score';

const main = async (): Promise<number> => {
  if (!hasLabelledPages()) {
    console.error('There are no labelled pages beside this project: nothing to measure.');
    return 1;
  }
  const kinds = new Map<string, string>(
    loadPack(BUNDLED_PACK).entities.map(({ id, kind }) => [id, kind]),
  );
  const session = await launch({ extension: builtExtension('chrome-mv3') });
  const scores = await scoreLabelledPages(session);
  await session.context.close();

  const line = (name: string, counts?: (entity: string) => boolean, of = scores): void => {
    const { precision, recall, labelled } = ratesOf(of, counts);
    const rates =
      labelled === 0
        ? 'no label: not measured'
        : `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  of ${labelled}`;
    console.log(`${name.padEnd(28)} ${rates}`);
  };
  const show = (what: string, { entity, before, text, after }: Occurrence): void =>
    console.log(`  ${what} ${entity}: …${before}[${text}]${after}…`);
  line('all');
  for (const kind of new Set(kinds.values())) line(kind, (entity) => kinds.get(entity) === kind);
  const labelled = new Set(
    scores.flatMap(({ hits, missed }) => [...hits, ...missed]).map(({ entity }) => entity),
  );
  for (const entity of [...labelled].toSorted()) line(`  ${entity}`, (other) => other === entity);
  for (const score of scores) {
    const { page, missed, wrong, trapped } = score;
    line(page, undefined, [score]);
    for (const mention of missed) show('missed ', mention);
    for (const mention of wrong) show(trapped.includes(mention) ? 'TRAPPED' : 'wrong  ', mention);
  }
  const short = shortcomings(scores, kinds);
  for (const sentence of short) console.error(sentence);
  return short.length === 0 ? 0 : 1;
};

process.exitCode = await main();
