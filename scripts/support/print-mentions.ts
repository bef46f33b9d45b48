// What a page holds, told on the terminal.
import type { ExplainedFrame } from '../../page/explain';
import type { FrameMentions } from './mentions';

/** A page whose mentions are known, frame by frame. */
export interface AnnotatedPage {
  /** The file or address, as it was given. */
  readonly page: string;
  readonly title: string;
  readonly frames: readonly FrameMentions[];
  /** Why, where that was asked. */
  readonly explained?: readonly ExplainedFrame[];
}

/** A text with its surroundings, on one line. */
export const quote = ({
  before,
  text,
  after,
}: Record<'before' | 'text' | 'after', string>): string =>
  `…${before}[${text.replace(/\s+/g, ' ')}]${after}…`;

/** The mentions of a page as lines for a person: a full circle says that a mention is painted. */
export const describeMentions = ({ page, title, frames }: AnnotatedPage): string => {
  const lines = [`${page}: ${title}`];
  for (const { isTop, url, mentions } of frames) {
    if (!isTop && mentions.length > 0) lines.push(`  in the frame ${url}`);
    for (const mention of mentions) {
      const mark = mention.painted ? '●' : '○';
      lines.push(`  ${mark} ${mention.entities.join(' or ')}: ${quote(mention)}`);
    }
  }
  return lines.join('\n');
};
