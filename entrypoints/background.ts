// Answers pages: prepares their frames, sends cards out of the pack, opens the library.
import { defineBackground } from 'wxt/utils/define-background';
import { dismissInTab } from '../browser/dismissal';
import { bringMarks, hearEscapeAround, prepareFrame, restartOpenTabs } from '../browser/injection';
import { handle } from '../browser/messages';
import { loadBundledPack } from '../browser/pack-store';
import { openPanelForPage } from '../browser/side-panel';
import { hostOfTab } from '../browser/tabs';
import { createCards } from '../pack/card';
import highlightStyles from '../page/highlights.css?inline';

export default defineBackground(() => {
  const cards = loadBundledPack().then(createCards);
  handle({
    bringMarks,
    prepareFrame: (sender) => prepareFrame(sender, highlightStyles),
    cards: async (_, ids) => {
      const cardOf = await cards;
      return ids.flatMap((id) => cardOf(id) ?? []);
    },
    hearEscapeAround,
    dismissCards: ({ tabId }) => dismissInTab(tabId),
    openLibrary: openPanelForPage,
    siteOfTab: ({ tabId }) => hostOfTab(tabId),
  });
  restartOpenTabs();
});
