// What a reader has not unfolded on the screen is there on paper.
import { useEffect } from 'preact/hooks';

/** What cuts a list short, and what holds the facts of a date. */
const SHORTENED = 'main .lines + .more[aria-expanded="false"]';
const FOLDED = 'main .dates details:not([open])';

/** Unfolds the lists of the view before it is printed, and folds them again afterwards. */
export const useUnfoldedPrint = (): void => {
  useEffect(() => {
    let fold: readonly (() => void)[] = [];
    const unfold = (): void => {
      const lists = [...document.querySelectorAll<HTMLElement>(SHORTENED)];
      const dates = [...document.querySelectorAll<HTMLDetailsElement>(FOLDED)];
      for (const more of lists) more.click();
      for (const details of dates) details.open = true;
      fold = [
        ...lists.map((more) => () => more.click()),
        ...dates.map((details) => () => {
          details.open = false;
        }),
      ];
    };
    const foldAgain = (): void => {
      for (const one of fold) one();
      fold = [];
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', foldAgain);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', foldAgain);
    };
  }, []);
};
