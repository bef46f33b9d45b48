// The reader's own copy of a document in the built extension: kept here, searched, removed.
import { expect, it } from 'vitest';
import { BUNDLED_PACK, loadPack } from '../../scripts/support/pack-source';
import { eventually } from '../support/eventually';
import { useNewsgloss } from '../support/newsgloss';

const { open, session, worker } = useNewsgloss();

const [document] = loadPack(BUNDLED_PACK).documents;
const passages = document?.sections.flatMap((section) => section.passages) ?? [];
/** Our own digests, as if they were the document, and one word that stands nowhere else. */
const COPY = passages.map(({ digest }) => `${digest} Quokka.`).join('\n');

const libraryAt = (address: string) =>
  open(`chrome-extension://${session().id}/library.html${address}`);

it('is attached, found again in another window of the library, searched and removed', async () => {
  const address = `#/document/${document?.id}`;
  const tab = await libraryAt(address);
  await tab.getByText('Attach your own copy').click();
  await tab.getByRole('textbox').fill(COPY);
  await tab.getByRole('button', { name: 'Attach the text' }).click();
  await tab.locator('.copied').first().waitFor();
  expect(await tab.locator('.copied').count()).toBe(passages.length);

  const other = await libraryAt(address);
  await other.locator('.copied').first().waitFor();
  await other.getByRole('searchbox').fill('quokka');
  await eventually(() => other.getByRole('region', { name: 'Your own copies' }).count()).toBe(1);

  await tab.getByRole('button', { name: 'Remove your copy' }).click();
  await eventually(() => other.getByRole('region', { name: 'Your own copies' }).count()).toBe(0);
  expect(await worker().evaluate(() => chrome.storage.local.get())).toEqual({});
  expect(await worker().evaluate(() => chrome.storage.sync.get())).toEqual({});
});
