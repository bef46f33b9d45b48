// Facts and statements, each with its passage.
import { mostRelevant } from '../../../pack/relevance';
import { FirstFew } from '../../shared/FirstFew';
import { LineItem } from '../../shared/LineItem';
import type { SectionProps } from '../section-props';

const SHOWN_FIRST = 3;

/** What the documents say of the entity: the three lines that matter most here, and all when asked. */
export const Sayings = ({ model, about }: SectionProps) => (
  <FirstFew items={mostRelevant(model, about.entities)} count={SHOWN_FIRST}>
    {(line) => <LineItem line={line} />}
  </FirstFew>
);
