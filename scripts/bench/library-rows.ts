// How fast the library answers a letter that is typed into its box.
import type { Background } from '../support/mentions';
import { median, type Row } from './rows';

const PASSES = 5;

/** A page of the extension that is open. */
export interface OwnPage extends Background {
  readonly close: () => Promise<void>;
}

/** Measures words typed letter by letter into the search: the slowest letter, but for the last twentieth. */
export const libraryRows = async (
  openOwn: (path: string) => Promise<OwnPage>,
  words: readonly string[],
): Promise<readonly Row[]> => {
  const library = await openOwn('library.html#/search?q=a');
  await library.evaluate(untilDrawn);
  const passes: (readonly number[])[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) passes.push(await library.evaluate(type, words));
  await library.close();
  // What else the machine does hits a letter in one pass, and another in the next.
  const letters = passes[0]?.map((_, at) => median(passes.flatMap((times) => times[at] ?? [])));
  return [
    {
      what: 'Letter typed, to results drawn',
      measured: at95(letters ?? []),
      unit: 'ms',
      budget: { atMost: 16 },
    },
  ];
};

const at95 = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? Number.NaN;

/** Runs in the library. */
const untilDrawn = async (): Promise<void> => {
  while (document.querySelector('main li') === null) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};

/** Runs in the library: from each letter to the changed view. */
const type = async (words: readonly string[]): Promise<readonly number[]> => {
  const box = document.querySelector('input');
  const main = document.querySelector('main');
  if (box === null || main === null) throw new Error('The library has no search box.');
  box.focus();
  const taken: number[] = [];
  for (const text of words) {
    for (let length = 1; length <= Math.min(text.length, 8); length += 1) {
      const start = performance.now();
      const drawn = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(undefined);
        });
        observer.observe(main, { childList: true, subtree: true, characterData: true });
        setTimeout(resolve, 100);
      });
      box.value = text.slice(0, length);
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await drawn;
      taken.push(performance.now() - start);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
  return taken;
};
