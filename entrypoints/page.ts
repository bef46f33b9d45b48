// Runs in every frame: looks for names, where the reader wants it.
import { openings, packedLexicon } from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadowRoot } from '../browser/injection';
import { beginLifetime, type Lifetime } from '../browser/lifetime';
import { send } from '../browser/messages';
import { serveFrame } from '../browser/page-port';
import { followSettings, readSettings } from '../browser/settings-store';
import { compile, type Matcher } from '../core/match/compile';
import { unpackLexicon } from '../core/match/lexicon';
import type { Settings } from '../core/settings';
import { isOnAt, isReadUsually } from '../core/sites';
import { type Handoff, leaveHandoff } from '../page/handoff';
import { startLookout } from '../page/lookout';
import type { Presentation } from '../page/present';
import { untilReadable } from '../page/readiness';

/** Of a title or an address: more is for nobody to read. */
const LONGEST = 1000;

const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

export default defineUnlistedScript(() => {
  if (!READABLE.has(document.contentType)) {
    leaveHandoff(null);
    return;
  }
  const lifetime = beginLifetime();
  if (lifetime === undefined) return;
  void untilReadable(lifetime.signal).then(() => {
    if (lifetime.check()) void run(lifetime);
  });
});

const run = async ({ signal, check }: Lifetime): Promise<void> => {
  let running: { readonly handoff: Handoff; readonly stop: AbortController } | undefined;
  const stop = (): void => {
    running?.stop.abort();
    if (running?.handoff.marks !== undefined && check()) void send('entitiesChanged');
    running = undefined;
  };
  let turn = 0;
  const apply = async (settings: Settings): Promise<void> => {
    const own = ++turn;
    const { isPaused, sites, suppressions } = settings;
    const isSame = sites.mode === 'all' && suppressions.length === 0;
    const site = isSame ? '' : await siteOfThisFrame();
    // Settings that came meanwhile hold, however long this frame waited to learn its site.
    if (signal.aborted || own !== turn) return;
    const here = { ...settings, suppressions: suppressions.filter((one) => one.site === site) };
    const isRead = !isPaused && (globalThis.newsglossIsAsked === true || isOnAt(sites, site));
    showReading(isRead, settings);
    if (!isRead) {
      stop();
      leaveHandoff(null);
    } else if (running === undefined) {
      const stopper = new AbortController();
      const both = AbortSignal.any([signal, stopper.signal]);
      running = { handoff: annotate(here, check, both), stop: stopper };
    } else {
      running.handoff.settings = here;
      running.handoff.marks?.presentation?.setLook(here);
    }
  };
  let wasRead: boolean | undefined;
  const showReading = (isRead: boolean, settings: Settings): void => {
    if (window !== window.top || isRead === (wasRead ?? isReadUsually(settings))) return;
    wasRead = isRead;
    if (check()) void send('readingChanged', isRead);
  };
  const start = async (): Promise<void> => apply((await readSettings()).settings);
  globalThis.newsglossReconsider = () => void start();
  followSettings((settings) => void apply(settings), signal);
  // A page that was kept for the way back has missed what was sent to it, and what was changed.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted || !check()) return;
      wasRead = undefined;
      stop();
      void start();
    },
    { signal },
  );
  await start();
};

const siteOfThisFrame = async (): Promise<string> =>
  window === window.top ? location.hostname : ((await send('siteOfTab')) ?? '');

let matcher: Matcher | undefined;

const annotate = (settings: Settings, isAlive: () => boolean, signal: AbortSignal): Handoff => {
  const lookout = startLookout(
    {
      openings,
      matcher: () => (matcher ??= compile(unpackLexicon(packedLexicon), openings)),
      openShadowRoot,
      found: () => {
        if (isAlive()) void send('bringMarks');
      },
      rested: () => {
        if (isAlive()) tellViews();
      },
    },
    signal,
  );
  const presented = (): Presentation | undefined => handoff.marks?.presentation;
  const hasMentions = (): boolean => handoff.marks?.page.index.isEmpty() === false;
  const isSettled = (): boolean =>
    lookout.isSettled() && (presented() !== undefined || !hasMentions());
  const tellViews = serveFrame(
    {
      counts: () => ({
        tells: 'counts',
        isTop: window === window.top,
        isSettled: isSettled(),
        // As long as a page likes to have them.
        title: document.title.slice(0, LONGEST),
        url: location.href.slice(0, LONGEST),
        counts: [...(presented()?.counts() ?? [])],
        quotation: handoff.marks?.about?.quotationAt([]),
      }),
      mentions: () => ({
        tells: 'mentions',
        url: location.href,
        mentions: presented()?.list() ?? [],
        scan: { ...lookout.figures() },
      }),
      reveal: (entity, nth) => presented()?.reveal(entity, nth),
    },
    signal,
  );
  const handoff: Handoff = { lookout, settings, isAlive, tellViews, isSettled, signal };
  leaveHandoff(handoff);
  return handoff;
};
