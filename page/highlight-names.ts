// The names of our highlights, which painter and styles share.
import type { Underline } from '../core/settings';

/** The name of the highlight of a mention of a kind, by how it looks, on a light or dark ground. */
export const highlightName = (kind: string, isDark: boolean, look: Underline): string =>
  `newsgloss-${kind}${look === 'dotted' ? '' : `-${look}`}${isDark ? '-dark' : ''}`;

/** The highlight of the mention that is looked at. */
export const MARKED = 'newsgloss-marked';
