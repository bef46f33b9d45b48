// A titled list of what the documents say; nothing at all where the list is empty.
import type { Line } from '../../pack/lines';
import { FirstFew } from '../shared/FirstFew';
import { LineItem } from '../shared/LineItem';

interface LinesSectionProps {
  readonly title: string;
  readonly lines: readonly Line[];
}

const SHOWN_FIRST = 6;

/** A section of lines with their number: the first few, and all when asked. */
export const LinesSection = ({ title, lines }: LinesSectionProps) =>
  lines.length === 0 ? null : (
    <section aria-label={title}>
      <h2>
        {title} <span class="count">{lines.length}</span>
      </h2>
      <FirstFew items={lines} count={SHOWN_FIRST}>
        {(line) => <LineItem line={line} />}
      </FirstFew>
    </section>
  );
