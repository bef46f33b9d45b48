// The side panel: the library beside the page, whichever tab the reader turns to.
import { ownCopies } from '../../browser/own-copies';
import { loadBundledPack } from '../../browser/pack-store';
import { pageInTab } from '../../browser/page-source';
import {
  followWantedPlaces,
  lastPlace,
  rememberPlace,
  takeWantedPlace,
} from '../../browser/places';
import { settingsTrouble } from '../../browser/settings-store';
import { controls, siteSwitch } from '../../browser/site-switch';
import { type CurrentTab, currentTab, followCurrentTab, openLibraryTab } from '../../browser/tabs';
import { mountLibrary, startLibrary } from '../../components/library/mount';
import { go, resumeAt } from '../../components/library/use-route';

const start = async (): Promise<void> => {
  const [pack, tab, onTroubleTold, last] = await Promise.all([
    loadBundledPack(),
    currentTab(),
    settingsTrouble(),
    lastPlace('panel'),
  ]);
  const windowId = tab?.windowId ?? -1;
  // It lives as long as its window.
  const { signal } = new AbortController();
  const wanted = await takeWantedPlace(windowId);
  resumeAt(wanted === '' ? last : wanted, (address) => rememberPlace('panel', address));
  followWantedPlaces(windowId, go, signal);

  let beside: CurrentTab | undefined;
  const drawBeside = async (current: CurrentTab | undefined): Promise<void> => {
    beside = current;
    const [site, forAll] = await Promise.all([current && siteSwitch(current.host), controls()]);
    if (beside !== current) return;
    mountLibrary({
      pack,
      copies: ownCopies,
      frame: 'panel',
      page: current && pageInTab(current),
      site,
      controls: forAll,
      onTroubleTold,
      openInTab: (address) => void openLibraryTab(address),
    });
  };
  followCurrentTab((current) => void drawBeside(current), signal);
};

startLibrary('panel', start);
