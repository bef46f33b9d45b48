// Real saved pages with labels, where they lie beside the project: how much is found, how much is
// right.
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtExtension } from '../../scripts/support/build';
import { shortcomings } from '../../scripts/support/goals';
import { hasLabelledPages, scoreLabelledPages } from '../../scripts/support/labelled-pages';
import { launch } from '../../scripts/support/launch';
import { BUNDLED_PACK, loadPack } from '../../scripts/support/pack-source';

describe.skipIf(!hasLabelledPages())('the labelled pages', () => {
  it('are read right', async () => {
    const kinds = new Map<string, string>(
      loadPack(BUNDLED_PACK).entities.map(({ id, kind }) => [id, kind]),
    );
    const session = await launch({ extension: builtExtension('chrome-mv3') });
    onTestFinished(() => session.context.close());
    const scores = await scoreLabelledPages(session);
    expect(shortcomings(scores, kinds)).toEqual([]);
  }, 120_000);
});
