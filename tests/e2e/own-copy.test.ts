// The reader's own copy of a document in the built extension: kept here, searched, removed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/support/build';
import { launch, type Session } from '../../scripts/support/launch';
import { BUNDLED_PACK, loadPack } from '../../scripts/support/pack-source';
import { eventually } from '../support/eventually';

const [document, another] = loadPack(BUNDLED_PACK).documents;
const passages = document?.sections.flatMap((section) => section.passages) ?? [];
/** Our own digests, as if they were the document, and one word that stands nowhere else. */
const COPY = passages.map(({ digest }) => `${digest} Quokka.`).join('\n');
const ADDRESS = `#/document/${document?.id}`;
/** What Chromium lets an extension keep is ten megabytes. */
const NEARLY_ALL = 10_000_000;

const profile = mkdtempSync(path.join(tmpdir(), 'newsgloss-profile-'));
let session: Session;
beforeEach(async () => {
  session = await launch({ extension: builtExtension('chrome-mv3'), profile });
});
afterEach(() => session.context.close());
afterAll(() => rmSync(profile, { recursive: true, force: true }));

const libraryAt = async (address: string): Promise<Page> => {
  const tab = await session.context.newPage();
  await tab.goto(`chrome-extension://${session.id}/library.html${address}`);
  await tab.locator('main h1').waitFor();
  return tab;
};
const kept = (): Promise<Readonly<Record<string, unknown>>> =>
  session.worker.evaluate(() => chrome.storage.local.get());
const ownCopies = (tab: Page) => tab.getByRole('region', { name: 'Your own copies' });

it('is attached by dropping its file, and found in another window at once', async () => {
  const tab = await libraryAt(ADDRESS);
  const other = await libraryAt('#/search?q=quokka');
  expect(await ownCopies(other).count()).toBe(0);
  const dataTransfer = await tab.evaluateHandle((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], 'copy.txt'));
    return dropped;
  }, COPY);
  await tab.locator('h1').dispatchEvent('drop', { dataTransfer });
  await eventually(() => tab.locator('.copied').count()).toBe(passages.length);
  await ownCopies(other).waitFor();
});

it('is there after the browser was closed, with its names found, and goes by one click', async () => {
  const tab = await libraryAt(ADDRESS);
  await eventually(() => tab.locator('.copied').count()).toBe(passages.length);
  const linked = tab.locator('.copied a.link');
  expect(await linked.count()).toBe(await tab.locator('.digest > p:first-child a.link').count());

  await tab.getByRole('searchbox').fill('quokka');
  await ownCopies(tab).waitFor();

  await tab.goto(tab.url().replace(/#.*/, ADDRESS));
  await tab.getByRole('button', { name: 'Remove your copy' }).click();
  await eventually(() => tab.locator('.copied').count()).toBe(0);
  await eventually(kept).toEqual({});
  expect(await session.worker.evaluate(() => chrome.storage.sync.get())).toEqual({});
});

it('is pasted; where the browser has no room, it says so, and nothing is lost', async () => {
  const tab = await libraryAt(ADDRESS);
  const attach = async (): Promise<void> => {
    await tab.getByRole('textbox', { name: 'Text of the document' }).fill(COPY);
    await tab.getByRole('button', { name: 'Attach the text' }).click();
  };
  await session.worker.evaluate(
    (size) => chrome.storage.local.set({ filler: 'x'.repeat(size) }),
    NEARLY_ALL,
  );
  await session.worker.evaluate(async () => {
    for (let size = 480_000; size > 1000; size /= 2) {
      await chrome.storage.local
        .set({ [`filler ${size}`]: 'x'.repeat(size) })
        .catch(() => undefined);
    }
  });
  await tab.getByText('Attach your own copy').click();
  await attach();
  await eventually(() => tab.getByRole('alert').textContent()).toContain('no room left');
  expect(await tab.getByRole('textbox', { name: 'Text of the document' }).inputValue()).toBe(COPY);

  await session.worker.evaluate(() => chrome.storage.local.clear());
  await tab.getByRole('button', { name: 'Attach the text' }).click();
  await eventually(() => tab.locator('.copied').count()).toBe(passages.length);
  await eventually(() => tab.getByRole('alert').count()).toBe(0);
  await eventually(async () => Object.keys(await kept())).toEqual([`copy of ${document?.id}`]);

  const other = await libraryAt(`#/document/${another?.id}`);
  await other.getByText('Attach your own copy').click();
  await other
    .getByRole('textbox', { name: 'Text of the document' })
    .fill('Take an onion and a pot.');
  await other.getByRole('button', { name: 'Attach the text' }).click();
  await eventually(() => other.getByRole('alert').textContent()).toMatch(/another text: .* 1, 2/);
});
