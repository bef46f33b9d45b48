// What is painted on a page, as the page itself can see it.
import type { Content, Point } from './tab';

/** Text painted on a page. */
export interface Mark {
  /** The name of its highlight without our prefix, as `person-dark`. */
  readonly name: string;
  readonly text: string;
}

/** All that is painted in a frame, in no particular order between highlights. */
export const marksOf = (frame: Content): Promise<readonly Mark[]> =>
  frame.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('newsgloss-'))
      .flatMap(([name, highlight]) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return { name: name.replace('newsgloss-', ''), text: range.toString() };
        }),
      ),
  );

/** The texts painted in a frame, sorted. */
export const markedTexts = async (frame: Content): Promise<readonly string[]> =>
  (await marksOf(frame)).map(({ text }) => text).toSorted();

/** A point on painted text, in the coordinates of the tab. */
export const pointOf = async (frame: Content, text: string): Promise<Point> => {
  const inFrame = await frame.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('newsgloss-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const [box] = range.getClientRects();
        if (range.toString() === wanted && box !== undefined) {
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
    }
    throw new Error(`Nothing is painted on "${wanted}".`);
  }, text);
  const outer = await (await frame.frameElement?.())?.boundingBox();
  return { x: inFrame.x + (outer?.x ?? 0), y: inFrame.y + (outer?.y ?? 0) };
};
