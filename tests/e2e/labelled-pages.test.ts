// Real saved pages with labels, where they lie beside the project: how much is found, how much is
// right.
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtExtension } from '../../scripts/support/build';
import {
  hasLabelledPages,
  ratesOf,
  scoreLabelledPages,
} from '../../scripts/support/labelled-pages';
import { launch } from '../../scripts/support/launch';
import { BUNDLED_PACK, loadPack } from '../../scripts/support/pack-source';

const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.9;

describe.skipIf(!hasLabelledPages())('the labelled pages', () => {
  it('are read right', async () => {
    const kinds = new Map<string, string>(
      loadPack(BUNDLED_PACK).entities.map(({ id, kind }) => [id, kind]),
    );
    const session = await launch({ extension: builtExtension('chrome-mv3') });
    onTestFinished(() => session.context.close());
    const scores = await scoreLabelledPages(session);
    for (const kind of new Set(kinds.values())) {
      const { precision, recall, labelled } = ratesOf(
        scores,
        (entity) => kinds.get(entity) === kind,
      );
      process.stdout.write(
        `  ${kind.padEnd(14)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  of ${labelled}\n`,
      );
    }
    const { precision, recall } = ratesOf(scores);
    expect(precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL);
  }, 120_000);
});
