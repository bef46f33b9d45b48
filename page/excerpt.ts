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

/** So much of the end of a text that `length` characters are in it, or all of it: it may be a book. */
const edgeOf = (text: string, length: number, isStart: boolean): string => {
  for (let reach = 4 * length; reach < text.length; reach *= 4) {
    const read = collapse(isStart ? text.slice(0, reach) : text.slice(-reach));
    if (read.trim().length >= length) return read;
  }
  return collapse(text);
};

/** Up to `length` characters on one side of a mention: of its run, and of visible texts beyond. */
const beside = (
  own: string,
  outermost: Text | undefined,
  side: 'before' | 'after',
  length: number,
): string => {
  const isAfter = side === 'after';
  let read = edgeOf(own, length, isAfter);
  const trimmed = (): string => (isAfter ? read.trimEnd() : read.trimStart());
  for (const text of outermost === undefined ? [] : readableTexts(outermost, side)) {
    if (trimmed().length >= length) break;
    if (isVisible(text)) read = collapse(isAfter ? `${read} ${text.data}` : `${text.data} ${read}`);
  }
  return isAfter ? trimmed().slice(0, length) : trimmed().slice(-length);
};

/** The text of a mention as it stands, with up to `length` characters of visible text either side. */
export const excerpt = (
  { text, nodes }: TextRun,
  { start, end }: Mention,
  length: number,
): Excerpt => ({
  // As it is seen: lines that the source broke are one, hard spaces stay.
  text: text.slice(start, end).replace(/[ \t-\r\u2028]+/g, ' '),
  before: beside(text.slice(0, start), nodes[0], 'before', length),
  after: beside(text.slice(end), nodes.at(-1), 'after', length),
});
