// Answers pages: prepares their frames, sends cards out of the pack, opens the library.
import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../browser/badge';
import { followCommands } from '../browser/commands';
import { dismissInTab } from '../browser/dismissal';
import { followUsualReading, showReading } from '../browser/icon';
import { followEarlyStyles } from '../browser/early-styles';
import { bringMarks, hearEscapeAround, prepareFrame, startInOpenTabs } from '../browser/injection';
import { handle } from '../browser/messages';
import { offerLookUp } from '../browser/look-up';
import { welcomeOnInstall } from '../browser/welcome';
import { loadBundledPack } from '../browser/pack-store';
import { openPanelForPage } from '../browser/side-panel';
import { siteSwitch } from '../browser/site-switch';
import { setSuppressed } from '../browser/suppressions';
import { hostOfTab } from '../browser/tabs';
import { formatRoute } from '../components/library/route';
import { DATE_WORDS } from '../components/shared/date-words';
import { createCards } from '../pack/card';
import { footnoteOf } from '../pack/footnote';
import type { LookedUp } from '../pack/look-up';
import { openMaterial } from '../pack/material';
import { searchOf } from '../pack/search';

const SUGGESTIONS = 6;

const routeFor = (found: LookedUp): string =>
  formatRoute(
    'entity' in found ? { view: 'entity', id: found.entity } : { view: 'search', ...found },
  );

export default defineBackground(() => {
  const material = loadBundledPack().then(openMaterial);
  const cards = material.then(({ pack, lines }) => createCards(pack, lines));
  const addressFor = async (text: string): Promise<string> =>
    routeFor((await material).lookUp(text));
  handle({
    bringMarks,
    prepareFrame,
    entitiesChanged: ({ tabId }) => showCount(tabId),
    readingChanged: ({ tabId }, isRead) => showReading(tabId, isRead),
    cards: async (_, ids) => {
      const cardOf = await cards;
      return ids.flatMap((id) => cardOf(id) ?? []);
    },
    hearEscapeAround,
    dismissCards: ({ tabId }) => dismissInTab(tabId),
    openLibrary: openPanelForPage,
    lookUp: (sender, text) => openPanelForPage(sender, addressFor(text)),
    footnote: async (_, sentence, locator) =>
      footnoteOf(await loadBundledPack(), sentence, locator, DATE_WORDS),
    setSuppressed: async ({ tabId }, names, entity, isSuppressed) => {
      const site = await hostOfTab(tabId);
      await setSuppressed(
        names.map((text) => ({ site, text, entity })),
        isSuppressed,
      );
      return true;
    },
    switchOff: async ({ tabId }) => {
      await (await siteSwitch(await hostOfTab(tabId))).setOn(false);
      return true;
    },
    siteOfTab: ({ tabId }) => hostOfTab(tabId),
  });
  offerLookUp({
    addressFor,
    suggest: async (text) =>
      searchOf(await material)(text)
        .entities.slice(0, SUGGESTIONS)
        .map(({ entity }) => entity),
  });
  followCommands(addressFor);
  followUsualReading();
  followEarlyStyles();
  welcomeOnInstall();
  startInOpenTabs();
});
