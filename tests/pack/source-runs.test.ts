// The runs of an invented original.
import { expect, it } from 'vitest';
import { runsOf } from '../../core/quotes/word-runs';
import { sourceRunsOf } from '../../pack/source-runs';
import { fishPack } from '../support/pack';

const P1 = 'In Lake Pond, two million fish were counted by Ann Carp, to the joy of Carp.';
const P2 = 'It was the Fish League that put its name under the Catch Rules.';

it('stand under the passages that digest them, with how the source is called', () => {
  const { passages, missing } = sourceRunsOf(fishPack, `${P1}\n${P2}\n`);
  expect(passages).toEqual([
    {
      locator: 'survey/p1',
      label: 'Survey, 1',
      runs: runsOf([P1]),
    },
    {
      locator: 'survey/p2',
      label: 'Survey, 2',
      runs: runsOf([P2]),
    },
  ]);
  expect(missing).toContain('p3');
});

it('are none of a text that is like no document', () => {
  expect(() => sourceRunsOf(fishPack, 'Birds.')).toThrow(/no document/);
});
