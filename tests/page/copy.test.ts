// Copying from within a page.
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyText } from '../../page/copy';
import { mount, pick, untilTestEnds } from '../support/document';

afterEach(() => {
  vi.restoreAllMocks();
});

const pressed = async (act: () => Promise<void>): Promise<void> => {
  const button = pick(mount('<button>Copy</button>'), 'button');
  const done = new Promise<void>((resolve, reject) => {
    button.addEventListener('click', () => void act().then(resolve, reject));
  });
  await userEvent.click(button);
  await done;
  expect(document.activeElement).toBe(button);
};

it('writes into the clipboard', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await pressed(() => copyText('A footnote.', document.body));
  expect(write).toHaveBeenCalledWith('A footnote.');
});

it('copies by a selection where there is no clipboard, and leaves nothing', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No.'));
  const copied: string[] = [];
  const signal = untilTestEnds();
  document.addEventListener(
    'copy',
    ({ target }) => {
      if (target instanceof HTMLTextAreaElement) copied.push(target.value);
    },
    { signal },
  );
  const place = mount('<p></p>');
  await pressed(() => copyText('A footnote.', place));
  expect(copied).toEqual(['A footnote.']);
  expect(place.querySelector('textarea')).toBeNull();
});

it('says where it cannot be done', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No.'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  await expect(copyText('A footnote.', document.body)).rejects.toThrow('refuses');
});
