// What a bench runs inside a page of a browser whose extensions it cannot reach: the lookout as it
// runs there, in slices of idle time, with a reader who decides and annotates but paints nothing.
import { resolve } from '../../core/match/resolve';
import { createAnnotations } from '../../page/annotations';
import { startLookout } from '../../page/lookout';
import type { ScanFigures } from '../../page/scan';
import { deciderOf } from './detector';

declare global {
  /** Reads the document that has loaded, for the first time, and gives the figures when all is read. */
  var newsglossSlices: (packed: string, openings: string) => Promise<ScanFigures>;
}

globalThis.newsglossSlices = (packed, openings) => {
  const decider = deciderOf(packed, openings);
  const annotations = createAnnotations(decider.lexicon, (text) =>
    resolve(decider, text, document.documentElement.lang),
  );
  const end = new AbortController();
  return new Promise((done) => {
    const lookout = startLookout(
      {
        openings: decider.openings,
        matcher: () => decider,
        openShadowRoot: ({ shadowRoot }) => shadowRoot,
        found: () => undefined,
        rested: () => undefined,
      },
      end.signal,
    );
    lookout.hand({
      admit: annotations.admit,
      stale: annotations.forget,
      removed: () => undefined,
      emptied: () => undefined,
      afterSlice: (isDone) => {
        // The figures have the last slice when it has come to its end.
        const tell = (): void => {
          end.abort();
          done(lookout.figures());
        };
        if (isDone) setTimeout(tell);
        return false;
      },
    });
  });
};
