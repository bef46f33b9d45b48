// Pages that the browser prepares before anybody asks for them. Playwright forbids it to, by the way
// in which it holds on to tabs.
import { type Browser, launch, type WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium, isRoot } from '../../scripts/support/browser';
import { builtExtension } from '../../scripts/support/build';
import { eventually } from '../support/eventually';
import { documentOf, type Site, startSite } from '../support/site';

let browser: Browser;
let worker: WebWorker | null;
let site: Site;

beforeAll(async () => {
  site = await startSite();
  browser = await launch({
    executablePath: findChromium(),
    headless: true,
    pipe: true,
    enableExtensions: [builtExtension('chrome-mv3')],
    args: isRoot() ? ['--no-sandbox'] : [],
  });
  const target = await browser.waitForTarget((one) => one.url().endsWith('/background.js'));
  worker = await target.worker();
  // The first steps come up before the page: pages are prepared for the tab in front alone.
  const welcome = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
  await (await welcome.asPage()).close();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

// Long enough for any other page to be read and painted.
const REPORT_MS = 3500;

it('a page that is prerendered is read when it is shown, and not before', async () => {
  const report = site.serve('');
  const painted = site.serve('');
  const next = site.serve(
    documentOf(
      '<p>Anwar Ibrahim spoke.</p>',
      `<script>
        setTimeout(() => fetch('${report}'), ${REPORT_MS});
        document.addEventListener('prerenderingchange', () => {
          const asking = setInterval(() => {
            if (!CSS.highlights.size) return;
            clearInterval(asking);
            fetch('${painted}');
          }, 50);
        });
      </script>`,
    ),
  );
  const rules = { prerender: [{ source: 'list', urls: [next], eagerness: 'immediate' }] };
  await worker?.evaluate((page) => {
    const asking: unknown[] = [];
    chrome.runtime.onMessage.addListener((_, sender) => {
      if (sender.url === page) asking.push(sender.documentLifecycle);
    });
    Object.assign(globalThis, { asking });
  }, next);
  const tab = await browser.newPage();
  const rulesAndLink = `<script type="speculationrules">${JSON.stringify(rules)}</script>
    <a href="${next}">On</a>`;
  await tab.goto(site.serve(documentOf(rulesAndLink)));
  await eventually(() => site.requests()).toContain(new URL(report).pathname);
  expect(await worker?.evaluate('asking')).toEqual([]);
  await tab.click('a');
  // The page tells itself: puppeteer may lose hold of a tab whose page was swapped for another.
  await eventually(() => site.requests()).toContain(new URL(painted).pathname);
  expect(await worker?.evaluate('[...new Set(asking)]')).toEqual(['active']);
});
