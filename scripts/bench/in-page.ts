// What a bench runs inside a page: the detector without an extension around it, and the bare walk.
import { compile, type Decider, withContext } from '../../core/match/compile';
import { unpackLexicon } from '../../core/match/lexicon';
import { NEWSPAPER_WORDS } from '../../core/match/newspaper-words';
import { outlookOf } from '../../core/match/find';
import { resolve } from '../../core/match/resolve';
import { createAnnotations } from '../../page/annotations';
import { readRun } from '../../page/runs';
import { sift } from '../../page/sift';
import { type Pass, timed, walk } from './walk';

/** One scan of the whole document by our own reader, decider and annotations. */
const scan = (decider: Decider): Pass =>
  timed(() => {
    const annotations = createAnnotations(decider.lexicon, (text) =>
      resolve(decider, text, document.documentElement.lang),
    );
    const seen = new Set<Text>();
    for (const { texts } of sift(document, {
      openings: decider.openings,
      outlook: (text, opening) => outlookOf(decider, text, opening),
    })) {
      for (const text of texts) {
        if (seen.has(text)) continue;
        const run = readRun(text);
        for (const node of run.nodes) seen.add(node);
        annotations.admit(run);
      }
    }
    let mentions = 0;
    for (const run of annotations.index.runs())
      mentions += annotations.index.mentionsOf(run).length;
    return mentions;
  });

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
      const matcher = compile(unpackLexicon(packed), new RegExp(openings, 'g'));
      decider = withContext(matcher, { decoys: [], words: NEWSPAPER_WORDS });
      return matcher.lexicon.names.length;
    }),
  scan: () => {
    if (decider === undefined) throw new Error('Nothing is compiled yet.');
    return scan(decider);
  },
};
