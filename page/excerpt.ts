// What stands before and after a mention, across block borders, as a reader would quote it.
import type { Mention } from '../core/match/resolve';
import type { TextRun } from './runs';
import { readableTexts } from './texts';
import { isVisible } from './visibility';

/** A mention with its surroundings, white space collapsed. */
export interface Excerpt {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** White space is collapsed, and what stands between texts of a run counts as such. */
const collapse = (text: string): string => text.replace(/[\s\uFFFC]+/g, ' ');

/** So much of one end of a text that `length` characters are in it, or all of it: it may be a book. */
const edgeOf = (text: string, length: number, edge: 'start' | 'end'): string => {
  for (let reach = 4 * length; reach < text.length; reach *= 4) {
    const read = collapse(edge === 'end' ? text.slice(-reach) : text.slice(0, reach));
    if (read.trim().length >= length) return read;
  }
  return collapse(text);
};

/** The text of a mention as it stands, with up to `length` characters of visible text either side. */
export const excerpt = (run: TextRun, mention: Mention, length: number): Excerpt => {
  const { start, end } = mention;
  const first = run.nodes[0];
  const last = run.nodes.at(-1);
  let before = edgeOf(run.text.slice(0, start), length, 'end');
  let after = edgeOf(run.text.slice(end), length, 'start');
  if (first !== undefined && before.trimStart().length < length) {
    for (const text of readableTexts(first, 'before')) {
      if (before.trimStart().length >= length) break;
      if (isVisible(text)) before = collapse(`${text.data} ${before}`);
    }
  }
  if (last !== undefined && after.trimEnd().length < length) {
    for (const text of readableTexts(last, 'after')) {
      if (after.trimEnd().length >= length) break;
      if (isVisible(text)) after = collapse(`${after} ${text.data}`);
    }
  }
  return {
    // As it is seen: lines that the source broke are one, hard spaces stay.
    text: run.text.slice(start, end).replace(/[ \t-\r\u2028]+/g, ' '),
    before: before.trimStart().slice(-length),
    after: after.trimEnd().slice(0, length),
  };
};
