// The reader's own copy of a document: attached, shown, searched, refused, removed.
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CopiesPort } from '../../../components/ports';
import { accessProblems, textOf } from '../../support/drawing';
import { eventually } from '../../support/eventually';
import { openLibrary } from '../../support/library';

const COPY = [
  'Of fish, a title speaks',
  'In Lake Pond, two million fish were counted by Ann Carp, to the joy of Carp.',
  'It was the Fish League that put its wet name under the Catch Rules.',
].join('\n');

/** A place for copies that keeps them as long as the test lasts. */
const copiesIn = (texts: Map<string, string>, more: Partial<CopiesPort> = {}): CopiesPort => {
  let told: Parameters<CopiesPort['follow']>[0] = () => undefined;
  const tell = async (): Promise<void> => told(new Map(texts));
  return {
    follow: (tellAll) => {
      told = tellAll;
      void tell();
    },
    keep: async (document, text) => {
      texts.set(document, text);
      await tell();
    },
    remove: async (document) => {
      texts.delete(document);
      await tell();
    },
    ...more,
  };
};

const alert = page.getByRole('alert');
const openForm = async (copies: CopiesPort): Promise<HTMLElement> => {
  const container = openLibrary('#/document/survey', { copies });
  await page.getByText('Attach your own copy of the text').click();
  return container;
};
const paste = async (text: string): Promise<void> => {
  await userEvent.fill(page.getByRole('textbox', { name: 'Text of the document' }), text);
  await page.getByRole('button', { name: 'Attach the text' }).click();
};
const choose = (content: BlobPart): Promise<void> =>
  userEvent.upload(page.getByLabelText('or choose a text file:'), new File([content], 'copy.txt'));

/** Drops a file where a copy can be attached. */
const drop = async (content: BlobPart): Promise<void> =>
  dropOn(document.querySelector('.own-copy'), content);

const dropOn = (target: Element | null, content: BlobPart): void => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], 'copy'));
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  target?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
};

describe('a copy that fits', () => {
  test('stands beside its passages, with its names linked, and says which it lacks', async () => {
    const container = await openForm(copiesIn(new Map()));
    await paste(COPY);
    const copied = page.getByRole('group', { name: 'Passage 1' }).getByLabelText('Your copy');
    await expect.element(copied).toHaveTextContent('to the joy of Carp');
    await expect.element(copied.getByRole('link', { name: 'Lake Pond' })).toBeVisible();
    expect(textOf(container)).toContain('was found to stand for: 3.');
    expect(await accessProblems()).toEqual([]);
  });

  test('is taken from a file', async () => {
    const texts = new Map<string, string>();
    await openForm(copiesIn(texts));
    await choose(COPY);
    await eventually(() => texts.get('survey')).toBe(COPY);
  });

  test('is searched', async () => {
    openLibrary('#/search?q=wet', { copies: copiesIn(new Map([['survey', COPY]])) });
    const found = page.getByRole('region', { name: 'Your own copies' });
    await expect.element(found).toHaveTextContent('its wet name');
    await expect.element(found.getByRole('link', { name: 'Survey, 2' })).toBeVisible();
  });

  test('is removed by one click', async () => {
    const texts = new Map([['survey', COPY]]);
    openLibrary('#/document/survey', { copies: copiesIn(texts) });
    await page.getByRole('button', { name: 'Remove your copy' }).click();
    await expect.element(page.getByText('Attach your own copy of the text')).toBeVisible();
    expect(texts.size).toBe(0);
  });
});

test.each<readonly [string, () => Promise<void>, RegExp]>([
  ['another text', () => paste('Take an onion and a pot.'), /another text.*title, 1, 2 and 3/],
  ['no text', () => paste(' '), /no text yet/],
  ['a text of more than a million characters', () => paste('fish '.repeat(200_001)), /too long/],
  ['a file of 50 MB', () => drop(new Uint8Array(50_000_000)), /too long/],
  ['a picture', () => drop(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])), /no plain text/],
])('nothing is kept of %s, and a plain message says why', async (_, attach, why) => {
  const keep = vi.fn<CopiesPort['keep']>();
  await openForm(copiesIn(new Map(), { keep }));
  await attach();
  await expect.element(alert).toHaveTextContent(why);
  expect(keep).not.toHaveBeenCalled();
});

test('a file may be dropped anywhere, and what is wrong with it is seen', async () => {
  const container = openLibrary('#/document/survey', { copies: copiesIn(new Map()) });
  dropOn(container.querySelector('.passage'), new Uint8Array([0, 1]));
  await expect.element(alert).toBeVisible();
  const texts = new Map<string, string>();
  const other = openLibrary('#/document/survey', { copies: copiesIn(texts) });
  dropOn(other.querySelector('h1'), COPY);
  await eventually(() => texts.get('survey')).toBe(COPY);
});

test('a full browser keeps what there was, and says so', async () => {
  const keep = (): Promise<void> => Promise.reject(new Error('full'));
  await openForm(copiesIn(new Map(), { keep }));
  await paste(COPY);
  await expect.element(alert).toHaveTextContent('no room left');
  await expect
    .element(page.getByRole('textbox', { name: 'Text of the document' }))
    .toHaveValue(COPY);
});

test('markup in a copy is text', async () => {
  const copies = copiesIn(
    new Map([['survey', `${COPY}\nJosé Trout keeps <img src=x> no secrets.`]]),
  );
  const container = openLibrary('#/document/survey', { copies });
  await expect.element(page.getByRole('group', { name: 'Passage 3' })).toHaveTextContent('<img');
  expect(container.querySelector('img')).toBeNull();
});
