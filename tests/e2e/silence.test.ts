// No request is ever made. All that the browser asks of the network goes through a proxy, loopback too:
// what is not the page's own was asked by somebody else.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/support/build';
import { launch, type Session } from '../../scripts/support/launch';
import { openCard } from '../support/card';
import { eventually } from '../support/eventually';
import { type LoggingProxy, startLoggingProxy } from '../support/logging-proxy';
import { markedTexts } from '../support/marks';
import { popupOver, sidePanel } from '../support/popup';
import { documentOf, type Site, startSite } from '../support/site';

let proxy: LoggingProxy;
let site: Site;
let session: Session;

/** Keeps Chromium from most of what it asks for by itself. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

const VIEWS = ['page', 'entities', 'documents', 'timeline', 'connections', 'places', 'search?q=a'];

beforeAll(async () => {
  [proxy, site] = await Promise.all([startLoggingProxy(), startSite()]);
  session = await launch({
    extension: builtExtension('chrome-mv3'),
    args: [...QUIET, `--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
  });
});
afterAll(async () => {
  await session.context.close();
  await Promise.all([proxy.close(), site.close()]);
});

/** The rest of it, which it asks for without any extension too: its updates, and who is signed in. */
const CHROMIUMS_OWN = /^(?:update\.googleapis\.com|accounts\.google\.com)(?::443)?$/;

/** What was asked for that is neither the site of the test, nor the browser's own. */
const strangers = (): readonly string[] => {
  const { host } = new URL(site.serve(''));
  return proxy.asked().filter((asked) => asked !== host && !CHROMIUMS_OWN.test(asked));
};

it('a whole session asks nobody for anything', async () => {
  const { context, id } = session;
  const tab = await context.newPage();
  await tab.goto(site.serve(documentOf('<br><br><p>Anwar Ibrahim met BRICS.</p>')));
  expect(proxy.asked().length, 'the proxy sees what the page asks for').toBeGreaterThan(0);
  await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
  const card = await openCard(tab, 'Anwar Ibrahim');
  await card.press(card.buttons.find((name) => name.startsWith('More')) ?? '');
  const panel = await sidePanel(session);
  await eventually(panel.text).toContain('Anwar Ibrahim');
  await tab.bringToFront();
  const popup = await popupOver(session);
  await eventually(popup.text).toContain('Anwar Ibrahim');
  await popup.close();

  const own = await context.newPage();
  for (const view of VIEWS) {
    await own.goto(`chrome-extension://${id}/library.html#/${view}`);
    await own.reload();
    await eventually(() => own.locator('main, [role=main], h1').count()).toBeGreaterThan(0);
  }
  for (const page of ['options', 'welcome', 'popup', 'sidepanel']) {
    await own.goto(`chrome-extension://${id}/${page}.html`);
    await eventually(() => own.locator('body *').count()).toBeGreaterThan(0);
  }

  // The worker ends, and is woken by the next page.
  const browser = await context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await browser?.send('Target.getTargets')) ?? {};
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  await browser?.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
  await tab.reload();
  await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS']);
  await openCard(tab, 'BRICS');

  expect(strangers()).toEqual([]);
  const kept = await context
    .serviceWorkers()[0]
    ?.evaluate(() => Promise.all([chrome.storage.local.get(null), chrome.storage.sync.get(null)]));
  expect(kept, 'nothing of what was read is kept').toEqual([{}, {}]);
});

it('and would not go unseen', async () => {
  const own = await session.context.newPage();
  await own.goto(site.serve('<title>News</title>'));
  await own.evaluate(() => fetch('http://stranger.example/').catch(() => undefined));
  await own.evaluate(() => fetch('https://secret.example/').catch(() => undefined));
  expect(strangers()).toEqual(['stranger.example', 'secret.example:443']);
});
