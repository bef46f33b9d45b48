// Text with the words of a search marked in it.
import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { termsOf } from '../../pack/terms';

interface MarkedProps {
  readonly text: string;
  /** The words to mark, in the form that search compares. */
  readonly terms: ReadonlySet<string>;
}

/**
 * The text is set and marked here and not by Preact, which would lose its way among the marks;
 * setting it again undoes them.
 */
export const Marked = ({ text, terms }: MarkedProps) => {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    element.current.textContent = text;
    const ranges = termsOf(text)
      .filter(({ form }) => terms.has(form))
      .map(({ start, end }) => ({ start, length: end - start }));
    if (ranges.length > 0) new Mark(element.current).markRanges(ranges);
  }, [text, terms]);
  return <span ref={element} />;
};
