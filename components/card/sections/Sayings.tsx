// Facts and statements, each with its passage.
import { FirstFew } from '../../shared/FirstFew';
import { LineItem } from '../../shared/LineItem';
import type { SectionProps } from '../section-props';

const SHOWN_FIRST = 3;

/** What the documents say of the entity: three lines, and all when asked. */
export const Sayings = ({ model }: SectionProps) => (
  <FirstFew items={model.lines} count={SHOWN_FIRST}>
    {(line) => <LineItem line={line} />}
  </FirstFew>
);
