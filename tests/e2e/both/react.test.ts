// A page rendered on the server and hydrated by React itself, painted before React comes to it.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCard } from '../../support/card';
import { eventually } from '../../support/eventually';
import { markedTexts } from '../../support/marks';
import { useEitherBrowser } from '../../support/either-browser';
import { documentOf } from '../../support/site';
import { countOf, type Tab } from '../../support/tab';

const { open, site } = useEitherBrowser();

const PAGES = path.join(import.meta.dirname, 'pages');
let markup = '';
let script = '';

beforeAll(async () => {
  markup = execFileSync('node', [path.join(PAGES, 'react-server.js')], { encoding: 'utf8' });
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // React's own build for developers: it tells of every mismatch.
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: path.join(PAGES, 'react-client.js') },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('The page was not bundled.');
  script = bundle.output[0].code;
});

/** Without this, React's build for developers recommends its tools in the console, and tells there how it goes. */
const NO_TOOLS =
  '<script>__REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: true }; console.timeStamp = undefined</script>';

const titleOf = (tab: Tab): Promise<string | null | undefined> =>
  tab.evaluate(() => document.querySelector('h1')?.textContent);

describe('a page that React hydrates', () => {
  it('logs no error, and keeps its state and its marks through clicks', async () => {
    const address = site().serve(script, { type: 'text/javascript' });
    const tab = await open(site().serve(documentOf(`<div id="root">${markup}</div>`, NO_TOOLS)));
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS', 'RDIF']);
    await tab.evaluate((src) => {
      const added = document.createElement('script');
      added.type = 'module';
      added.src = src;
      document.body.append(added);
    }, address);
    await eventually(() => countOf(tab, 'html[data-hydrated]')).toBe(1);

    await tab.click('button');
    await eventually(() => titleOf(tab)).toBe('BRICS after 1 turns');
    await eventually(() => markedTexts(tab)).toEqual(['BRICS', 'Vladimir Putin']);
    await openCard(tab, 'Vladimir Putin');
    await tab.keyboard.press('Escape');
    await tab.click('button');
    await tab.click('button');
    await tab.click('button');
    await eventually(() => titleOf(tab)).toBe('BRICS after 4 turns');
    await eventually(() => markedTexts(tab)).toEqual(['BRICS', 'RDIF', 'Vladimir Putin']);
    expect(await countOf(tab, '#even')).toBe(1);
  });

  it('logs no error where React comes first', async () => {
    const address = site().serve(script, { type: 'text/javascript' });
    const tab = await open(
      site().serve(
        documentOf(
          `<div id="root">${markup}</div><script type="module" src="${address}"></script>`,
          NO_TOOLS,
        ),
      ),
    );
    await eventually(() => countOf(tab, 'html[data-hydrated]')).toBe(1);
    await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'BRICS', 'RDIF']);
    await tab.click('button');
    await eventually(() => markedTexts(tab)).toEqual(['BRICS', 'Vladimir Putin']);
  });
});
