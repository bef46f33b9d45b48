// Every entity has sentences that name it and sentences that only seem to: all of them are read by
// the detector itself, each as a page of its own that does not tell its language.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { deciderOf } from '../../core/match/decider';
import { resolve } from '../../core/match/resolve';
import { createMentionIndex } from '../../core/mentions/mention-index';
import { lexiconOf } from '../../pack/lexicon';
import { BUNDLED_PACK, loadPack } from '../../scripts/support/pack-source';

const Samples = z.strictObject({
  named: z.array(z.string()).min(5),
  lookalikes: z.array(z.string()).min(5),
});

const lexicon = lexiconOf(loadPack(BUNDLED_PACK));
const matcher = deciderOf(lexicon);

/** The sentence with the mentions of an entity in square brackets, as the detector finds them. */
const bracketed = (sentence: string, entity: number): string => {
  const index = createMentionIndex<'sentence'>(lexicon);
  index.set('sentence', resolve(matcher, sentence).mentions);
  let marked = '';
  let end = 0;
  for (const mention of index.mentionsOf('sentence')) {
    if (!index.entitiesOf(mention).includes(entity)) continue;
    marked += `${sentence.slice(end, mention.start)}[${sentence.slice(mention.start, mention.end)}]`;
    ({ end } = mention);
  }
  return marked + sentence.slice(end);
};

const samplesOf = (id: string): z.infer<typeof Samples> =>
  Samples.parse(parse(readFileSync(path.join(BUNDLED_PACK, 'samples', `${id}.yaml`), 'utf8')));

test.each(lexicon.entities.map(({ id }, index) => ({ id, index })))(
  '$id is found where it is named, and nowhere else',
  ({ id, index }) => {
    const { named, lookalikes } = samplesOf(id);
    const found = [...named, ...lookalikes].map((sample) =>
      bracketed(sample.replaceAll(/[[\]]/g, ''), index),
    );
    expect(found).toEqual([...named, ...lookalikes]);
  },
);

test('every sentence under "named" names its entity', () => {
  for (const { id } of lexicon.entities) {
    for (const sentence of samplesOf(id).named) expect(sentence, id).toMatch(/\[.+\]/);
  }
});
