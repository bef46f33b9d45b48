// The library: one app that browses the material, in popup, side panel and tab.
import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Material, openMaterial, withCopies } from '../../pack/material';
import { openCopy } from '../../pack/own-copy';
import type { Pack } from '../../pack/schema';
import type { ControlsPort, CopiesPort, PagePort, PageState, SitePort } from '../ports';
import { type Navigation, NavigationContext } from '../shared/navigation';
import { Controls } from './Controls';
import { Guard, LoadAgain } from './Failure';
import { Message } from './Message';
import { useUnfoldedPrint } from './printing';
import { entityAddress, formatRoute, parseRoute, passageAddress, type Route } from './route';
import { TopBar } from './TopBar';
import { useArrival, useHash } from './use-route';
import type { FollowedPage, Frame, ReaderCopies } from './view-props';
import { LIBRARY_VIEWS, prepareSearch } from './views';
import './top-bar.css';
import './views.css';
import './controls.css';
import './library.css';
import './print.css';

export interface LibraryProps {
  readonly pack: Pack;
  /** The page in the reader's tab; absent where the library fills the tab itself. */
  readonly page?: PagePort | undefined;
  readonly site?: SitePort | undefined;
  readonly frame: Frame;
  readonly copies?: CopiesPort | undefined;
  /** Opens an address of the library, from "#" on, in a tab of its own. */
  readonly openInTab: (address: string) => void;
  /** Opens an address beside the page; absent where the library stands there, or cannot. */
  readonly openBeside?: ((address: string) => void) | undefined;
  /** Present where the library belongs to a page: what can be set from there. */
  readonly controls?: ControlsPort | undefined;
  /** Something to be told once, above everything. */
  readonly notice?: ComponentChildren;
}

const navigation: Navigation = {
  toEntity: (id) => ({ href: entityAddress(id) }),
  toSource: ({ locator }) => ({ href: passageAddress(locator) }),
};

/** The whole library. It goes by the address of its window, from "#" on. */
export const Library = (props: LibraryProps) => {
  const { pack, page, site, frame, openInTab, openBeside, controls, notice } = props;
  const { material, copies } = useMaterial(pack, props.copies);
  const followed = useFollowed(page);
  const isWaiting = followed?.state.is === 'loading';
  useEffect(() => {
    // While the page is waited for there is time, but what comes of it should be shown at once.
    if (isWaiting) return undefined;
    const idle = requestIdleCallback(() => void prepareSearch(material));
    return () => cancelIdleCallback(idle);
  }, [material, isWaiting]);
  const hash = useHash();
  const main = useRef<HTMLElement>(null);
  useArrival(hash, main);
  useUnfoldedPrint();
  const home: Route = page ? { view: 'page' } : { view: 'entities' };
  const route = hash === '' || hash === '#' ? home : parseRoute(hash);
  const views = LIBRARY_VIEWS.filter(({ name }) => name !== 'page' || page !== undefined);
  const given = { material, copies, page: followed, site, frame };
  const shown =
    route && views.map(({ draw }) => draw(route, given)).find((drawn) => drawn !== undefined);
  return (
    <NavigationContext.Provider value={navigation}>
      <div class="library" data-frame={frame} data-scrolls={frame === 'popup'}>
        <TopBar
          route={route}
          home={home}
          views={views}
          {...(frame !== 'tab' && { openInTab, openBeside })}
        />
        {notice}
        <main ref={main}>
          <Guard at={hash} otherwise={<BrokenView home={home} />}>
            {shown ?? <NoView home={home} />}
          </Guard>
        </main>
        <Controls site={site} controls={controls} />
      </div>
    </NavigationContext.Provider>
  );
};

/** In place of what no address leads to. */
const NoView = ({ home }: { readonly home: Route }) => (
  <Message title={i18n.t('library.nothingHere')}>
    <p>
      {i18n.t('library.nothingHereWhy')} <ToStart home={home} />
    </p>
  </Message>
);

const BrokenView = ({ home }: { readonly home: Route }) => (
  <Message title={i18n.t('library.notLoaded')}>
    <p role="alert">
      {i18n.t('library.failedWhy')} <LoadAgain /> <ToStart home={home} />
    </p>
  </Message>
);

const ToStart = ({ home }: { readonly home: Route }) => (
  <a class="link" href={formatRoute(home)}>
    {i18n.t('library.backToStart')}
  </a>
);

const useFollowed = (page: PagePort | undefined): FollowedPage | undefined => {
  const [state, setState] = useState<PageState>({ is: 'loading' });
  // What is known already is drawn before anything is painted.
  useLayoutEffect(() => {
    const stop = new AbortController();
    page?.follow(setState, stop.signal);
    return () => stop.abort();
  }, [page]);
  return page && { ...page, state };
};

interface Opened {
  readonly material: Material;
  readonly copies: ReaderCopies | undefined;
}

/** The pack opened for reading, with the reader's own copies laid beside its documents. */
const useMaterial = (pack: Pack, port: CopiesPort | undefined): Opened => {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    // Most readers have none, and nothing is to be laid beside anything.
    port?.follow(
      (told) => setTexts((known) => (known.size + told.size === 0 ? known : told)),
      stop.signal,
    );
    return () => stop.abort();
  }, [port]);
  const bare = useMemo(() => openMaterial(pack), [pack]);
  return useMemo(() => {
    const opened = pack.documents.flatMap((document) => {
      const text = texts.get(document.id);
      return text === undefined ? [] : [openCopy(document, text, bare.lines)];
    });
    const of: ReaderCopies['of'] = (id) => opened.find(({ document }) => document.id === id);
    return {
      material: withCopies(bare, opened),
      copies: port && { of, keep: port.keep, remove: port.remove },
    };
  }, [bare, pack, port, texts]);
};
