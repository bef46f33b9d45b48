// The decoys of the lexicon matter only where a name was found: they come then, and what waits for
// them goes on.
import type { Name } from '../core/match/lexicon';

/**
 * Gives what says whether the decoys are still awaited; the first to ask has them brought. `arrived`
 * is called with them once, unless the signal aborts before.
 */
export const createDecoyWait = (
  load: () => Promise<readonly Name[]>,
  arrived: (decoys: readonly Name[]) => void,
  signal: AbortSignal,
): (() => boolean) => {
  let state: 'not asked' | 'awaited' | 'here' = 'not asked';
  const bring = async (): Promise<void> => {
    const decoys = await load();
    if (signal.aborted) return;
    state = 'here';
    arrived(decoys);
  };
  return () => {
    if (state === 'not asked') {
      state = 'awaited';
      void bring();
    }
    return state === 'awaited';
  };
};
