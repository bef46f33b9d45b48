// Arrives in a frame with its first mention, behind the card: what a card says of the page itself.
import { packedRuns } from 'virtual:source-runs';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unpackRuns } from '../core/quotes/word-runs';
import { takeHandoff } from '../page/handoff';
import { pageDate } from '../page/page-date';
import { startQuoting } from '../page/quoting';

export default defineUnlistedScript(() => {
  const handoff = takeHandoff();
  if (handoff?.marks === undefined) return;
  const { marks, signal, tellViews } = handoff;
  // A page that goes on to another address within itself has another date there.
  let dated: { readonly address: string; readonly date: string | undefined } | undefined;
  marks.about ??= {
    date: () => {
      if (dated?.address !== location.href) {
        dated = { address: location.href, date: pageDate(document) };
      }
      return dated.date;
    },
    ...startQuoting(marks.page, unpackRuns(packedRuns), tellViews, signal),
  };
});
