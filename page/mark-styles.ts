// Whether the styles of the marks are here: they may have come before the page, or not at all.
import { MARKED } from './highlight-names';

/** A highlight of which no style sheet knows. */
const UNSTYLED = 'newsgloss-unstyled';

/** Whether this document has them. Says no where the browser does not tell. */
export const hasMarkStyles = (): boolean => groundOf(MARKED) !== groundOf(UNSTYLED);

const groundOf = (name: string): string =>
  getComputedStyle(document.documentElement, `::highlight(${name})`).backgroundColor;
