// The tabs of the library in one row: where it is narrow, the last of them stand in a menu.
import { i18n } from '#i18n';
import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/Icon';
import { formatRoute, type Route } from './route';
import { type LibraryView, tabOf } from './views';

/** No wider than this, so many tabs have room beside the menu of the others. */
const NARROW = { width: '(max-width: 479px)', tabs: 3 };
const NARROWEST = { width: '(max-width: 359px)', tabs: 2 };

interface TabsProps {
  readonly views: readonly LibraryView[];
  readonly route: Route | undefined;
}

interface Tab {
  readonly name: string;
  readonly words: string;
  readonly current: 'page' | 'true' | undefined;
}

/** The way to each view that has a tab. */
export const Tabs = ({ views, route }: TabsProps) => {
  const isNarrow = useMedia(NARROW.width);
  const isNarrowest = useMedia(NARROWEST.width);
  const current = route && tabOf(route.view);
  const tabs = views.flatMap(({ name, tab }): readonly Tab[] =>
    tab === undefined
      ? []
      : [
          {
            name,
            words: tab,
            current: name === current ? (name === route?.view ? 'page' : 'true') : undefined,
          },
        ],
  );
  const shown = isNarrow ? tabs.slice(0, (isNarrowest ? NARROWEST : NARROW).tabs) : tabs;
  const rest = tabs.slice(shown.length);
  return (
    <nav class="tabs" aria-label={i18n.t('library.label')}>
      {shown.map((tab) => (
        <TabLink key={tab.name} tab={tab} />
      ))}
      {rest.length > 0 && <More key={route && formatRoute(route)} tabs={rest} />}
    </nav>
  );
};

const TabLink = ({ tab: { name, words, current } }: { readonly tab: Tab }) => (
  <a href={`#/${name}`} aria-current={current}>
    {words}
  </a>
);

/** The menu of the tabs that have no room. It says which of them is open, and closes on leaving it. */
const More = ({ tabs }: { readonly tabs: readonly Tab[] }) => {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (menu.current) menu.current.open = false;
  };
  const pressed = (event: TargetedEvent<HTMLDetailsElement, KeyboardEvent>): void => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    // A popup would close, too.
    event.preventDefault();
    close();
    event.currentTarget.querySelector('summary')?.focus();
  };
  const left = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const isInside = currentTarget instanceof Node && relatedTarget instanceof Node;
    if (!isInside || !currentTarget.contains(relatedTarget)) close();
  };
  const open = tabs.find(({ current }) => current !== undefined);
  return (
    <details class="more-tabs" ref={menu} onKeyDown={pressed} onFocusOut={left}>
      <summary data-current={open !== undefined}>
        {open?.words ?? i18n.t('library.moreViews')} <Icon name="open" />
      </summary>
      <div>
        {tabs.map((tab) => (
          <TabLink key={tab.name} tab={tab} />
        ))}
      </div>
    </details>
  );
};

const useMedia = (query: string): boolean => {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const stop = new AbortController();
    const media = matchMedia(query);
    const look = (): void => setMatches(media.matches);
    look();
    media.addEventListener('change', look, { signal: stop.signal });
    return () => stop.abort();
  }, [query]);
  return matches;
};
