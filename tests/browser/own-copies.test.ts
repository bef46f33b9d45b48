// The reader's own copies: what can be read of whatever is stored is read.
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ownCopies } from '../../browser/own-copies';
import { fuzzed } from '../support/fuzzed';

const { local } = await vi.hoisted(async () => {
  const { storageArea } = await import('../support/storage');
  const onChanged = { addListener: () => undefined, removeListener: () => undefined };
  return { local: Object.assign(storageArea(), { onChanged }) };
});
vi.mock('wxt/browser', () => ({ browser: { storage: { local } } }));

beforeEach(async () => {
  vi.restoreAllMocks();
  await local.clear();
  vi.spyOn(console, 'warn').mockReturnValue();
});

describe('own copies', () => {
  const readCopies = (): Promise<ReadonlyMap<string, string>> =>
    new Promise((resolve) => ownCopies.follow(resolve, new AbortController().signal));

  it('are the texts among whatever is stored', async () => {
    await ownCopies.keep('survey', 'Carps came back.');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (others) => {
        await local.set({ ...others, 'copy of census': 7 });
        expect((await readCopies()).get('survey')).toBe('Carps came back.');
        expect((await readCopies()).has('census')).toBe(false);
      }),
      fuzzed(50),
    );
  });

  it('are none where the browser gives none', async () => {
    await ownCopies.keep('survey', 'Carps came back.');
    vi.spyOn(local, 'get').mockRejectedValue(new Error('Refused.'));
    expect(await readCopies()).toEqual(new Map());
  });
});
