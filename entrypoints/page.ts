// Runs in every frame: finds and marks the names, where the reader wants it.
import { packedLexicon } from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadowRoot } from '../browser/injection';
import { beginLifetime, type Lifetime } from '../browser/lifetime';
import { send } from '../browser/messages';
import { serveFrame } from '../browser/page-port';
import { followSettings, readSettings } from '../browser/settings-store';
import type { Context } from '../core/match/compile';
import { unpackLexicon } from '../core/match/lexicon';
import type { Density } from '../core/mentions/mention-index';
import type { Settings } from '../core/settings';
import { isOnAt } from '../core/sites';
import { type Handoff, leaveHandoff } from '../page/handoff';
import { startPage } from '../page/start';

const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

export default defineUnlistedScript(() => {
  const lifetime = READABLE.has(document.contentType) ? beginLifetime() : undefined;
  if (lifetime !== undefined) void run(lifetime);
});

const run = async ({ signal, check }: Lifetime): Promise<void> => {
  let running: { readonly handoff: Handoff; readonly stop: AbortController } | undefined;
  const stop = (): void => {
    running?.stop.abort();
    running = undefined;
  };
  const apply = async ({ density, isPaused, sites }: Settings): Promise<void> => {
    const isOff = isPaused || (sites.mode !== 'all' && !isOnAt(sites, await siteOfThisFrame()));
    if (signal.aborted) return;
    if (isOff) stop();
    else if (running === undefined) {
      const own = new AbortController();
      const both = AbortSignal.any([signal, own.signal]);
      running = { handoff: annotate(density, check, both), stop: own };
    } else running.handoff.presentation?.setDensity(density);
  };
  const start = async (): Promise<void> => apply((await readSettings()).settings);
  followSettings((settings) => void apply(settings), signal);
  // A page that was kept for the way back has missed what was sent to it, and what was changed.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted || !check()) return;
      stop();
      void start();
    },
    { signal },
  );
  await start();
};

const siteOfThisFrame = async (): Promise<string> =>
  window === window.top ? location.hostname : send('siteOfTab');

const annotate = (density: Density, isAlive: () => boolean, signal: AbortSignal): Handoff => {
  let isPrepared = false;
  const onChange = (): void => {
    if (!isAlive()) return;
    tellViews();
    handoff.onChange?.();
    if (isPrepared || handoff.page.index.isEmpty()) return;
    isPrepared = true;
    void send('prepareFrame');
  };
  const lexicon = unpackLexicon(packedLexicon);
  const loadContext = async (): Promise<Context> => {
    try {
      const { decoys, words } = await send('context');
      return { decoys: unpackLexicon(decoys).names, words };
    } catch (error) {
      // Cut off from an extension that is gone, there is nobody left to tell: the wait goes on.
      if (isAlive()) throw error;
      return new Promise(() => undefined);
    }
  };
  const page = startPage({ lexicon, loadContext, openShadowRoot, onChange }, signal);
  const handoff: Handoff = { page, density, isAlive, signal };
  leaveHandoff(handoff);
  const tellViews = serveFrame(
    {
      counts: () => ({
        tells: 'counts',
        isTop: window === window.top,
        isSettled: page.isSettled() && (page.index.isEmpty() || handoff.presentation !== undefined),
        title: document.title,
        url: location.href,
        counts: [...(handoff.presentation?.counts() ?? [])],
      }),
      mentions: () => ({
        tells: 'mentions',
        url: location.href,
        mentions: handoff.presentation?.list() ?? [],
        scan: { ...page.figures() },
      }),
      reveal: (entity, nth) => handoff.presentation?.reveal(entity, nth),
    },
    signal,
  );
  handoff.tellViews = tellViews;
  return handoff;
};
