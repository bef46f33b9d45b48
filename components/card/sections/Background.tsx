// General knowledge, under a title that says so.
import type { SectionProps } from '../section-props';

/** What stands in no document. */
export const Background = ({ model }: SectionProps) => <p>{model.background}</p>;
