// The wait for what decides.
import { describe, expect, it, vi } from 'vitest';
import type { Context } from '../../core/match/compile';
import { POLICY } from '../../core/match/lexicon';
import { NEWSPAPER_WORDS } from '../../core/match/newspaper-words';
import { resolve } from '../../core/match/resolve';
import { createContextWait } from '../../page/context-wait';
import { mount, onlyRunIn, pick, textsIn } from '../support/document';
import { eventually } from '../support/eventually';
import { inventedMatcher } from '../support/invented';

const CONTEXT: Context = {
  decoys: [['Mira Halden Airways', -1, POLICY.decoy]],
  words: NEWSPAPER_WORDS,
};
const AIRWAYS = 'Mira Halden Airways';

const waitFor = (load = () => Promise.resolve(CONTEXT), stop = new AbortController()) => {
  const again: string[] = [];
  const wait = createContextWait({
    matcher: inventedMatcher(),
    load,
    readAgain: ({ data }) => again.push(data),
    signal: stop.signal,
  });
  const place = mount(`<p>Nothing</p><b>Then ${AIRWAYS}</b><i>later</i>`);
  const run = (selector: string) => onlyRunIn(pick(place, selector));
  return { wait, again, run, texts: textsIn(place), stop };
};

describe('the wait for the context', () => {
  it('begins with the first run that has a name, and loads it once', async () => {
    const load = vi.fn<() => Promise<Context>>(() => Promise.resolve(CONTEXT));
    const { wait, again, run, texts } = waitFor(load);
    const [nothing = new Text()] = texts;
    expect([wait.holdsUnread(nothing), wait.holds(run('p')), wait.isAwaited()]).toEqual([
      false,
      false,
      false,
    ]);
    expect(load).not.toHaveBeenCalled();
    expect([wait.holds(run('b')), wait.holdsUnread(nothing), wait.isAwaited()]).toEqual([
      true,
      true,
      true,
    ]);
    await eventually(() => again).toEqual([`Then ${AIRWAYS}`, 'Nothing']);
    expect(load).toHaveBeenCalledTimes(1);
    expect([wait.holds(run('b')), wait.holdsUnread(nothing), wait.isAwaited()]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('ends with a decider that knows the decoys', async () => {
    const { wait, run } = waitFor();
    expect(wait.decider()).toBeUndefined();
    wait.holds(run('b'));
    await eventually(wait.isAwaited).toBe(false);
    const decider = wait.decider() ?? inventedMatcher();
    expect(resolve(decider, `Then ${AIRWAYS} flew.`).mentions).toEqual([]);
    expect(resolve(decider, 'Then Mira Halden flew.').mentions).toHaveLength(1);
  });

  it('never ends once the signal has aborted', async () => {
    let isLoaded = false;
    const { wait, again, run, stop } = waitFor(async () => {
      await Promise.resolve();
      isLoaded = true;
      return CONTEXT;
    });
    wait.holds(run('b'));
    stop.abort();
    await eventually(() => isLoaded).toBe(true);
    await Promise.resolve();
    expect(again).toEqual([]);
  });
});
