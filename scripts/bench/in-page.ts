// What a bench runs inside a page: the detector, and the bare walk.
import type { Decider } from '../../core/match/compile';
import { annotationsOf, deciderOf } from './detector';
import { type Pass, timed, walk } from './walk';

/** The doors of this bundle, set on the global object for the runner. */
export interface BenchDoors {
  readonly walk: () => Pass;
  /** Of names as a build packs them, and the source of the expression of their openings. */
  readonly compile: (packed: string, openings: string) => Pass;
  readonly scan: () => Pass;
}

declare global {
  var newsglossBench: BenchDoors;
}

let decider: Decider | undefined;

globalThis.newsglossBench = {
  walk,
  compile: (packed, openings) =>
    timed(() => {
      decider = deciderOf(packed, openings);
      return decider.lexicon.names.length;
    }),
  scan: () =>
    timed(() => {
      if (decider === undefined) throw new Error('Nothing is compiled yet.');
      const { index } = annotationsOf(decider);
      let mentions = 0;
      for (const run of index.runs()) mentions += index.mentionsOf(run).length;
      return mentions;
    }),
};
