// What stands above every view: search, the ways to other frames, and the tabs.
import { i18n } from '#i18n';
import { IconButton } from '../shared/IconButton';
import { formatRoute, type Route } from './route';
import { SearchBox } from './SearchBox';
import { Tabs } from './Tabs';
import type { LibraryView } from './views';

interface TopBarProps {
  readonly route: Route | undefined;
  readonly home: Route;
  readonly views: readonly LibraryView[];
  /** Absent where the library fills a tab already: there it shows its name instead. */
  readonly openInTab?: (address: string) => void;
  readonly openBeside?: ((address: string) => void) | undefined;
}

/** The head of the library. */
export const TopBar = ({ route, home, views, openInTab, openBeside }: TopBarProps) => {
  // What is on the page is known only beside the page.
  const address = formatRoute(route && route.view !== 'page' ? route : { view: 'entities' });
  return (
    <header class="top">
      <div class="top-row">
        {openInTab ? <Steps /> : <span class="brand">{i18n.t('extension.name')}</span>}
        <SearchBox route={route} home={home} />
        {openInTab && (
          <span class="frames">
            {openBeside && (
              <IconButton
                name="panel"
                label={i18n.t('library.openBeside')}
                onClick={() => openBeside(route ? formatRoute(route) : address)}
              />
            )}
            <IconButton
              name="outside"
              label={i18n.t('library.openInTab')}
              onClick={() => openInTab(address)}
            />
          </span>
        )}
      </div>
      <Tabs views={views} route={route} />
    </header>
  );
};

/** Back and forward, where the browser has no buttons for it. */
const Steps = () => (
  <span class="steps">
    <IconButton
      name="back"
      label={i18n.t('library.back')}
      isDisabled={!canStep('canGoBack')}
      onClick={() => history.back()}
    />
    <IconButton
      name="forward"
      label={i18n.t('library.forward')}
      isDisabled={!canStep('canGoForward')}
      onClick={() => history.forward()}
    />
  </span>
);

/** Browsers that cannot say whether there is such a step let one try. */
const canStep = (way: 'canGoBack' | 'canGoForward'): boolean =>
  !('navigation' in globalThis) || navigation[way];
