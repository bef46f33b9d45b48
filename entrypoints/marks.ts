// Arrives in a frame with its first name: decides what is a mention, and shows the mentions.
import { packedDecoys } from 'virtual:decoys';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../browser/messages';
import { type Name, POLICY } from '../core/match/lexicon';
import { NEWSPAPER_WORDS } from '../core/match/newspaper-words';
import { type Handoff, type Marks, takeHandoff } from '../page/handoff';
import { hasMarkStyles } from '../page/mark-styles';
import { startPresenting } from '../page/present';
import { startPage } from '../page/start';

export default defineUnlistedScript(() => {
  const handoff = takeHandoff();
  if (handoff !== undefined) handoff.marks ??= startMarks(handoff);
});

const startMarks = (handoff: Handoff): Marks => {
  const { lookout, isAlive, tellViews, signal } = handoff;
  let isPrepared = false;
  let toldState: string | undefined;
  // The full names that stand tell which entities do.
  const tellEntities = (): void => {
    const state = page.index.sharedState();
    if (marks.presentation === undefined || state === toldState) return;
    toldState = state;
    void send('entitiesChanged');
  };
  const onChange = (): void => {
    if (!isAlive()) return;
    tellViews();
    marks.onChange?.();
    tellEntities();
    if (isPrepared || page.index.isEmpty()) return;
    isPrepared = true;
    void send('prepareFrame', hasMarkStyles());
  };
  const decoys = packedDecoys.split('|').map((text): Name => [text, -1, POLICY.decoy]);
  const context = { decoys, words: NEWSPAPER_WORDS };
  const page = startPage({ lookout, context, onChange }, signal);
  const marks: Marks = {
    page,
    present: () => {
      marks.presentation ??= startPresenting(page, handoff.settings, signal);
      tellViews();
      tellEntities();
      return marks.presentation;
    },
  };
  return marks;
};
