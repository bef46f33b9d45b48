// Oddities of the sources that touch the entity.
import type { SectionProps } from '../section-props';

/** What the sources write oddly. */
export const Notes = ({ model }: SectionProps) => (
  <ul class="lines">
    {model.notes.map((note) => (
      <li key={note}>{note}</li>
    ))}
  </ul>
);
