// The search box: typing goes to the results, "/" comes here from anywhere.
import { i18n } from '#i18n';
import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/Icon';
import { formatRoute, type Route } from './route';
import { go } from './use-route';

interface SearchBoxProps {
  readonly route: Route | undefined;
  readonly home: Route;
}

/** One box over the whole material. Emptied, it returns to where the search began. */
export const SearchBox = ({ route, home }: SearchBoxProps) => {
  const input = useRef<HTMLInputElement>(null);
  const before = useRef(home);
  if (route && route.view !== 'search') before.current = route;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);

  const typed = ({ currentTarget: { value } }: TargetedEvent<HTMLInputElement>): void => {
    const isSearching = route?.view === 'search';
    const next: Route = value.trim() === '' ? before.current : { view: 'search', query: value };
    go(formatRoute(next), isSearching);
  };
  const submitted = (event: Event): void => {
    event.preventDefault();
    document.querySelector<HTMLElement>('main a, main button')?.focus();
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
