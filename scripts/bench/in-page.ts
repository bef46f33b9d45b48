// What a bench runs inside a page: the detector without an extension around it, and the bare walk.
import { compile, type Matcher } from '../../core/match/compile';
import { type Lexicon, unpackLexicon } from '../../core/match/lexicon';
import { mayHold } from '../../core/match/find';
import { createAnnotations } from '../../page/annotations';
import { readRuns } from '../../page/runs';

/** One pass of something over the document: milliseconds, and what it came upon. */
export interface Pass {
  readonly ms: number;
  readonly count: number;
}

const timed = (work: () => number): Pass => {
  const start = performance.now();
  const count = work();
  return { ms: performance.now() - start, count };
};

/** The floor: a walk over all text nodes that reads every character. */
const walk = (): Pass =>
  timed(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let sum = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const data = node.nodeValue ?? '';
      for (let at = 0; at < data.length; at += 1) sum = (sum + data.charCodeAt(at)) | 0;
    }
    return sum;
  });

/** One scan of the whole document by our own reader, matcher and annotations. */
const scan = (matcher: Matcher): Pass =>
  timed(() => {
    const annotations = createAnnotations(matcher, () => document.documentElement.lang);
    for (const { run } of readRuns(document, (text) => mayHold(matcher, text))) {
      if (run !== undefined) annotations.admit(run);
    }
    let mentions = 0;
    for (const run of annotations.index.runs())
      mentions += annotations.index.mentionsOf(run).length;
    return mentions;
  });

/** The doors of this bundle, set on the global object for the runner. */
export interface BenchDoors {
  readonly walk: () => Pass;
  readonly compile: (packed: string) => Pass;
  readonly scan: () => Pass;
}

declare global {
  var newsglossBench: BenchDoors;
}

let matcher: Matcher | undefined;

globalThis.newsglossBench = {
  walk,
  compile: (packed) =>
    timed(() => {
      const lexicon: Lexicon = unpackLexicon(packed);
      matcher = compile(lexicon);
      return lexicon.names.length;
    }),
  scan: () => {
    if (matcher === undefined) throw new Error('Nothing is compiled yet.');
    return scan(matcher);
  },
};
