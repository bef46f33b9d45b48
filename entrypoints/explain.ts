// Brought to a frame when somebody asks why its mentions stand; its result is the answer.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ExplainedFrame, explainPage } from '../page/explain';
import { takeHandoff } from '../page/handoff';

export default defineUnlistedScript((): ExplainedFrame | undefined => {
  const handoff = takeHandoff();
  if (handoff === undefined) return undefined;
  const { marks } = handoff;
  return {
    isTop: window === window.top,
    url: location.href,
    // Without marks, no name stands there.
    explained: marks === undefined ? [] : explainPage(marks.page, marks.presentation),
  };
});
