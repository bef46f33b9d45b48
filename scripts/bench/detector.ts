// The detector without an extension around it: what a bench compiles and runs inside a page.
import { compile, type Decider, withContext } from '../../core/match/compile';
import { outlookOf } from '../../core/match/find';
import { unpackLexicon } from '../../core/match/lexicon';
import { NEWSPAPER_WORDS } from '../../core/match/newspaper-words';
import { resolve } from '../../core/match/resolve';
import { allAtOnce } from '../../core/match/stretches';
import { type Annotations, createAnnotations } from '../../page/annotations';
import { readRun } from '../../page/runs';
import { sift } from '../../page/sift';

/** Makes a decider of names as a build packs them, and the source of the expression of their openings. */
export const deciderOf = (packed: string, openings: string): Decider =>
  withContext(compile(unpackLexicon(packed), new RegExp(openings, 'g')), {
    decoys: [],
    words: NEWSPAPER_WORDS,
  });

/** One scan of the whole document by our own reader, decider and annotations. */
export const annotationsOf = (decider: Decider): Annotations => {
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
      allAtOnce(annotations.admit(run));
    }
  }
  return annotations;
};
