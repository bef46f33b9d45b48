// Who or what it is, in its role and in one line.
import { RoleLine } from '../../shared/RoleLine';
import type { SectionProps } from '../section-props';

/** Role with its date, and the summary. */
export const Summary = ({ model: { role, summary } }: SectionProps) => (
  <>
    {role && (
      <p class="role">
        <RoleLine {...role} />
      </p>
    )}
    <p class="summary">{summary}</p>
  </>
);
