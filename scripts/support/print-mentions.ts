// What a page holds, told on the terminal.
import type { FrameMentions } from './mentions';

/** A page whose mentions are known, frame by frame. */
export interface AnnotatedPage {
  /** The file or address, as it was given. */
  readonly page: string;
  readonly title: string;
  readonly frames: readonly FrameMentions[];
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The mentions of a page as lines for a person: a full circle says that a mention is painted. */
export const describeMentions = ({ page, title, frames }: AnnotatedPage): string => {
  const lines = [`${page}: ${title}`];
  for (const { isTop, url, mentions } of frames) {
    if (!isTop && mentions.length > 0) lines.push(`  in the frame ${url}`);
    for (const { entities, text, before, after, painted } of mentions) {
      const mark = painted ? '●' : '○';
      lines.push(`  ${mark} ${entities.join(' or ')}: …${before}[${onOneLine(text)}]${after}…`);
    }
  }
  return lines.join('\n');
};
