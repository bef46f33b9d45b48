// The search box: typing goes to the results, "/" comes here from anywhere, arrows walk what was found.
import { i18n } from '#i18n';
import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/Icon';
import { formatRoute, type Route } from './route';
import { go } from './use-route';

const TYPED_INTO = 'input, textarea, select, [contenteditable]';
/** What can be chosen among the results: an entity, the passage of a text, more of a list. */
const RESULTS = 'main li > a, main li > .source a, main .more';

interface SearchBoxProps {
  readonly route: Route | undefined;
  readonly home: Route;
}

/** One box over the whole material. Emptied, it returns to where the search began. */
export const SearchBox = ({ route, home }: SearchBoxProps) => {
  const input = useRef<HTMLInputElement>(null);
  const before = useRef(home);
  if (route && route.view !== 'search') before.current = route;
  const isSearching = route?.view === 'search';
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const box = input.current;
      if (box === null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') {
        if (event.target instanceof Element && event.target.matches(TYPED_INTO)) return;
        event.preventDefault();
        box.focus();
        box.select();
      } else if (isSearching && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        walk(event, [box, ...document.querySelectorAll<HTMLElement>(RESULTS)]);
      }
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [isSearching]);

  const typed = ({ currentTarget: { value } }: TargetedEvent<HTMLInputElement>): void => {
    const next: Route = value.trim() === '' ? before.current : { view: 'search', query: value };
    go(formatRoute(next), isSearching);
  };
  const submitted = (event: Event): void => {
    event.preventDefault();
    document.querySelector<HTMLElement>(RESULTS)?.focus();
  };
  return (
    <form role="search" class="search" onSubmit={submitted}>
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        value={route?.view === 'search' ? route.query : ''}
        onInput={typed}
        placeholder={i18n.t('library.searchMaterial')}
        aria-label={i18n.t('library.searchMaterial')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
};

/** Moves the focus one stop on or back; from anywhere else an arrow scrolls, as always. */
const walk = (event: KeyboardEvent, stops: readonly HTMLElement[]): void => {
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};
