// A document as a readable text.
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { textOf } from '../../../support/drawing';
import { openLibrary } from '../../../support/library';

const passage = (name: string) => page.getByRole('group', { name });

test('shows its title, kind, date, publisher and notes', () => {
  const header = openLibrary('#/document/survey').querySelector('main header');
  expect(textOf(header)).toContain('A survey of fish');
  expect(textOf(header)).toContain('Survey of a lake, July 2025 (inferred). Fish League.');
  expect(textOf(header)).toContain('Note: The survey prints no author.');
});

test('shows its digest by section and passage, entities linked once in each', () => {
  const container = openLibrary('#/document/survey');
  expect([...container.querySelectorAll('main h2')].map(textOf)).toEqual([
    'The count',
    'What follows',
  ]);
  const links = [...passage('Passage 1').element().querySelectorAll('.digest a')];
  expect(links.map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
    ['Ann Carp', '#/entity/ann-carp'],
    ['Lake Pond', '#/entity/lake-pond'],
  ]);
});

test('keeps the notes of a passage beside it', async () => {
  openLibrary('#/document/survey');
  await expect
    .element(passage('Passage 2'))
    .toHaveTextContent('Note: The survey spells the league');
});

test('brings the facts and statements of a passage when asked', async () => {
  openLibrary('#/document/survey');
  const first = passage('Passage 1');
  await first.getByText('2 facts, 1 statement').click();
  const lines = [...first.element().querySelectorAll('details[open] li')].map(textOf);
  expect(lines).toEqual([
    'Ann Carp is counter of fish.',
    'Carp counted 2 million fish.',
    'There are few fish left in Lake Pond, and fewer each year. said by Ann Carp · 26 May 2025',
  ]);
});

test('brings the facts and statements of all passages when asked, and takes them away again', async () => {
  const container = openLibrary('#/document/survey');
  await page.getByRole('button', { name: 'Show all facts and statements' }).click();
  await expect.poll(() => container.querySelectorAll('details[open]')).toHaveLength(2);
  await page.getByRole('button', { name: 'Hide facts and statements' }).click();
  await expect.poll(() => container.querySelectorAll('details[open]')).toHaveLength(0);
});

test('marks the addressed passage, moves focus there and scrolls it into view', async () => {
  await page.viewport(400, 300);
  openLibrary('#/document/survey/p3');
  const addressed = passage('Passage 3');
  await expect.element(addressed).toHaveAttribute('aria-current', 'location');
  await expect.element(addressed).toHaveFocus();
  await expect.element(addressed).toBeInViewport();
  await page.viewport(800, 600);
});

describe('the citation', () => {
  const CITATION = '“A survey of fish”, survey of a lake. Fish League, July 2025 (date inferred).';

  test('is copied plain', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    openLibrary('#/document/survey');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    expect(write).toHaveBeenCalledWith(CITATION);
    await expect.element(page.getByText('Copied', { exact: true })).toBeVisible();
    write.mockRestore();
  });

  test('is read and copied in the form that is chosen', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const container = openLibrary('#/document/survey');
    const copied = (): unknown => write.mock.lastCall?.[0];
    await page.getByRole('combobox', { name: 'Form' }).selectOptions('BibTeX');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    expect(copied()).toMatch(/^@misc\{survey,/);
    await page.getByRole('combobox', { name: 'Form' }).selectOptions('CSL-JSON');
    await expect.element(page.getByRole('status')).toHaveTextContent('');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    expect(copied()).toBe(container.querySelector('.citation-text')?.textContent);
    expect(JSON.parse(String(copied()))).toMatchObject([{ title: 'A survey of fish' }]);
    write.mockRestore();
  });

  test('stands there to be selected where the browser refuses', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    openLibrary('#/document/survey');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await expect.element(page.getByText(/Not copied/)).toBeVisible();
    await expect.element(page.getByText(CITATION)).toBeVisible();
    write.mockRestore();
  });
});

test('says so where there is no such document', async () => {
  openLibrary('#/document/nothing');
  await expect.element(page.getByRole('main')).toHaveTextContent('no document named “nothing”');
});
