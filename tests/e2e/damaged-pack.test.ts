// A build whose pack.json was lost or damaged on the reader's disk: a plain message, and a way back.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/support/build';
import { launch, type Session } from '../../scripts/support/launch';
import { BUNDLED_PACK, loadPack } from '../../scripts/support/pack-source';

const extension = mkdtempSync(path.join(tmpdir(), 'newsgloss-damaged-'));
const file = path.join(extension, 'pack.json');
const pack = loadPack(BUNDLED_PACK);
let session: Session;

beforeAll(async () => {
  cpSync(builtExtension('chrome-mv3'), extension, { recursive: true });
  session = await launch({ extension });
});
afterAll(async () => {
  await session.context.close();
  rmSync(extension, { recursive: true });
});

const DAMAGES: readonly (readonly [string, string | undefined])[] = [
  ['is missing', undefined],
  ['is empty', ''],
  ['is cut off', JSON.stringify(pack).slice(0, 1000)],
  ['is no pack', '[]'],
  ['has parts that are none', JSON.stringify({ ...pack, documents: [null], entities: [{}] })],
];
const FRAMES = ['popup', 'sidepanel', 'library'];

const open = async (tab: Page, frame: string): Promise<void> => {
  await tab.goto(`chrome-extension://${session.id}/${frame}.html#/entities`);
};

it.each(DAMAGES)('says so where the file %s, and goes on once it is mended', async (_, content) => {
  if (content === undefined) rmSync(file);
  else writeFileSync(file, content);
  const tab = await session.context.newPage();
  for (const frame of FRAMES) {
    await open(tab, frame);
    await tab.getByRole('heading', { name: 'The material could not be read' }).waitFor();
    expect(await tab.locator('main').innerText()).toContain('missing or damaged');
  }
  writeFileSync(file, JSON.stringify(pack));
  await tab.getByRole('button', { name: 'Load it again' }).click();
  await tab.getByRole('heading', { name: 'Entities' }).waitFor();
  await tab.close();
});

it('leaves the settings to be set', async () => {
  rmSync(file);
  const tab = await session.context.newPage();
  await tab.goto(`chrome-extension://${session.id}/options.html`);
  await tab.getByRole('heading', { name: 'Newsgloss settings' }).waitFor();
  expect(await tab.locator('.about').last().innerText()).toContain('could not be read');
  await tab.close();
});

it('shows what can be shown where one view alone is hit', async () => {
  writeFileSync(
    file,
    JSON.stringify({ ...pack, documents: [{ ...pack.documents[0], sections: 1 }] }),
  );
  const tab = await session.context.newPage();
  await tab.goto(
    `chrome-extension://${session.id}/library.html#/document/${pack.documents[0]?.id}`,
  );
  await tab.getByRole('heading', { name: 'This view could not be shown' }).waitFor();
  await tab.getByRole('link', { name: 'Back to the start' }).click();
  await tab.getByRole('heading', { name: 'Entities' }).waitFor();
  expect(await tab.locator('main a.row').count()).toBe(pack.entities.length);
  await tab.close();
});
