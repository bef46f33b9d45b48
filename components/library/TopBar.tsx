// What stands above every view: search, the switch for this site, and the tabs.
import { i18n } from '#i18n';
import type { SitePort } from '../ports';
import { Icon } from '../shared/Icon';
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
}

/** The head of the library. */
export const TopBar = ({ route, home, views, site, openInTab }: TopBarProps) => {
  const current = route && tabOf(route.view);
  // What is on the page is known only beside the page.
  const address = formatRoute(route && route.view !== 'page' ? route : { view: 'entities' });
  return (
    <header class="top">
      <div class="top-row">
        {!openInTab && <span class="brand">{i18n.t('extension.name')}</span>}
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
          <button
            type="button"
            class="quiet"
            aria-label={i18n.t('library.openInTab')}
            title={i18n.t('library.openInTab')}
            onClick={() => openInTab(address)}
          >
            <span class="words">{i18n.t('library.openInTab')}</span> <Icon name="outside" />
          </button>
        )}
      </div>
    </header>
  );
};
