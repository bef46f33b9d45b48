// What stands above every view: search, the switch for this site, and the tabs.
import { i18n } from '#i18n';
import type { SitePort } from '../ports';
import { IconButton } from '../shared/IconButton';
import { formatRoute, type Route } from './route';
import { SearchBox } from './SearchBox';
import { SiteSwitch } from './SiteSwitch';
import { type LibraryView, tabOf } from './views';

interface TopBarProps {
  readonly route: Route | undefined;
  readonly home: Route;
  readonly views: readonly LibraryView[];
  readonly site: SitePort | undefined;
  /** Absent where the library fills a tab already: there it shows its name instead. */
  readonly openInTab?: (address: string) => void;
  readonly openBeside?: ((address: string) => void) | undefined;
}

/** The head of the library. */
export const TopBar = ({ route, home, views, site, ...open }: TopBarProps) => {
  const { openInTab, openBeside } = open;
  const current = route && tabOf(route.view);
  // What is on the page is known only beside the page.
  const address = formatRoute(route && route.view !== 'page' ? route : { view: 'entities' });
  return (
    <header class="top">
      <div class="top-row">
        {openInTab ? <Steps /> : <span class="brand">{i18n.t('extension.name')}</span>}
        <SearchBox route={route} home={home} />
        {site?.host !== undefined && <SiteSwitch site={site} host={site.host} />}
      </div>
      <div class="top-row tabs">
        <nav aria-label={i18n.t('library.label')}>
          {views.flatMap(({ name, tab }) =>
            tab === undefined
              ? []
              : [
                  <a
                    key={name}
                    href={`#/${name}`}
                    aria-current={
                      name === current ? (name === route?.view ? 'page' : 'true') : undefined
                    }
                  >
                    {tab}
                  </a>,
                ],
          )}
        </nav>
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
