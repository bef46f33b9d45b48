// The wait for the decoys.
import { describe, expect, it, vi } from 'vitest';
import type { Name } from '../../core/match/lexicon';
import { createDecoyWait } from '../../page/decoys';
import { eventually } from '../support/eventually';

const DECOYS: readonly Name[] = [['Halden Airways', -1, 32]];

describe('the decoys', () => {
  it('are brought when first asked for, and once', async () => {
    const load = vi.fn<() => Promise<readonly Name[]>>(() => Promise.resolve(DECOYS));
    const arrived = vi.fn<(decoys: readonly Name[]) => void>();
    const areAwaited = createDecoyWait(load, arrived, new AbortController().signal);
    expect(load).not.toHaveBeenCalled();
    expect([areAwaited(), areAwaited()]).toEqual([true, true]);
    await eventually(areAwaited).toBe(false);
    expect(load).toHaveBeenCalledTimes(1);
    expect(arrived.mock.calls).toEqual([[DECOYS]]);
  });

  it('arrive nowhere once the signal has aborted', async () => {
    const stop = new AbortController();
    const arrived = vi.fn<(decoys: readonly Name[]) => void>();
    let isLoaded = false;
    const load = async (): Promise<readonly Name[]> => {
      await Promise.resolve();
      isLoaded = true;
      return DECOYS;
    };
    createDecoyWait(load, arrived, stop.signal)();
    stop.abort();
    await eventually(() => isLoaded).toBe(true);
    await Promise.resolve();
    expect(arrived).not.toHaveBeenCalled();
  });
});
