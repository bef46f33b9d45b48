// The place where the library was left: whatever stands there, views open.
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lastPlace, rememberPlace, takeWantedPlace } from '../../browser/places';
import { fuzzed } from '../support/fuzzed';

const { session } = await vi.hoisted(async () => {
  const { storageArea } = await import('../support/storage');
  return { session: storageArea() };
});
vi.mock('wxt/browser', () => ({ browser: { storage: { session } } }));

const refused = () => Promise.reject(new Error('Refused.'));

beforeEach(async () => {
  vi.restoreAllMocks();
  await session.clear();
  vi.spyOn(console, 'warn').mockReturnValue();
});

describe('the place where the library was left', () => {
  const stored = fc.oneof(
    fc.jsonValue(),
    fc.record({ beside: fc.constantFrom(7, '7'), address: fc.jsonValue() }),
  );

  it('is a place whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(stored, async (place) => {
        await session.set({ 'place of popup': place, 'place wanted': place });
        expect(typeof (await lastPlace('popup', 7))).toBe('string');
        expect(typeof (await takeWantedPlace(7))).toBe('string');
      }),
      fuzzed(100),
    );
  });

  it('is none where the browser keeps none, and the library opens', async () => {
    vi.spyOn(session, 'set').mockImplementation(refused);
    vi.spyOn(session, 'get').mockImplementation(refused);
    rememberPlace('popup', '#/timeline', 7);
    expect(await lastPlace('popup', 7)).toBe('');
  });
});
