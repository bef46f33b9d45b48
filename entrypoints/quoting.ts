// Arrives in a frame with its first mention, behind the card: looks whether the page quotes the documents.
import { packedRuns } from 'virtual:source-runs';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unpackRuns } from '../core/quotes/word-runs';
import { takeHandoff } from '../page/handoff';
import { startQuoting } from '../page/quoting';

export default defineUnlistedScript(() => {
  const handoff = takeHandoff();
  if (handoff?.marks === undefined) return;
  const { marks, signal, tellViews } = handoff;
  marks.quoting ??= startQuoting(marks.page, unpackRuns(packedRuns), tellViews, signal);
});
